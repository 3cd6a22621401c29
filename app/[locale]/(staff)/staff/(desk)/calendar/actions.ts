"use server";

import {
  addCalendarDay as addCalendarDayOf,
  removeCalendarDay as removeCalendarDayOf,
} from "#lib/agencies/commands/calendar-days.ts";
import { addCalendarDaySchema, removeCalendarDaySchema } from "#lib/agencies/schema.ts";
import { action } from "#lib/platform/action.ts";

export const addCalendarDay = action(addCalendarDaySchema, addCalendarDayOf);

export const removeCalendarDay = action(removeCalendarDaySchema, removeCalendarDayOf);
