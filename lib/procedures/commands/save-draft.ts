import { eq } from "drizzle-orm";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { ProcedureContent } from "../content.ts";
import type { DraftChange, SaveDraft } from "../draft-schema.ts";
import { mergeLayers } from "../layers.ts";
import { communeParts, type LayerOverride, type OverridePart } from "../overrides.ts";
import { mayEdit } from "../policy.ts";
import { lengthens } from "../shorter.ts";
import { bodyOf, type OpenLayer, openLayer } from "./open-layer.ts";
import { insertVersion } from "./write-rebase.ts";

type Parts = { overrides: LayerOverride[]; questions: OverridePart[] };

/** Sets or removes one part of a layer in its draft, or answers a question of it; begins the draft where there is none. */
export async function saveDraft(context: Context, { code, agencyId, revision, change }: SaveDraft) {
  return context.db.transaction(async (tx) => {
    const layer = await openLayer(context, tx, { code, agencyId });
    if (!mayEdit(layer.keeper, layer)) throw new Refusal("forbidden");
    if ((layer.draft?.revision ?? 0) !== revision) throw new Refusal("versionChanged");

    const { lower } = layer.draft ?? layer.ground;
    const former = {
      overrides: (layer.draft ?? layer.base)?.overrides ?? [],
      questions: layer.draft?.questions ?? [],
    };
    const parts = await changed(context, tx, layer, former, change);
    const content = mergeLayers(lower, parts.overrides);
    requireAllowed(layer, change, content, lower);

    const saved = await write(context, tx, layer, { ...parts, content });
    const details = { number: saved.number, agencyId, ...toldOf(change) };
    await recordAct(tx, context.actor, "procedureDraftChanged", `procedure:${code}`, details, context.now);
    return saved;
  });
}

/** The overrides and questions of the draft after the change. */
async function changed(
  { actor, now }: Context,
  tx: Database,
  { agencyId, against }: OpenLayer,
  { overrides, questions }: Parts,
  change: DraftChange,
): Promise<Parts> {
  const part = change.kind === "set" ? change.override.part : change.part;
  const others = overrides.filter((each) => each.part !== part);
  const open = questions.filter((each) => each !== part);
  if (change.kind === "set") {
    const override: LayerOverride = {
      ...change.override,
      layer: agencyId === null ? "province" : "commune",
      agency: await bodyOf(tx, agencyId),
      ground: change.ground,
      against,
      authorId: actor.kind === "officer" ? actor.id : null,
      at: now.toISOString(),
    };
    return { overrides: [...others, override], questions: open };
  }
  if (change.kind === "remove") return { overrides: others, questions: open };
  if (!questions.includes(part)) throw new Refusal("stepNotAvailable");
  if (change.answer === "theirs") return { overrides: others, questions: open };
  const kept = overrides.map((each) => (each.part === part ? { ...each, against } : each));
  return { overrides: kept, questions: open };
}

/** A lower layer may shorten time limits, and a commune set only what is a commune's to set (domain: layering). */
function requireAllowed(
  { agencyId }: OpenLayer,
  change: DraftChange,
  content: ProcedureContent,
  lower: ProcedureContent,
) {
  if (change.kind !== "set") return;
  const { part } = change.override;
  if (agencyId !== null && !communeParts.includes(part))
    throw new Refusal("invalid", { part: "partNotYours" });
  if (part === "timeLimits" && lengthens(content, lower))
    throw new Refusal("invalid", { timeLimits: "longerThanLaw" });
  if (agencyId !== null && content.handledBy !== "commune")
    throw new Refusal("invalid", { handledBy: "partNotYours" });
}

async function write(
  { actor, now }: Context,
  tx: Database,
  { draft, ground, agencyId, procedureId }: OpenLayer,
  parts: Parts & { content: ProcedureContent },
) {
  const revision = (draft?.revision ?? 0) + 1;
  const values = { ...parts, revision, authorId: actor.kind === "officer" ? actor.id : null };
  if (draft) {
    const { basedOnId } = draft;
    const recordId = draft.record?.id ?? null;
    await tx
      .update(procedureVersions)
      .set({ ...values, recordId, basedOnId })
      .where(eq(procedureVersions.id, draft.id));
    return { number: draft.number, revision };
  }
  const { recordId, basedOnId } = ground;
  const { number } = await insertVersion(tx, {
    ...values,
    procedureId,
    agencyId,
    recordId,
    basedOnId,
    state: "draft",
    effectiveOn: dateInVietnam(now),
    createdAt: now,
  });
  return { number, revision };
}

function toldOf(change: DraftChange): Record<string, unknown> {
  if (change.kind !== "set") return change;
  return {
    kind: "set",
    part: change.override.part,
    value: change.override.value,
    ground: change.ground.number,
  };
}
