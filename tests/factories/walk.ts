import type { Actor } from "#lib/accounts/actor.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { addWorkingMinutes, workingMinutesBetween } from "#lib/deadlines/working-time.ts";
import type { Printer } from "#lib/documents/printer.ts";
import type { AvailableAction } from "#lib/dossiers/action-facts.ts";
import { availableActions } from "#lib/dossiers/actions.ts";
import { answerConsultation, consult } from "#lib/dossiers/commands/consult.ts";
import { keepOutput } from "#lib/dossiers/commands/keep-output.ts";
import { assignDossier, moveDossier } from "#lib/dossiers/commands/move.ts";
import { receiveDossier } from "#lib/dossiers/commands/receive.ts";
import { issueResult, returnResult } from "#lib/dossiers/commands/result.ts";
import type { Desk } from "#lib/dossiers/events.ts";
import { missingOutputs } from "#lib/dossiers/hindrances.ts";
import { eventsOf, type LockedDossier, lockDossier } from "#lib/dossiers/queries/lock-dossier.ts";
import { organisationsOf } from "#lib/dossiers/queries/offices.ts";
import type { Database } from "#lib/platform/db.ts";
import { moveKinds } from "#lib/processes/definition.ts";
import { holderAgency, landingStep, stepOf } from "#lib/processes/steps.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { contextOf } from "./accounts.ts";
import { rowOf } from "./dossier-rows.ts";
import { pdfOf } from "./papers.ts";
import { systemContext } from "./procedures.ts";
import { type Cast, postKey } from "./province.ts";
import { worldNow } from "./world.ts";

/** Ways on, the best first: an action of the list that is offered without hindrance is taken. */
const waysOn = ["receive", "assign", "issueResult", "returnResult", ...moveKinds] as const;

/** An opinion that is asked for comes after so many minutes by the clock: three days. */
const answerAfterMinutes = 3 * 24 * 60;

/** How long an applicant takes over a step of theirs: five days. */
const applicantTakesMinutes = 5 * 24 * 60;

/** Most commands a dossier may need; more is a process that goes round. */
const mostActs = 200;

/**
 * Takes a dossier from where it is to its end by the commands of the desk, each step at the very end of its budget. After
 * every command its row is held against its history. Throws, naming the process and the step, when nobody can go on.
 */
export async function walkToEnd(db: Database, code: string, cast: Cast, name: string) {
  let at = worldNow;
  for (let acts = 0; acts < mostActs; acts++) {
    const row = await rowOf(db, code);
    if (row.closedAt) return row;
    at = new Date(Math.max(row.stepSince.getTime(), at.getTime()));
    const dossier = await lockDossier(systemContext(db, at), code);
    const walking = { db, code, cast, name, dossier };
    at = (await besideTheWay(walking, at)) ?? (await onward(walking, at));
  }
  throw new Error(`${name}: still under way after ${mostActs} acts`);
}

type Walking = { db: Database; code: string; cast: Cast; name: string; dossier: LockedDossier };

/** What the step wants before it is left: its documents, the opinion of another agency. Nothing where all is there. */
async function besideTheWay(walking: Walking, at: Date): Promise<Date | null> {
  const { db, code, dossier } = walking;
  const holder = holderOf(walking);
  const context = contextOf(db, holder, at);
  const offered = await offeredTo(walking, holder, at);
  const [missing] = missingOutputs(dossier);
  if (missing && offered.some(({ kind }) => kind === "keepOutput")) {
    await keepOutput(context, { code, output: missing.key, text: "Dự thảo đã xem", fileId: "" });
    return at;
  }
  const [open] = dossier.openConsultations;
  if (open) return answered(walking, open, at);
  const events = await eventsOf(db, dossier.id);
  const hasAsked = events.some(
    (event) => event.type === "consulted" && event.details.desk.stepKey === dossier.stepKey,
  );
  if (hasAsked || !offered.some(({ kind }) => kind === "consult")) return null;
  const agencyId = otherAgency(walking);
  const question = "Đề nghị cho ý kiến về hồ sơ này";
  const calendar = await officeCalendar(context);
  // Halfway through the budget, so that something of it is left when the answer comes.
  const left = dossier.stepDueAt
    ? workingMinutesBetween(calendar, momentOfDate(at), momentOfDate(dossier.stepDueAt))
    : 0;
  const halfway = dateOfMoment(addWorkingMinutes(calendar, momentOfDate(at), Math.floor(left / 2)));
  await consult({ ...context, now: halfway }, { code, agencyId, question });
  return halfway;
}

