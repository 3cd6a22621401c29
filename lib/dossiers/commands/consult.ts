import type { Role } from "#lib/accounts/actor.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { addWorkingMinutes } from "#lib/deadlines/working-time.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcessAction } from "#lib/processes/definition.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { AnswerConsultation, Consult, EndConsultation } from "../action-schema.ts";
import { openOffices } from "../queries/offices.ts";
import { resumedDesk, sameDesk } from "./desk.ts";
import { leaveWait } from "./go-on.ts";
import { record, type Taking, takeAction } from "./take-action.ts";

/** Who takes a question for their agency and sees to its answer. */
const answeringRole: Role = "divisionHead";

/** Two working days, where the process sets no time for the answer. */
const usualWorkingMinutes = 960;

/** Asks another agency for its opinion, with a deadline of its own. Several may be asked at once; the dossier stays. */
export async function consult(context: Context, { code, agencyId, question }: Consult) {
  return takeAction(context, code, { kind: "consult" }, async (taking) => {
    const { dossier } = taking;
    const agency = (await openOffices(taking.context)).get(agencyId);
    if (!agency || agencyId === dossier.holderAgencyId)
      throw new Refusal("invalid", { agencyId: "invalidChoice" });
    const isAsked = dossier.openConsultations.some((open) => open.agencyId === agencyId);
    if (isAsked) throw new Refusal("invalid", { agencyId: "alreadyAsked" });
    const { workingMinutes = usualWorkingMinutes, pauses = false } = consultationOf(taking);
    const calendar = await officeCalendar(taking.context);
    const until = addWorkingMinutes(calendar, momentOfDate(context.now), workingMinutes);
    const desk = await sameDesk(taking);
    await record(taking, "consulted", {
      consultationId: crypto.randomUUID(),
      agencyId,
      agencyName: agency.name,
      role: answeringRole,
      question,
      answerDueAt: dateOfMoment(until).toISOString(),
      pauses,
      desk: pauses ? { ...desk, stepDueAt: null } : desk,
      ...(pauses && { dueAt: null }),
    });
    return { code };
  });
}

/** The opinion of an agency that was asked. */
export async function answerConsultation(context: Context, input: AnswerConsultation) {
  const { code, consultationId, verdict, opinion } = input;
  return takeAction(context, code, { kind: "answerConsultation", consultationId }, async (taking) => {
    const details = {
      consultationId,
      agencyName: await askedAgency(taking, consultationId),
      verdict,
      opinion,
    };
    const coming = await resumedDesk(taking, { type: "consultationAnswered", details });
    await record(taking, "consultationAnswered", { ...details, ...coming });
    await leaveWait(taking.context, taking.dossier.id);
    return { code };
  });
}

/** Goes on without the answer: it is late, or no longer needed. */
export async function endConsultation(context: Context, { code, consultationId, reason }: EndConsultation) {
  return takeAction(context, code, { kind: "endConsultation", consultationId }, async (taking) => {
    const details = { consultationId, agencyName: await askedAgency(taking, consultationId), reason };
    const coming = await resumedDesk(taking, { type: "consultationEnded", details });
    await record(taking, "consultationEnded", { ...details, ...coming });
    await leaveWait(taking.context, taking.dossier.id);
    return { code };
  });
}

/** What the process says of asking others at this step. */
function consultationOf({ dossier }: Taking): Partial<ProcessAction> {
  const actions = dossier.stepKey === null ? [] : stepOf(dossier.process, dossier.stepKey).actions;
  return actions.find(({ kind }) => kind === "consult") ?? {};
}

async function askedAgency({ context, dossier }: Taking, consultationId: string): Promise<string> {
  const asked = dossier.openConsultations.find(({ id }) => id === consultationId);
  return (await openOffices(context)).get(asked?.agencyId ?? "")?.name ?? "";
}
