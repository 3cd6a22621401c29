import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { fieldsByPath, isLeaf } from "#lib/forms/fields.ts";
import { type ReadableSection, readableAnswers } from "#lib/forms/reading.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { holderAgency, stepOf } from "#lib/processes/steps.ts";
import { dataNoticeBasis, dataNoticeDueAt } from "../data-notice.ts";
import { listAssignees } from "./assignees.ts";
import { formLookups } from "./form-lookups.ts";
import { getDossier } from "./get-dossier.ts";
import { listLinkedForOfficer } from "./linked.ts";
import { openOffices, organisationsOf } from "./offices.ts";

/** A dossier as the officer's screen shows it: the case, what may be done, and what the actions offer to choose from. */
export async function getDeskView(context: Context, code: string, locale: "vi" | "en") {
  if (context.actor.kind === "visitor") throw new Refusal("signInRequired");
  if (context.actor.kind !== "officer") throw new Refusal("forbidden");
  const dossier = await getDossier(context, code);
  const { form, answers, clock, process } = dossier;
  const lookups = await formLookups(context);
  const sections: ReadableSection[] = form
    ? readableAnswers(form, answers, locale, lookups, dateInVietnam(clock.submittedAt))
    : [];
  const questions = form ? questionsOf(form, locale) : [];
  const assign = dossier.actions.find(({ kind }) => kind === "assign");
  const assignees = assign?.to ? await assigneesFor(context, dossier, assign.to) : [];
  const offered = dossier.actions.map((action) => ({
    ...action,
    toName: action.to === undefined ? null : stepOf(process, action.to).name,
  }));
  const dataNotice = await dataNoticeFor(context, dossier);
  const consultable = offered.some(({ kind }) => kind === "consult")
    ? await consultableFor(context, dossier)
    : [];
  const outputs = dossier.step ? (stepOf(process, dossier.step.key).outputs ?? []) : [];
  const linked = await listLinkedForOfficer(context, dossier);
  return { dossier, sections, questions, assignees, offered, dataNotice, consultable, outputs, linked };
}

export type DeskView = Awaited<ReturnType<typeof getDeskView>>;

/** Until when the applicant must be told that data failed, where they stand in for a paper that may be asked for now. */
async function dataNoticeFor(context: Context, { actions, components, channel, clock }: DeskDossier) {
  const mayAsk = actions.some(({ kind }) => kind === "requestSupplement");
  if (!mayAsk || !components.some(({ replacedBy }) => replacedBy)) return null;
  const calendar = await officeCalendar(context);
  const dueAt = dataNoticeDueAt(calendar, channel, clock.receivedAt ?? clock.submittedAt);
  return { dueAt, basis: dataNoticeBasis, isOver: context.now > dueAt };
}

/** Any open agency but the one that asks, by name. */
async function consultableFor(context: Context, { step }: DeskDossier) {
  const offices = [...(await openOffices(context)).values()];
  return offices
    .filter(({ id, kind }) => id !== step?.agency?.id && kind !== "oneStop" && kind !== "district")
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, "vi"));
}

async function assigneesFor(context: Context, dossier: DeskDossier, to: string) {
  const { receptionOffice, handlingAgency, competentAuthority, receivedById: notOfficerId } = dossier;
  if (!receptionOffice || !handlingAgency || !competentAuthority) return [];
  const step = stepOf(dossier.process, to);
  const organisations = await organisationsOf(context, {
    receptionOfficeId: receptionOffice.id,
    handlingAgencyId: handlingAgency.id,
    competentAuthorityId: competentAuthority.id,
  });
  const agencyId = holderAgency(step, organisations);
  return listAssignees(context, { agencyId, role: step.holder.role, notOfficerId });
}

type DeskDossier = Awaited<ReturnType<typeof getDossier>>;

/** The single questions of a form; those in repeated rows are asked about as "other". */
function questionsOf(form: FormDefinition, locale: "vi" | "en") {
  return [...fieldsByPath(form).values()].flatMap(({ path, field, container }) => {
    if (!isLeaf(field) || container?.kind === "repeat") return [];
    const label = container ? `${container.label[locale]} — ${field.label[locale]}` : field.label[locale];
    return [{ path, label }];
  });
}
