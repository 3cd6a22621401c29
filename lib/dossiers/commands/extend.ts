import { noticeMoment } from "#lib/deadlines/lateness.ts";
import {
  dateOfMoment,
  dayOf,
  type Moment,
  minuteOf,
  momentFromIso,
  momentOfDate,
} from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { clippedTo, workingDayFrom } from "#lib/deadlines/working-time.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Extend } from "../action-schema.ts";
import { procedureNameFor } from "../queries/clock-rules.ts";
import { record, takeAction } from "./take-action.ts";
import { tellApplicant } from "./tell-applicant.ts";

/**
 * Gives the applicant a new appointment, once, with an apology (form 04). It is in time at least one working day before
 * what was promised; later it is still given, and the dossier is late all the same.
 */
export async function extendDossier(context: Context, { code, appointedOn, reason, legalBasis }: Extend) {
  return takeAction(context, code, { kind: "extend" }, async (taking) => {
    const { dossier } = taking;
    const { dueAt } = dossier;
    if (dueAt === null) throw new Refusal("stepNotAvailable");
    const calendar = await officeCalendar(taking.context);
    const due = momentOfDate(dueAt);
    const day = dayOf(midnightOf(appointedOn));
    if (workingDayFrom(calendar, day) !== day) throw new Refusal("invalid", { appointedOn: "notWorkingDay" });
    const appointed = clippedTo(calendar, day, minuteOf(due));
    if (appointed <= due || appointed <= momentOfDate(context.now))
      throw new Refusal("invalid", { appointedOn: "notLater" });

    const isInTime = momentOfDate(context.now) <= noticeMoment(calendar, due);
    const appointedAt = dateOfMoment(appointed).toISOString();
    const former = dueAt.toISOString();
    await record(taking, "extended", {
      reason,
      legalBasis: legalBasis || null,
      former,
      appointedAt,
      isInTime,
      dueAt: isInTime ? appointedAt : former,
    });
    const procedure = await procedureNameFor(taking.context, dossier);
    await tellApplicant(taking.context.db, dossier, "extended", { code, procedure, dueAt: appointedAt });
    return { code };
  });
}

function midnightOf(day: string): Moment {
  const moment = momentFromIso(`${day}T00:00:00+07:00`);
  if (moment === null) throw new Refusal("invalid", { appointedOn: "invalidDate" });
  return moment;
}
