import { and, eq, isNull } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Bilingual } from "../bilingual.ts";
import { asConfirmed } from "../confirmed.ts";
import type { ProcedureContent } from "../content.ts";
import { type Keeper, maySeeVersions } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import { inOrderOfDays, rebasedDraft } from "../rebase.ts";
import { findProcedure, type LineVersion, lineOf, lockProcedure, versionLines } from "./version-line.ts";

/** A layer of a procedure as whoever keeps it finds it. */
export type OpenLayer = {
  procedureId: string;
  agencyId: string | null;
  lines: LineVersion[];
  line: LineVersion[];
  /** What holds there now, or will first, or did last. */
  base: LineVersion | null;
  /** The draft, already put upon what holds below it by now. */
  draft: LineVersion | null;
  /** What a new draft is put upon, and where that comes from. */
  ground: { lower: ProcedureContent; recordId: string | null; basedOnId: string | null };
  /** Number of the record at the bottom. */
  against: number;
  handledBy: ProcedureContent["handledBy"];
  keeper: Keeper;
};

/** Which layer is meant: the province's, or that of a commune. */
export type LayerOf = { code: string; agencyId: string | null };

/** Opens a layer for writing, for whoever may see it; the procedure stays locked until the transaction ends. */
export function openLayer(context: Context, tx: Database, of: LayerOf): Promise<OpenLayer> {
  return layerOf({ ...context, db: tx }, of, lockProcedure);
}

/** The same layer only to be looked at: holds up nobody, and waits for nobody. */
export function seeLayer(context: Context, of: LayerOf): Promise<OpenLayer> {
  return layerOf(context, of, findProcedure);
}

async function layerOf(
  { actor, db, now }: Context,
  { code, agencyId }: LayerOf,
  find: typeof findProcedure,
): Promise<OpenLayer> {
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const procedure = await find(db, code);
  const lines = procedure ? await versionLines(db, procedure.procedureId) : [];
  const today = dateInVietnam(now);
  const line = lineOf(lines, agencyId);
  const base = currentOf(line, today);
  const written = line.find(({ state }) => state === "draft") ?? null;
  const bottom = agencyId === null ? (base ?? written) : currentOf(lineOf(lines, null), today);
  if (!procedure || !bottom) throw new Refusal("notFound");

  const ground = groundOf(agencyId, bottom);
  const isBehind = written !== null && isStale(written, bottom, lines, today);
  const moved = isBehind && { ...rebasedDraft(written, ground.lower), ...ground, record: bottom.record };
  const draft = written && { ...written, lower: lowerOf(written), ...moved };
  return {
    procedureId: procedure.procedureId,
    agencyId,
    lines,
    line,
    base,
    draft,
    ground,
    against: (draft ?? bottom).record?.number ?? 1,
    handledBy: bottom.content.handledBy,
    keeper: await keeperOf({ actor, db }),
  };
}

function groundOf(agencyId: string | null, bottom: LineVersion): OpenLayer["ground"] {
  const recordId = bottom.record?.id ?? null;
  if (agencyId === null) return { lower: lowerOf(bottom), recordId, basedOnId: null };
  return { lower: bottom.content, recordId, basedOnId: bottom.id };
}

/** The record of a version with what was confirmed of it; without a record, what the version says. */
export function lowerOf({ record, lower, basedOnId }: LineVersion): ProcedureContent {
  return basedOnId === null && record ? asConfirmed(record) : lower;
}

/** What is in force on a day; failing that what will be first, failing that what was abolished. */
function currentOf(line: readonly LineVersion[], day: string): LineVersion | null {
  const standing = inOrderOfDays(line);
  const inForce = standing.findLast(({ effectiveOn }) => effectiveOn <= day);
  const closed = line
    .filter(({ state }) => state === "closed")
    .toSorted((one, other) => one.number - other.number);
  return inForce ?? standing[0] ?? closed.at(-1) ?? null;
}

/** Whether something newer came into force below a draft than what it was put upon. */
function isStale(
  draft: LineVersion,
  bottom: LineVersion,
  lines: readonly LineVersion[],
  today: string,
): boolean {
  if (draft.agencyId === null) return (bottom.record?.number ?? 0) > (draft.record?.number ?? 0);
  if (draft.basedOnId === bottom.id) return false;
  const basedOn = lines.find(({ id }) => id === draft.basedOnId);
  return !basedOn || basedOn.state === "closed" || basedOn.effectiveOn <= today;
}

/** The name of the body whose rule a layer is. Refuses with `notFound` for a body that is no open commune. */
export async function bodyOf(tx: Database, agencyId: string | null): Promise<Bilingual> {
  const which =
    agencyId === null
      ? and(eq(agencies.kind, "province"), isNull(agencies.validTo))
      : and(eq(agencies.id, agencyId), eq(agencies.kind, "commune"), isNull(agencies.validTo));
  const [body] = await tx
    .select({ vi: agencies.name, en: agencies.nameEn })
    .from(agencies)
    .where(which)
    .limit(1);
  if (!body) throw new Refusal("notFound");
  return body;
}
