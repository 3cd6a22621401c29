import { findingTicks, procedureRecords } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isSame } from "../canonical.ts";
import { asConfirmed, carriedTicks } from "../confirmed.ts";
import type { ProcedureContent } from "../content.ts";
import { digestOf } from "../digest.ts";
import type { Finding } from "../findings.ts";
import { inForceAmong } from "../in-force.ts";
import type { OverridePart } from "../overrides.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import { inOrderOfDays, laterOf, rebase } from "../rebase.ts";
import type { RecordSource } from "../versions.ts";
import { rebaseCommunes } from "./rebase-communes.ts";
import { type LineVersion, lineOf, lockOrAddProcedure, versionLines } from "./version-line.ts";
import { writeRebase } from "./write-rebase.ts";

/** A record as it arrived, and how it was read. */
export type AdoptRecord = {
  code: string;
  source: RecordSource;
  retrievedOn: string | null;
  /** From when on it holds; a day to come makes a version set for that day. */
  effectiveOn: string;
  raw: unknown;
  content: ProcedureContent;
  findings: Finding[];
  /** Places of the findings that came confirmed: by the operator of an import, or in another installation. */
  ticked?: readonly number[];
};

/** `number` and `versionId` are of the version it led to; `questions` are the parts that somebody has to decide about. */
export type Adoption = {
  outcome: "created" | "updated" | "unchanged";
  state: "published" | "scheduled" | "draft";
  questions: OverridePart[];
  number: number;
  versionId: string;
};

/**
 * Takes a record into the catalogue as the lowest layer of its procedure. It is published by itself only where it has no
 * errors and overwrites nothing that staff made; otherwise it waits as a draft. The same record again changes nothing.
 */
export async function adoptRecord(context: Context, arrived: AdoptRecord): Promise<Adoption> {
  if (!mayKeepCatalogue(await keeperOf(context))) throw new Refusal("forbidden");
  const digest = digestOf(arrived.raw);

  return context.db.transaction(async (tx) => {
    const { procedureId, latest, isNew } = await lockOrAddProcedure(tx, arrived.code);
    const lines = isNew ? [] : await versionLines(tx, procedureId);
    const line = lineOf(lines, null);
    const today = dateInVietnam(context.now);
    if (latest?.digest === digest || isInForce(line, { ...arrived, digest }, today))
      return unchanged(line, today);

    const recordNumber = (latest?.number ?? 0) + 1;
    const kept = { number: recordNumber, digest, now: context.now };
    const recordId = await addRecord(tx, procedureId, kept, arrived);
    const ticked = await carryTicks(tx, line, recordId, arrived, context.now);
    if (saysNothingNew(line, arrived)) return unchanged(line, today);
    const lower = asConfirmed({ ...arrived, ticked });
    const record = { procedureId, recordId, recordNumber, lower };
    return takePlace({ ...context, db: tx }, record, lines, arrived);
  });
}

/** Whether it is the very record in force, not one fetched since: it says nothing about a newer one that waits. */
function isInForce(
  line: readonly LineVersion[],
  { digest, retrievedOn }: Pick<AdoptRecord, "retrievedOn"> & { digest: string },
  today: string,
): boolean {
  const record = inForceAmong(line, today)?.record;
  return record?.digest === digest && record.retrievedOn === retrievedOn;
}

type NewRecord = { procedureId: string; recordId: string; recordNumber: number; lower: ProcedureContent };

