"use server";

import { refresh } from "next/cache";
import {
  addCalendarDay as addCalendarDayOf,
  removeCalendarDay as removeCalendarDayOf,
} from "#lib/agencies/commands/calendar-days.ts";
import { addCalendarDaySchema, removeCalendarDaySchema } from "#lib/agencies/schema.ts";
import { action } from "#lib/platform/action.ts";

export const addCalendarDay = action(addCalendarDaySchema, async (context, input) => {
  await addCalendarDayOf(context, input);
  refresh();
});

export const removeCalendarDay = action(removeCalendarDaySchema, async (context, input) => {
  await removeCalendarDayOf(context, input);
  refresh();
});
