import { and, eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { holdsRole } from "#lib/accounts/actor.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { handlingOf } from "#lib/procedures/terms.ts";
import { clockOf } from "../clock.ts";
import type { DossierEvent, EventDetailsByType, PutUnder } from "../events.ts";
import { termsOfDossier } from "../fees.ts";
import { type MoveHindrance, mayMoveToVersion, moveHindrance } from "../version-move.ts";
import { contentInForce, contentOfVersion, publishedProcess } from "./filing-basis.ts";
import { type DossierRow, eventsOf } from "./lock-dossier.ts";
import { visibleTo } from "./visibility.ts";

type VersionContent = Awaited<ReturnType<typeof contentOfVersion>>;

/** What would come of putting a dossier under the version in force. */
export type VersionMove = {
  former: VersionContent;
  next: VersionContent;
  /** Promised now, and after it. */
  dueAt: Date | null;
  nextDueAt: Date | null;
  hindrance: MoveHindrance | null;
};

/** What an officer who may do it sees beforehand; null for others, and where no newer version is in force. */
export async function getVersionMove(context: Context, code: string): Promise<VersionMove | null> {
  const { actor, db } = context;
  if (!holdsRole(actor, ["agencyLeader", "procedureController", "oneStopHead"])) return null;
  const [row] = await db
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.code, code), visibleTo(actor)));
  if (!row || row.stepKey === null || !mayMoveToVersion(actor, row)) return null;
  const found = await findMove(context, row, "");
  return (
    found && {
      ...found.move,
      nextDueAt: found.event.details.dueAt ? new Date(found.event.details.dueAt) : null,
    }
  );
}

type Found = {
  move: Omit<VersionMove, "nextDueAt">;
  event: { details: EventDetailsByType["versionChanged"] };
  processVersionId: string;
};

/** The version in force for this dossier, and the event that would put it there; null when it is there, or none is. */
export async function findMove(context: Context, row: DossierRow, reason: string): Promise<Found | null> {
  const former = await contentOfVersion(context, row.procedureVersionId);
  const next = await inForce(context, former.code, row.handlingAgencyId);
  if (!next || next.procedureVersionId === former.procedureVersionId) return null;

  const { processKey } = handlingOf(next.content, row.caseKey);
  const isSameProcess = handlingOf(former.content, row.caseKey).processKey === processKey;
  const process = processKey === null ? null : await publishedProcess(context, processKey);
  const events = await eventsOf(context.db, row.id);
  const steps = events.flatMap(({ details }) => ("desk" in details ? [details.desk.stepKey] : []));
  const hindrance = moveHindrance(
    { ...row, steps },
    former.content,
    next.content,
    process?.definition ?? null,
  );

  const timeLimit = termsOfDossier(next.content, row)?.timeLimit ?? null;
  const putUnder = (version: VersionContent): PutUnder => ({
    versionId: version.procedureVersionId,
    number: version.number,
    timeLimit: termsOfDossier(version.content, row)?.timeLimit ?? null,
  });
  const details = { before: putUnder(former), after: putUnder(next), reason };
  const event = {
    type: "versionChanged",
    details: { ...details, dueAt: null },
    at: context.now,
  } as DossierEvent;
  const rules = { calendar: await officeCalendar(context), timeLimit, cutOff: next.content.cutOff };
  const dueAt = clockOf([...events, event], rules)?.dueAt.toISOString() ?? null;
  return {
    move: { former, next, dueAt: row.dueAt, hindrance },
    event: { details: { ...details, dueAt } },
    processVersionId: isSameProcess || !process ? row.processVersionId : process.versionId,
  };
}

/** Nothing where the procedure was abolished: what was filed before goes on as it is. */
function inForce(context: Context, code: string, agencyId: string): Promise<VersionContent | null> {
  return contentInForce(context, code, agencyId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
}
