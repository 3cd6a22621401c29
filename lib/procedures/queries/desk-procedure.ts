import { sql } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "../bilingual.ts";
import { type LayerOf, type OpenLayer, seeLayer } from "../commands/open-layer.ts";
import { lineOf } from "../commands/version-line.ts";
import type { ProcedureContent } from "../content.ts";
import type { DeskFinding } from "../desk/finding-order.ts";
import { mergeLayers } from "../layers.ts";
import {
  communeParts,
  type LayerOverride,
  type LegalGround,
  type OverridePart,
  overrideParts,
} from "../overrides.ts";
import { mayEdit } from "../policy.ts";
import { draftActs } from "./draft-acts.ts";
import { layerHistory } from "./layer-history.ts";

/**
 * A layer of a procedure as those see it who keep it: what holds, what is written, what waits to be answered or looked at,
 * what came before, and what may be done. Refuses with `notFound` when there is none.
 */
export async function getDeskProcedure(context: Context, of: LayerOf) {
  const layer = await seeLayer(context, of);
  const { base, draft, lines } = layer;
  const own = ownCommunes(layer);
  const [history, named] = await Promise.all([layerHistory(context, layer), communesOf(context, layer, own)]);
  const communes = named.filter(({ id }) => id === of.agencyId || lines.some((line) => line.agencyId === id));
  const { overrides, content, lower } = standing(layer);
  const record = (draft ?? base)?.record ?? null;
  return {
    ...of,
    name: content.name,
    /** The commune whose layer it is. */
    commune: communes.find(({ id }) => id === of.agencyId)?.name ?? null,
    /** Communes with a layer of their own. */
    communes,
    /** Communes for which whoever asks may write. */
    ownCommunes: named.filter(({ id }) => own.includes(id)),
    base: base && told(base),
    scheduled: layer.line.filter(({ state }) => state === "scheduled").map(told),
    draft: draft && { ...told(draft), content: mergeLayers(draft.lower, draft.overrides) },
    /** What would hold if the draft were published; without a draft, what holds. */
    content,
    overrides,
    /** Rules of the province below those of a commune. */
    below: of.agencyId === null ? [] : provincialRules(layer),
    questions: (draft?.questions ?? []).map((part) => ({
      part,
      before: base?.lower ?? lower,
      now: lower,
      ours: mergeLayers(lower, overrides),
    })),
    record: record && {
      number: record.number,
      source: record.source,
      printed: record.content.printed ?? {},
      findings: record.findings.map(
        (finding, place): DeskFinding => ({ ...finding, place, isTicked: record.ticked.includes(place) }),
      ),
    },
    history,
    parts: partsFor(layer),
    acts: draftActs(layer),
    isAbolished: lineOf(lines, null).every(({ state }) => state === "closed" || state === "draft"),
  };
}

export type DeskProcedure = Awaited<ReturnType<typeof getDeskProcedure>>;

/** What the editor of a part begins with. Refuses with `forbidden` whoever may not write here. */
export async function getPartToEdit(context: Context, of: LayerOf, part: OverridePart) {
  const layer = await seeLayer(context, of);
  const { content, overrides } = standing(layer);
  return {
    ...of,
    content,
    revision: layer.draft?.revision ?? 0,
    ground: overrides.find((each) => each.part === part)?.ground ?? firstGround(layer, content),
    isSet: overrides.some((each) => each.part === part),
    mayEdit: partsFor(layer).includes(part),
  };
}

/** What a procedure that was never in force rests on, whatever is said of it: the decision that announced it. */
function firstGround({ base }: OpenLayer, { decisionNo }: ProcedureContent): LegalGround | null {
  return base === null && decisionNo ? { number: decisionNo } : null;
}

function standing({ draft, base, ground }: OpenLayer): {
  overrides: LayerOverride[];
  lower: ProcedureContent;
  content: ProcedureContent;
} {
  const overrides = (draft ?? base)?.overrides ?? [];
  const lower = draft?.lower ?? ground.lower;
  return { overrides, lower, content: mergeLayers(lower, overrides) };
}

/** The parts that whoever asks may set in this layer. */
function partsFor(layer: OpenLayer): OverridePart[] {
  if (!mayEdit(layer.keeper, layer)) return [];
  return layer.agencyId === null ? [...overrideParts] : [...communeParts];
}

function provincialRules({ lines, ground }: OpenLayer): LayerOverride[] {
  return lines.find(({ id }) => id === ground.basedOnId)?.overrides ?? [];
}

function told({
  id,
  number,
  state,
  effectiveOn,
  overrides,
  content,
  closedOn,
  closing,
  revision,
}: OpenLayer["lines"][number]) {
  return { id, number, state, effectiveOn, overrides, content, closedOn, closing, revision };
}

/** The communes for which whoever asks may write rules of their own. */
function ownCommunes({ keeper, handledBy }: OpenLayer): string[] {
  return keeper.posts
    .map(({ home }) => home)
    .filter(({ id, kind }) => kind === "commune" && mayEdit(keeper, { agencyId: id, handledBy }))
    .map(({ id }) => id);
}

/** Names of communes with a layer of their own, of the one that is looked at, and of `others`. */
async function communesOf(
  { db }: Context,
  { lines, agencyId }: OpenLayer,
  others: readonly string[],
): Promise<{ id: string; name: Bilingual }[]> {
  const ids = [
    ...new Set([...lines.flatMap((line) => line.agencyId ?? []), ...(agencyId ? [agencyId] : []), ...others]),
  ];
  if (ids.length === 0) return [];
  return db
    .select({
      id: agencies.id,
      name: sql<Bilingual>`json_build_object('vi', ${agencies.name}, 'en', ${agencies.nameEn})`,
    })
    .from(agencies)
    .where(sql`${agencies.id} = any(${sql.param(ids)}::uuid[])`)
    .orderBy(agencies.name);
}
