import { and, eq } from "drizzle-orm";
import { calendarDays } from "#drizzle/schema/agencies.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { mayChangeCalendar } from "../policy.ts";
import { officeHours } from "../queries/work-calendar.ts";
import type { AddCalendarDay, RemoveCalendarDay } from "../schema.ts";
import { noteCalendarChange } from "./note-calendar-change.ts";

/** Adds a day off or a make-up day. A date may be both: then it is worked, and the day off is its reason. */
export async function addCalendarDay(context: Context, { on, kind, like, name, source }: AddCalendarDay) {
  const { actor, db, now } = context;
  if (!mayChangeCalendar(actor)) throw new Refusal("forbidden");
  const weekday = kind === "makeup" && like ? Number(like) : null;
  const hours = await officeHours(context);
  if (weekday !== null && !hours.some((day) => day.weekday === weekday))
    throw new Refusal("invalid", { like: "noOfficeHours" });

  await db.transaction(async (tx) => {
    await noteCalendarChange({ actor, db: tx, now });
    const added = await tx
      .insert(calendarDays)
      .values({ on, kind, like: weekday, name, source })
      .onConflictDoNothing()
      .returning({ on: calendarDays.on });
    if (added.length === 0) throw new Refusal("conflict", { on: "dayKnown" });
    await recordAct(
      tx,
      actor,
      "calendarChanged",
      `day:${on}`,
      { added: { kind, like: weekday, name, source } },
      now,
    );
    await forget(tx, "calendar");
  });
}

/** Takes a day out of the calendar. */
export async function removeCalendarDay({ actor, db, now }: Context, { on, kind }: RemoveCalendarDay) {
  if (!mayChangeCalendar(actor)) throw new Refusal("forbidden");
  await db.transaction(async (tx) => {
    await noteCalendarChange({ actor, db: tx, now });
    const [removed] = await tx
      .delete(calendarDays)
      .where(and(eq(calendarDays.on, on), eq(calendarDays.kind, kind)))
      .returning();
    if (!removed) throw new Refusal("notFound");
    const { like, name, source } = removed;
    await recordAct(
      tx,
      actor,
      "calendarChanged",
      `day:${on}`,
      { removed: { kind, like, name, source } },
      now,
    );
    await forget(tx, "calendar");
  });
}