async function answered(
  { db, code, cast }: Walking,
  open: LockedDossier["openConsultations"][number],
  at: Date,
) {
  const asked = cast.officers.get(postKey(open.agencyId, open.role));
  if (!asked) throw new Error("the cast has nobody who could answer");
  const later = after(at, answerAfterMinutes);
  const answer = { verdict: "agrees", opinion: "Thống nhất với đề nghị của cơ quan" } as const;
  await answerConsultation(contextOf(db, asked, later), { code, consultationId: open.id, ...answer });
  return later;
}

/** The step is left at the last minute of its budget. */
async function onward(walking: Walking, arrivedAt: Date): Promise<Date> {
  const { dossier, name } = walking;
  const isApplicants =
    dossier.stepKey !== null && stepOf(dossier.process, dossier.stepKey).kind === "applicant";
  const at = isApplicants ? after(arrivedAt, applicantTakesMinutes) : (dossier.stepDueAt ?? arrivedAt);
  const actor = isApplicants ? walking.cast.citizen : holderOf(walking);
  const offered = await offeredTo(walking, actor, at);
  const action = waysOn
    .map((kind) => offered.find((each) => each.kind === kind && !each.hindrances))
    .find((found) => found !== undefined);
  if (!action)
    throw new Error(
      `${name}: nobody takes step ${dossier.stepKey} on; ${dossier.holderRole} may ${JSON.stringify(offered)}`,
    );
  await perform(walking, actor, action, at);
  return at;
}

async function perform(walking: Walking, actor: Actor, action: AvailableAction, at: Date) {
  const { db, code } = walking;
  const context = contextOf(db, actor, at);
  const { kind, to = "" } = action;
  const move = moveKinds.find((each) => each === kind);
  if (move) await moveDossier(context, { code, kind: move, to, opinion: "" });
  else if (kind === "receive") await receiveDossier(context, code);
  else if (kind === "assign")
    await assignDossier(context, { code, officerId: await officerFor(walking, to, at), opinion: "" });
  else if (kind === "issueResult")
    await issueResult(context, ports(), { code, title: "Giấy chứng nhận", body: "", fileId: "" });
  else if (kind === "returnResult")
    await returnResult(context, { code, receiver: "Nguyễn Thị Hoàng Phương Anh Đào", method: "online" });
  else throw new Error(`no command for ${kind}`);
}

async function offeredTo({ db, code }: Walking, actor: Actor, at: Date) {
  return availableActions(actor, await lockDossier(contextOf(db, actor, at), code));
}

function holderOf({ cast, dossier, name }: Walking) {
  const { holderAgencyId, holderRole, stepKey } = dossier;
  const holder = holderAgencyId && holderRole && cast.officers.get(postKey(holderAgencyId, holderRole));
  if (!holder) throw new Error(`${name}: nobody holds step ${stepKey}, of ${holderRole}`);
  return holder;
}

/** Who is given a dossier: the officer of the step that the assignment leads to. */
async function officerFor({ db, cast, dossier }: Walking, to: string, at: Date): Promise<string> {
  const step = landingStep(dossier.process, to, dossier.stepFacts);
  const organisations = await organisationsOf(systemContext(db, at), dossier);
  return cast.officers.get(postKey(holderAgency(step, organisations), step.holder.role))?.id ?? "";
}

/** Some agency that has somebody to answer, and does not hold the dossier. */
function otherAgency({ cast, dossier }: Walking): string {
  const posts = [...cast.officers.values()].flatMap((officer) => officer.posts);
  const other = posts.find(
    ({ agencyId, role }) => role === "divisionHead" && agencyId !== dossier.holderAgencyId,
  );
  if (!other) throw new Error("the cast has no other agency to ask");
  return other.agencyId;
}

const after = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

/** An issue draws the result and no slip. */
function ports() {
  const result: Printer["result"] = async ({ title }) => pdfOf(title);
  const printer = { result } as Partial<Printer> as Printer;
  return { printer, store: memoryStore().store, publicUrl: "https://motcua.example.vn" };
}

/** Working minutes of a history in which the clock of a step ran, by step, in the order they were come to. */
export async function minutesBySteps(db: Database, dossierId: string): Promise<Map<string, number>> {
  const calendar = await officeCalendar(systemContext(db));
  const desks = (await eventsOf(db, dossierId)).flatMap(
    ({ details, at, type }): { desk: Desk | null; at: Date }[] => {
      if ("desk" in details) return [{ desk: details.desk, at }];
      return type === "resultReturned" ? [{ desk: null, at }] : [];
    },
  );
  const spent = new Map<string, number>();
  desks.forEach(({ desk, at }, place) => {
    const left = desks[place + 1]?.at;
    if (!desk?.stepDueAt || !left) return;
    const minutes = workingMinutesBetween(calendar, momentOfDate(at), momentOfDate(left));
    spent.set(desk.stepKey, (spent.get(desk.stepKey) ?? 0) + minutes);
  });
  return spent;
}
