"use server";

import { refresh } from "next/cache";
import { seeAlarmsSchema } from "#lib/dossiers/alarm-schema.ts";
import { seeAlarms as seeAlarmsOf } from "#lib/dossiers/commands/see-alarms.ts";
import { action } from "#lib/platform/action.ts";

export const seeAlarms = action(seeAlarmsSchema, async (context, input) => {
  await seeAlarmsOf(context, input);
  refresh();
});