/** Puts the versions of the province and of its communes upon the record. */
async function takePlace(
  { actor, db: tx, now }: Context,
  { procedureId, recordId, recordNumber, lower }: NewRecord,
  lines: LineVersion[],
  { code, source, content, findings, effectiveOn }: AdoptRecord,
): Promise<Adoption> {
  const today = dateInVietnam(now);
  const line = lineOf(lines, null);
  const base = inOrderOfDays(line).findLast((version) => version.effectiveOn <= laterOf(effectiveOn, today));
  if (base && effectiveOn < base.effectiveOn) throw new Refusal("invalid", { effectiveOn: "beforeFormer" });

  const mustWait = hasErrors(findings) || isAbolished(line) || isOfAnother(base, source);
  const plan = rebase(line, { lower: content, effectiveOn, mustWait }, today);
  const ground = { procedureId, agencyId: null, recordId, basedOnId: null, lower, effectiveOn };
  const written = await writeRebase(tx, line, plan, ground, now);
  await rebaseCommunes(
    tx,
    { procedureId, recordId, lines },
    [written.next ?? [], written.later].flat(),
    today,
    now,
  );

  const version = written.next ?? written.draft;
  if (!version) throw new Error("a record leads to a version or to a draft");
  const { id: versionId, number } = version;
  const state = stateOf(version.state);
  const questions = plan.next || plan.draft === "untouched" ? [] : (plan.draft?.questions ?? []);
  const details = { number, effectiveOn, state, record: recordNumber, decisionNo: content.decisionNo };
  await recordAct(tx, actor, "procedureChanged", `procedure:${code}`, { ...details, questions }, now);
  await forget(tx, "procedures");
  return { outcome: line.length === 0 ? "created" : "updated", state, questions, number, versionId };
}

/** The answer of a record that changes nothing: what stands, or waits, already. */
function unchanged(line: readonly LineVersion[], today: string): Adoption {
  const version = line.find(({ state }) => state === "draft") ?? inOrderOfDays(line).at(-1) ?? line[0];
  if (!version) throw new Error("a record was kept without a version");
  const { id: versionId, number, questions } = version;
  const state = version === inForceAmong(line, today) ? "published" : stateOf(version.state);
  return { outcome: "unchanged", state, questions, number, versionId };
}

/** Whether every version is put upon this content already. What has no version yet, and could have one, is something new. */
function saysNothingNew(line: readonly LineVersion[], { content, findings }: AdoptRecord): boolean {
  if (inOrderOfDays(line).length === 0 && !hasErrors(findings)) return false;
  const living = line.filter(({ state }) => state !== "closed");
  return living.length > 0 && living.every(({ lower }) => isSame(lower, content));
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** What was abolished does not come back by itself. */
function isAbolished(line: readonly LineVersion[]): boolean {
  return inOrderOfDays(line).length === 0 && line.some(({ state }) => state === "closed");
}

function isOfAnother(base: LineVersion | undefined, source: RecordSource): boolean {
  return Boolean(base?.source && base.source !== source);
}

async function addRecord(
  tx: Database,
  procedureId: string,
  { number, digest, now }: { number: number; digest: string; now: Date },
  { source, retrievedOn, raw, content, findings }: AdoptRecord,
): Promise<string> {
  const [record] = await tx
    .insert(procedureRecords)
    .values({ procedureId, number, source, retrievedOn, digest, raw, content, findings, createdAt: now })
    .returning({ id: procedureRecords.id });
  if (!record) throw new Error("insert returned nothing");
  return record.id;
}

/** What somebody confirmed in the record before is confirmed in this one, where it is the same. */
async function carryTicks(
  tx: Database,
  line: readonly LineVersion[],
  recordId: string,
  { content, findings, ticked: given = [] }: AdoptRecord,
  at: Date,
): Promise<number[]> {
  const [former] = line
    .flatMap(({ record }) => record ?? [])
    .toSorted((one, other) => other.number - one.number);
  const known = former && former.ticked.length > 0 ? carriedTicks(former, { content, findings }) : [];
  const ticked = [...new Set([...known, ...given])].filter((place) => findings[place] !== undefined);
  if (ticked.length > 0)
    await tx.insert(findingTicks).values(ticked.map((finding) => ({ recordId, finding, at })));
  return ticked;
}

function stateOf(state: LineVersion["state"]): Adoption["state"] {
  return state === "scheduled" || state === "draft" ? state : "published";
}
