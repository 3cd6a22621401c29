import { checkGuide } from "../check-guide.ts";
import type { OpenLayer } from "../commands/open-layer.ts";
import { authorsOf } from "../commands/publish-draft.ts";
import { mergeLayers } from "../layers.ts";
import { mayEdit, mayKeepCatalogue, mayPublish, wroteIt } from "../policy.ts";
import { standingErrors } from "../standing-errors.ts";

/** Why something cannot be done now, as a key of the errors; null: it can. */
export type Hindrance =
  | "forbidden"
  | "secondPerson"
  | "openQuestions"
  | "errorFindings"
  | "guideAstray"
  | null;

/**
 * What may be done with a layer, and what stands in the way: the screen shows the buttons by it, and says beside them what
 * the commands would answer.
 */
export function draftActs(layer: OpenLayer) {
  const { keeper, draft, base, agencyId } = layer;
  const mayWrite: Hindrance = mayEdit(keeper, layer) ? null : "forbidden";
  const isInForce = base !== null && base.state !== "closed";
  const mayClose: Hindrance = mayKeepCatalogue(keeper) ? null : "forbidden";
  return {
    edit: mayWrite,
    discard: draft && (draft.authorId !== null || mayWrite) ? mayWrite : undefined,
    publish: draft ? toPublish(layer) : undefined,
    close: agencyId === null && isInForce ? mayClose : undefined,
  };
}

function toPublish(layer: OpenLayer): Hindrance {
  const { keeper, draft, base } = layer;
  if (!draft || !mayPublish(keeper, layer)) return "forbidden";
  if (wroteIt(keeper, authorsOf(draft, base))) return "secondPerson";
  if (draft.questions.length > 0) return "openQuestions";
  if (standingErrors(draft.record?.findings ?? [], draft.overrides).length > 0) return "errorFindings";
  return checkGuide(mergeLayers(draft.lower, draft.overrides)).length > 0 ? "guideAstray" : null;
}
