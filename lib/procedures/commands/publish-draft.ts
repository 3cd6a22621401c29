import { eq } from "drizzle-orm";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isSame } from "../canonical.ts";
import { checkGuide, guidePlace } from "../check-guide.ts";
import type { PublishDraft } from "../draft-schema.ts";
import { mergeLayers } from "../layers.ts";
import { mayPublish, wroteIt } from "../policy.ts";
import { carriedOver, inOrderOfDays, laterOf, replacedBy } from "../rebase.ts";
import { standingErrors } from "../standing-errors.ts";
import { lowerOf, type OpenLayer, openLayer } from "./open-layer.ts";
import { rebaseCommunes } from "./rebase-communes.ts";
import type { LineVersion } from "./version-line.ts";
import { supersede, type Written } from "./write-rebase.ts";

/**
 * Brings a draft into force, today or on a day to come. Whoever wrote in it cannot: a second person looks. Refused while a
 * question is open, or an error of the record stands.
 */
export async function publishDraft(context: Context, input: PublishDraft) {
  const { code, agencyId, effectiveOn } = input;
  const today = dateInVietnam(context.now);
  return context.db.transaction(async (tx) => {
    const layer = await openLayer(context, tx, { code, agencyId });
    const draft = requirePublishable(layer, input, today);
    const published = await bringIntoForce(context, tx, layer, draft, effectiveOn, today);
    const later = await putLaterUpon(tx, layer, draft, effectiveOn);

    if (agencyId === null) {
      const recordId = draft.record?.id ?? null;
      const communes = { procedureId: layer.procedureId, recordId, lines: layer.lines };
      await rebaseCommunes(tx, communes, [published, ...later], today, context.now);
    }
    const { number, state } = published;
    const details = { number, agencyId, state, effectiveOn, parts: draft.overrides.map(({ part }) => part) };
    await recordAct(tx, context.actor, "procedurePublished", `procedure:${code}`, details, context.now);
    await forget(tx, "procedures");
    return { number, state, versionId: published.id };
  });
}

function requirePublishable(layer: OpenLayer, input: PublishDraft, today: string): LineVersion {
  const { draft, base, keeper } = layer;
  if (!mayPublish(keeper, layer)) throw new Refusal("forbidden");
  if (!draft) throw new Refusal("notFound");
  if (draft.revision !== input.revision) throw new Refusal("versionChanged");
  if (wroteIt(keeper, authorsOf(draft, base))) throw new Refusal("secondPerson");
  if (draft.questions.length > 0) throw new Refusal("invalid", { questions: "openQuestions" });
  if (standingErrors(draft.record?.findings ?? [], draft.overrides).length > 0)
    throw new Refusal("invalid", { findings: "errorFindings" });
  const [astray] = checkGuide(mergeLayers(lowerOfDraft(layer, draft), draft.overrides));
  if (astray) throw new Refusal("invalid", { [`guide.${guidePlace(astray)}`]: "guideAstray" });
  if (input.effectiveOn < today) throw new Refusal("invalid", { effectiveOn: "pastDay" });
  if (input.effectiveOn < earliestFor(layer, draft))
    throw new Refusal("invalid", { effectiveOn: "beforeDraft" });
  return draft;
}

/** Everybody who wrote something of the draft that does not hold yet. */
export function authorsOf(draft: LineVersion, base: LineVersion | null): (string | null)[] {
  const written = draft.overrides.filter((each) => !base?.overrides.some((held) => isSame(held, each)));
  const record = draft.record?.id === base?.record?.id ? null : draft.record;
  return [draft.authorId, record?.authorId ?? null, ...written.map(({ authorId }) => authorId)];
}

/** What came from below with a day of its own holds from that day on, not before. */
function earliestFor({ lines }: OpenLayer, { basedOnId, effectiveOn }: LineVersion): string {
  return lines.find(({ id }) => id === basedOnId)?.effectiveOn ?? effectiveOn;
}

function lowerOfDraft({ agencyId }: Pick<OpenLayer, "agencyId">, draft: LineVersion) {
  return agencyId === null ? lowerOf(draft) : draft.lower;
}

async function bringIntoForce(
  { actor, now }: Context,
  tx: Database,
  { line, agencyId }: OpenLayer,
  draft: LineVersion,
  effectiveOn: string,
  today: string,
): Promise<Written & { state: "scheduled" | "published" }> {
  const state = effectiveOn > today ? "scheduled" : "published";
  await supersede(tx, replacedBy(inOrderOfDays(line), state, laterOf(effectiveOn, today)));
  const ends = line.find((version) => version.state !== "closed" && version.closedOn !== null);
  const content = mergeLayers(lowerOfDraft({ agencyId }, draft), draft.overrides);
  await tx
    .update(procedureVersions)
    .set({
      state,
      effectiveOn,
      content,
      recordId: draft.record?.id ?? null,
      basedOnId: draft.basedOnId,
      closedOn: ends?.closedOn ?? null,
      closing: ends?.closing ?? null,
      publishedById: actor.kind === "officer" ? actor.id : null,
      publishedAt: now,
    })
    .where(eq(procedureVersions.id, draft.id));
  return { id: draft.id, number: draft.number, state, effectiveOn, content };
}

/** What is set for a later day takes over what changed before it, except where it has a rule of its own for that day. */
async function putLaterUpon(
  tx: Database,
  { line, base, agencyId }: OpenLayer,
  draft: LineVersion,
  effectiveOn: string,
): Promise<Written[]> {
  const later = inOrderOfDays(line).filter((version) => version.effectiveOn > effectiveOn);
  const written: Written[] = [];
  for (const version of later) {
    const isNewer = (version.record?.number ?? 0) > (draft.record?.number ?? 0) || agencyId !== null;
    const below = isNewer ? version : draft;
    const overrides = carriedOver(base?.overrides ?? [], draft.overrides, version.overrides);
    const content = mergeLayers(agencyId === null ? lowerOf(below) : below.lower, overrides);
    await tx
      .update(procedureVersions)
      .set({ overrides, content, recordId: below.record?.id ?? null })
      .where(eq(procedureVersions.id, version.id));
    written.push({ ...version, content });
  }
  return written;
}
