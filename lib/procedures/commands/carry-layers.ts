import { eq, inArray } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { combined } from "../carried-overrides.ts";
import { asConfirmed } from "../confirmed.ts";
import type { ProcedureContent } from "../content.ts";
import { inForceAmong } from "../in-force.ts";
import { mergeLayers } from "../layers.ts";
import type { CarriedOverride, OwnProcedure } from "../own-format.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import { inOrderOfDays, replacedBy } from "../rebase.ts";
import { rebaseCommunes } from "./rebase-communes.ts";
import { type LineVersion, lineOf, lockProcedure, versionLines } from "./version-line.ts";
import { insertVersion, supersede } from "./write-rebase.ts";

/** What became of what was handed over: versions made, parts where the rule of this installation stays, unknown communes. */
export type Carried = { versions: number; kept: string[]; unknownCommunes: string[] };

type Layers = Pick<OwnProcedure, "code" | "effectiveOn" | "overrides" | "communes">;
type Ground = {
  procedureId: string;
  agencyId: string | null;
  recordId: string | null;
  basedOnId: string | null;
  lower: ProcedureContent;
};
type Given = { overrides: CarriedOverride[]; effectiveOn: string; replace: boolean; against: number };

/**
 * Sets upon a procedure in force what province and communes set in another installation, each in a new version. Where this
 * installation has a rule of its own for a part, that stays unless `replace`.
 */
export async function carryLayers(
  context: Context,
  { code, effectiveOn, overrides, communes }: Layers,
  { replace }: { replace: boolean },
): Promise<Carried> {
  if (!mayKeepCatalogue(await keeperOf(context))) throw new Refusal("forbidden");
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const procedure = await lockProcedure(tx, code);
    if (!procedure) throw new Refusal("notFound");
    const { procedureId } = procedure;
    const carried: Carried = { versions: 0, kept: [], unknownCommunes: [] };

    const today = dateInVietnam(context.now);
    const lines = await versionLines(tx, procedureId);
    const line = lineOf(lines, null);
    const base = inForceAmong(line, today);
    if (!base) throw new Refusal("stepNotAvailable");
    const recordId = base.record?.id ?? null;
    const ground = { procedureId, agencyId: null, recordId, basedOnId: null, lower: lowestOf(base) };
    const given = { overrides, effectiveOn, replace, against: base.record?.number ?? 1 };
    const next = await setUpon(inside, line, ground, given, carried);
    if (next) await rebaseCommunes(tx, { procedureId, recordId, lines }, [next], today, context.now);

    await carryCommunes(inside, procedureId, communes, replace, carried);
    if (carried.versions > 0) {
      const details = { versions: carried.versions, handedOver: true };
      await recordAct(tx, context.actor, "procedureChanged", `procedure:${code}`, details, context.now);
      await forget(tx, "procedures");
    }
    return carried;
  });
}

async function carryCommunes(
  context: Context,
  procedureId: string,
  communes: Layers["communes"],
  replace: boolean,
  carried: Carried,
) {
  if (communes.length === 0) return;
  const ids = await agencyIds(
    context.db,
    communes.map(({ agency }) => agency),
  );
  for (const { agency, effectiveOn, overrides } of communes) {
    const agencyId = ids.get(agency);
    if (!agencyId) {
      carried.unknownCommunes.push(agency);
      continue;
    }
    const lines = await versionLines(context.db, procedureId);
    const base = inForceAmong(lineOf(lines, null), dateInVietnam(context.now));
    if (!base) continue;
    const recordId = base.record?.id ?? null;
    const ground = { procedureId, agencyId, recordId, basedOnId: base.id, lower: base.content };
    const given = { overrides, effectiveOn, replace, against: base.record?.number ?? 1 };
    await setUpon(context, lineOf(lines, agencyId), ground, given, carried);
  }
}

/** Makes the version that says what was handed over, unless the one in force says it already. */
async function setUpon(
  { db: tx, now }: Context,
  line: readonly LineVersion[],
  { lower, ...ground }: Ground,
  { overrides, effectiveOn, replace, against }: Given,
  carried: Carried,
) {
  const today = dateInVietnam(now);
  const base = inForceAmong(line, today);
  const result = combined(base?.overrides ?? [], overrides, { against, replace });
  carried.kept.push(...result.kept);
  if (!result.isChanged) return;
  if (base) await supersede(tx, replacedBy(inOrderOfDays(line), "published", today));
  carried.versions += 1;
  return insertVersion(tx, {
    ...ground,
    ...(await numberBeforeDraft(tx, line)),
    state: "published",
    effectiveOn: base ? base.effectiveOn : earlierOf(effectiveOn, today),
    overrides: result.overrides,
    content: mergeLayers(lower, result.overrides),
    closedOn: base?.closedOn ?? null,
    closing: base?.closing ?? null,
    publishedAt: now,
    createdAt: now,
  });
}

/** A draft is always the newest of its line: it moves on and leaves its number. */
async function numberBeforeDraft(tx: Database, line: readonly LineVersion[]) {
  const draft = line.find(({ state }) => state === "draft");
  if (!draft) return {};
  const number = draft.number + 1;
  await tx.update(procedureVersions).set({ number }).where(eq(procedureVersions.id, draft.id));
  return { number: draft.number };
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

/** The record as it is taken for certain. */
function lowestOf({ record, lower }: LineVersion): ProcedureContent {
  return record ? asConfirmed(record) : lower;
}

async function agencyIds(tx: Database, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ key: agencies.key, id: agencies.id })
    .from(agencies)
    .where(inArray(agencies.key, [...keys]));
  return new Map(rows.map(({ key, id }) => [key, id]));
}
