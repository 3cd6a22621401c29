import { and, desc, eq, isNull } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { results } from "#drizzle/schema/documents.ts";
import { dossiers, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { latenessMinutes } from "#lib/deadlines/lateness.ts";
import { momentOfDate } from "#lib/deadlines/moment.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { documentsFor } from "#lib/procedures/terms.ts";
import { stepOf } from "#lib/processes/steps.ts";
import { availableActions } from "../actions.ts";
import { clockOf } from "../clock.ts";
import { consultationsOf } from "../consultations.ts";
import type { DossierEvent } from "../events.ts";
import { feesOfDossier, termsOfDossier } from "../fees.ts";
import { keptDocumentsOf } from "../kept-documents.ts";
import { nationalStatusOf } from "../national-status.ts";
import { newAppointmentOf } from "../new-appointment.ts";
import { standstillOf } from "../standstill.ts";
import { timelineOf } from "../timeline.ts";
import { clockRules } from "./clock-rules.ts";
import { papersOf, withQuestions } from "./dossier-papers.ts";
import { contentOfVersion } from "./filing-basis.ts";
import { formOfVersion } from "./form-of-version.ts";
import { type DossierRow, eventsOf, isApplicant, processOf, stepFactsOf } from "./lock-dossier.ts";
import { openOffices } from "./offices.ts";
import { visibleTo } from "./visibility.ts";

export type DossierView = Awaited<ReturnType<typeof getDossier>>;

/** One dossier, whole, as its applicant or its offices may see it. A dossier out of sight is not found. */
export async function getDossier(context: Context, code: string) {
  const { actor, db } = context;
  const [row] = await db
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.code, code), visibleTo(actor)));
  if (!row) throw new Refusal("notFound");
  return viewOf(context, row, actor.kind === "officer" ? "official" : "applicant");
}

/** The view of a row whose reader has been checked by the caller. */
export async function viewOf(context: Context, row: DossierRow, reader: "applicant" | "official") {
  const { actor, db } = context;
  const [{ content, code }, process, events, rules, offices] = await Promise.all([
    contentOfVersion(context, row.procedureVersionId, row.submittedAt),
    processOf(context, row.processVersionId),
    eventsOf(db, row.id),
    clockRules(context, row),
    openOffices(context),
  ]);
  const [papers, issued, supplement, holderName, form] = await Promise.all([
    papersOf(db, row.id),
    resultsOf(db, row.id),
    openSupplement(db, row.id),
    nameOf(db, row.holderId),
    row.formVersionId ? formOfVersion(context, row.formVersionId) : null,
  ]);
  const clock = clockOf(events, rules);
  const contents = await contentsOf(context, events);
  const terms = termsOfDossier(content, row);
  const stepFacts = stepFactsOf(row, dateInVietnam(context.now));
  const facts = { ...row, process, stepFacts, isApplicant: await isApplicant(db, actor, row) };
  const step = row.stepKey === null ? null : stepOf(process, row.stepKey);
  const office = (id: string | null) => (id === null ? null : (offices.get(id) ?? null));
  return {
    id: row.id,
    code: row.code,
    status: row.status,
    nationalStatus: nationalStatusOf(events, process),
    outcome: row.outcome,
    channel: row.channel,
    procedure: { code, name: content.name, serviceLevel: content.serviceLevel },
    caseName: content.cases.find(({ key }) => key === row.caseKey)?.name ?? null,
    submitter: row.submitter,
    owner: row.owner,
    answers: row.answers,
    form,
    receptionOffice: office(row.receptionOfficeId),
    handlingAgency: office(row.handlingAgencyId),
    competentAuthority: office(row.competentAuthorityId),
    parentId: row.parentId,
    step: step && {
      key: step.key,
      isApplicants: step.kind === "applicant",
      name: step.name,
      citizenText: step.citizenText,
      since: row.stepSince,
      dueAt: row.stepDueAt,
      agency: office(row.holderAgencyId),
      role: step.holder.role,
      holderName,
    },
    clock: {
      submittedAt: row.submittedAt,
      receivedAt: row.receivedAt,
      dueAt: row.dueAt,
      finishedAt: row.finishedAt,
      closedAt: row.closedAt,
      standstill: standstillOf(events, process),
      timeLimit: terms?.timeLimit ?? null,
      reasons: clock?.reasons ?? [],
      lateMinutes: row.dueAt
        ? latenessMinutes(
            rules.calendar,
            momentOfDate(row.dueAt),
            momentOfDate(row.finishedAt ?? context.now),
          )
        : 0,
    },
    newAppointment: newAppointmentOf(events),
    payment: {
      status: row.paymentStatus,
      feeDong: row.feeDong,
      // What was owed when it was filed is owed still: another version changes time and papers, not the fee.
      lines: feesOfDossier(contents.values().next().value ?? content, row),
    },
    delivery: { status: row.deliveryStatus, method: row.deliveryMethod, address: row.deliveryAddress },
    components: documentsFor(content, row.caseKey),
    papers: withQuestions(papers, form),
    results: issued,
    supplement,
    supplementEffect: content.supplementEffect,
    timeline: timelineOf(events, process, reader, content.documents, contents),
    // What officials ask one another and write for themselves is theirs.
    consultations: reader === "official" ? consultationsOf(events, context.now) : [],
    keptDocuments: reader === "official" ? keptDocumentsOf(events, process) : [],
    actions: availableActions(actor, facts),
    /** Whether the reader filed it, or files for the business it is for. */
    isApplicant: facts.isApplicant,
    offer: offerOf(content, row.caseKey),
    process,
    receivedById: row.receivedById,
    revision: row.revision,
  };
}

/** What the versions said that it was put under, the first of them first; empty where it has kept its own. */
async function contentsOf(context: Context, events: readonly DossierEvent[]) {
  const ids = events.flatMap((event) =>
    event.type === "versionChanged" ? [event.details.before.versionId, event.details.after.versionId] : [],
  );
  const found = await Promise.all([...new Set(ids)].map((id) => contentOfVersion(context, id)));
  return new Map(found.map(({ procedureVersionId, content }) => [procedureVersionId, content]));
}

function resultsOf(db: Database, dossierId: string) {
  return db
    .select({
      id: results.id,
      outcome: results.outcome,
      title: results.title,
      number: results.number,
      signedBy: results.signedBy,
      agencyName: results.agencyName,
      issuedAt: results.issuedAt,
      fileId: results.fileId,
      name: files.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      sha256: files.sha256,
    })
    .from(results)
    .innerJoin(files, eq(files.id, results.fileId))
    .where(eq(results.dossierId, dossierId))
    .orderBy(desc(results.issuedAt));
}

async function openSupplement(db: Database, dossierId: string) {
  const [open] = await db
    .select()
    .from(supplementRequests)
    .where(and(eq(supplementRequests.dossierId, dossierId), isNull(supplementRequests.answeredAt)));
  return open ?? null;
}

async function nameOf(db: Database, officerId: string | null): Promise<string | null> {
  if (officerId === null) return null;
  const [officer] = await db
    .select({ name: officers.fullName })
    .from(officers)
    .where(eq(officers.id, officerId));
  return officer?.name ?? null;
}
