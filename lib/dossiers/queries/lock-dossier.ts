import { and, asc, eq } from "drizzle-orm";
import { businessMembers } from "#drizzle/schema/accounts.ts";
import { dossierEvents, dossiers } from "#drizzle/schema/dossiers.ts";
import { processVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import { valueAt } from "#lib/forms/answer.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import type { StepFacts } from "#lib/processes/steps.ts";
import type { DossierEvent } from "../events.ts";
import { visibleTo } from "./visibility.ts";

export type DossierRow = typeof dossiers.$inferSelect;

/** A dossier the actor may see, with the process it runs by; locked until the caller commits. */
export async function lockDossier(context: Context, code: string) {
  const { actor, db } = context;
  const [row] = await db
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.code, code), visibleTo(actor)))
    .for("update");
  if (!row) throw new Refusal("notFound");
  return withProcess(context, row);
}

/** The same for what happens by itself: a dossier by its id, whoever may see it. Throws when there is none. */
export async function lockedById(context: Context, id: string) {
  const [row] = await context.db.select().from(dossiers).where(eq(dossiers.id, id)).for("update");
  if (!row) throw new Error(`no dossier ${id}`);
  return withProcess(context, row);
}

async function withProcess(context: Context, row: DossierRow) {
  const process = await processOf(context, row.processVersionId);
  const stepFacts = stepFactsOf(row, dateInVietnam(context.now));
  return { ...row, process, stepFacts, isApplicant: await isApplicant(context.db, context.actor, row) };
}

export type LockedDossier = Awaited<ReturnType<typeof lockDossier>>;

/** What the conditions of a process read of a dossier: its answers, its case and its channel. */
export function stepFactsOf({ answers, caseKey, channel }: DossierRow, today: string): StepFacts {
  const own: Record<string, unknown> = { "dossier.case": caseKey, "dossier.channel": channel };
  return { read: (path) => (path in own ? own[path] : valueAt(answers, path)), today };
}

/** The process version a dossier runs by. Versions never change, so they may be remembered. */
export function processOf(context: Context, versionId: string): Promise<ProcessDefinition> {
  return recall(context, "procedures", `process/${versionId}`, async () => {
    const [version] = await context.db
      .select({ definition: processVersions.definition })
      .from(processVersions)
      .where(eq(processVersions.id, versionId));
    if (!version) throw new Error(`no process version ${versionId}`);
    return version.definition;
  });
}

/** Everything that happened to a dossier, oldest first. */
export async function eventsOf(db: Database, dossierId: string): Promise<DossierEvent[]> {
  const { type, actor, actorName, details, at } = dossierEvents;
  const rows = await db
    .select({ type, actor, actorName, details, at })
    .from(dossierEvents)
    .where(eq(dossierEvents.dossierId, dossierId))
    .orderBy(asc(dossierEvents.id));
  return rows as unknown as DossierEvent[]; // the pair of type and details is kept by whoever records
}

/** Whether the actor filed it, or may file for the business it is for. */
export async function isApplicant(db: Database, actor: Actor, dossier: DossierRow): Promise<boolean> {
  if (actor.kind !== "citizen") return false;
  if (dossier.citizenId === actor.id) return true;
  if (!dossier.businessId) return false;
  const [member] = await db
    .select({ role: businessMembers.role })
    .from(businessMembers)
    .where(and(eq(businessMembers.businessId, dossier.businessId), eq(businessMembers.citizenId, actor.id)));
  return member !== undefined && member.role !== "viewer";
}
