import { and, asc, eq, isNull, not, or, sql } from "drizzle-orm";
import { findingTicks, procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal, type RefusalCode } from "#lib/platform/errors.ts";
import { logRefusal } from "#lib/platform/log.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isSame } from "../canonical.ts";
import { asConfirmed, type ReadRecord } from "../confirmed.ts";
import type { TickFindings, TickKind } from "../draft-schema.ts";
import { mergeLayers } from "../layers.ts";
import { isKeeper, mayEdit } from "../policy.ts";
import { inForceOn } from "../queries/in-force.ts";
import { keeperOf } from "../queries/keeper.ts";
import { type OpenLayer, openLayer } from "./open-layer.ts";
import type { LineVersion } from "./version-line.ts";
import { insertVersion } from "./write-rebase.ts";

/** What came of confirming: how many places, and whether the draft now shows the structure instead of printed words. */
export type Ticked = { ticked: number; makesDraft: boolean };

/** A person looked at doubtful places of a record and confirms how they were read. Errors cannot be confirmed. */
export async function tickFindings(context: Context, input: TickFindings): Promise<Ticked> {
  return context.db.transaction(async (tx) => {
    const layer = await openLayer(context, tx, { code: input.code, agencyId: null });
    if (!mayEdit(layer.keeper, layer)) throw new Refusal("forbidden");
    const version = layer.draft ?? layer.base;
    const read = version?.record;
    if (!version || !read || read.number !== input.record) throw new Refusal("versionChanged");
    const fresh = freshTicks(read, input.findings);
    if (fresh.length === 0) return { ticked: 0, makesDraft: false };

    const officerId = context.actor.kind === "officer" ? context.actor.id : null;
    const rows = fresh.map((finding) => ({ recordId: read.id, finding, officerId, at: context.now }));
    await tx.insert(findingTicks).values(rows);
    const lower = asConfirmed({ ...read, ticked: [...read.ticked, ...fresh] });
    const content = mergeLayers(lower, version.overrides);
    const makesDraft = !isSame(content.printed, version.content.printed);
    if (makesDraft) await writeDraft(context, tx, layer, version, content);

    const kinds = [...new Set(fresh.map((place) => read.findings[place]?.kind))];
    const details = { record: read.number, findings: fresh, kinds };
    await recordAct(tx, context.actor, "findingsConfirmed", `procedure:${input.code}`, details, context.now);
    return { ticked: fresh.length, makesDraft };
  });
}

/** The places not confirmed before. Refuses what is no warning: an error has to be mended, a note asks for nothing. */
function freshTicks({ findings, ticked }: ReadRecord, places: readonly number[]): number[] {
  const fresh = [...new Set(places)].filter((place) => !ticked.includes(place));
  if (fresh.some((place) => findings[place]?.severity !== "warning")) throw new Refusal("invalid");
  return fresh;
}

/** The same for every warning of one kind in the whole catalogue, in one act: what came of it for each procedure. */
export async function tickKind(
  context: Context,
  { kind, part }: TickKind,
): Promise<({ code: string } & (Ticked | { refusal: RefusalCode }))[]> {
  if (!isKeeper(await keeperOf(context))) throw new Refusal("forbidden");
  const found = await openFindings(context, kind, part);
  const results: ({ code: string } & (Ticked | { refusal: RefusalCode }))[] = [];
  for (const each of found) {
    try {
      results.push({ code: each.code, ...(await tickFindings(context, each)) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      logRefusal(context.actor, "tickFindings", error.code);
      results.push({ code: each.code, refusal: error.code });
    }
  }
  return results;
}

/** Warnings of a kind that nobody has confirmed, in the records that the drafts, or else the versions in force, stand upon. */
async function openFindings(
  { db, now }: Context,
  kind: string,
  part: string | undefined,
): Promise<TickFindings[]> {
  const place = sql<number>`(finding.place - 1)::int`;
  const hasDraft = sql`exists (select 1 from procedure_versions draft
    where draft.procedure_id = ${procedures.id} and draft.agency_id is null and draft.state = 'draft')`;
  const rows = await db
    .select({
      code: procedures.code,
      record: procedureRecords.number,
      findings: sql<number[]>`json_agg(${place} order by place)`,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .innerJoin(procedureRecords, eq(procedureRecords.id, procedureVersions.recordId))
    .innerJoin(
      sql`lateral jsonb_array_elements(${procedureRecords.findings}) with ordinality as finding(value, place)`,
      sql`finding.value ->> 'kind' = ${kind} and finding.value ->> 'severity' = 'warning'
        and (${part ?? null}::text is null or finding.value ->> 'part' = ${part ?? null})`,
    )
    .where(
      and(
        isNull(procedureVersions.agencyId),
        or(eq(procedureVersions.state, "draft"), and(inForceOn(dateInVietnam(now)), not(hasDraft))),
        sql`not exists (select 1 from finding_ticks where record_id = ${procedureRecords.id} and finding = ${place})`,
      ),
    )
    .groupBy(procedures.code, procedureRecords.number)
    .orderBy(asc(procedures.code));
  return rows;
}

async function writeDraft(
  { actor, now }: Context,
  tx: Database,
  { draft, ground, procedureId }: OpenLayer,
  { overrides }: LineVersion,
  content: LineVersion["content"],
) {
  const authorId = actor.kind === "officer" ? actor.id : null;
  if (draft) {
    const revision = draft.revision + 1;
    await tx
      .update(procedureVersions)
      .set({ content, authorId, revision })
      .where(eq(procedureVersions.id, draft.id));
    return;
  }
  await insertVersion(tx, {
    procedureId,
    agencyId: null,
    recordId: ground.recordId,
    basedOnId: null,
    overrides,
    content,
    authorId,
    revision: 1,
    state: "draft",
    effectiveOn: dateInVietnam(now),
    createdAt: now,
  });
}
