import type { Bilingual } from "./bilingual.ts";
import type { ProcedureContent } from "./content.ts";

/**
 * Who takes a dossier in: places of its own where the procedure names them, else the one-stop offices of communes, the
 * centre of the province, or both. None of these: a body elsewhere, which the procedure names.
 */
export type Reception = {
  places: readonly Bilingual[];
  atCommune: boolean;
  atCentre: boolean;
  byPost: boolean;
  /** Whether our offices were set up to take it in, by its process or its places; else only the announcement says where. */
  isSetUp: boolean;
};

type Facts = Pick<
  ProcedureContent,
  "places" | "handledBy" | "agencyLevels" | "channels" | "cases" | "processKey"
>;

/** Where a dossier of this procedure is brought or sent. */
export function receptionOf(facts: Facts): Reception {
  const { places = [], handledBy, agencyLevels, channels } = facts;
  const byPost = channels.some(({ channel }) => channel === "postal");
  if (places.length > 0) return { places, atCommune: false, atCentre: false, byPost, isSetUp: true };
  const isUnknown = handledBy === null;
  return {
    places,
    atCommune: handledBy === "commune" || (isUnknown && agencyLevels.includes("commune")),
    atCentre: isUnknown ? agencyLevels.includes("province") : handledBy !== "commune",
    byPost,
    isSetUp: facts.processKey !== null || facts.cases.some(({ processKey }) => processKey !== undefined),
  };
}
