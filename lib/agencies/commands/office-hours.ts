import { inArray } from "drizzle-orm";
import { officeSessions } from "#drizzle/schema/agencies.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { mayChangeCalendar } from "../policy.ts";
import { noteCalendarChange } from "./note-calendar-change.ts";

type DayOfHours = { weekday: number; sessions: [opensAt: string, closesAt: string][] };

/** Sets the office hours of these weekdays (1 = Monday), as `HH:MM`; no sessions: nobody works on it. */
export async function setOfficeHours({ actor, db, now }: Context, days: readonly DayOfHours[]) {
  if (!mayChangeCalendar(actor)) throw new Refusal("forbidden");
  const rows = days.flatMap(({ weekday, sessions }) =>
    sessions.map(([opensAt, closesAt]) => ({ weekday, opensAt, closesAt })),
  );
  if (rows.some(({ opensAt, closesAt }) => opensAt >= closesAt))
    throw new Refusal("invalid", { officeHours: "beforeStart" });
  const weekdays = days.map(({ weekday }) => weekday);
  await db.transaction(async (tx) => {
    await noteCalendarChange({ actor, db: tx, now });
    const was = await tx.delete(officeSessions).where(inArray(officeSessions.weekday, weekdays)).returning();
    if (rows.length > 0) await tx.insert(officeSessions).values(rows);
    await recordAct(tx, actor, "officeHoursChanged", "officeHours", { was, is: rows }, now);
    await forget(tx, "calendar");
  });
}
