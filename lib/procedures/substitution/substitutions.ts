import type { Bilingual } from "../bilingual.ts";
import type { ComponentDocument, ProcedureContent } from "../content.ts";

/** A rule by which data stand in for a paper of a procedure, and the component documents that are this paper. */
export type Substitution = {
  database: Bilingual;
  basis: string;
  /** The data say a part of what the paper says: the paper is still wanted. */
  isPartial: boolean;
  /** Days, the last included; null: until it is repealed. */
  validFrom: string;
  validTo: string | null;
  /** The last day, where somebody ended it before its time. */
  endedOn: string | null;
  documentKeys: readonly string[];
  /** Whether a person said that these documents are the paper the rule means. */
  isConfirmed: boolean;
};

export const substitutionStates = ["waiting", "inForce", "upcoming", "over"] as const;

export type SubstitutionState = (typeof substitutionStates)[number];

/** Where a rule stands on a day. What nobody has confirmed waits, whatever its days. */
export function stateOfSubstitution(
  { validFrom, validTo, endedOn, isConfirmed }: Omit<Substitution, "database" | "basis" | "isPartial">,
  day: string,
): SubstitutionState {
  if ([validTo, endedOn].some((last) => last !== null && last < day)) return "over";
  if (!isConfirmed) return "waiting";
  return validFrom <= day ? "inForce" : "upcoming";
}

/**
 * A procedure as it is on a day: a paper that data stand in for says so, one of which data say a part says that. Nothing
 * of it is kept in versions, so a rule that ends, ends everywhere.
 */
export function withSubstitutions(
  content: ProcedureContent,
  rows: readonly Substitution[],
  day: string,
): ProcedureContent {
  const holding = rows.filter((row) => stateOfSubstitution(row, day) === "inForce");
  if (holding.length === 0 && !content.documents.some(isMarked)) return content;
  return { ...content, documents: content.documents.map((paper) => markedBy(paper, holding)) };
}

function markedBy(paper: ComponentDocument, rows: readonly Substitution[]): ComponentDocument {
  const { replacedBy: _replaced, partlyKnown: _known, ...plain } = paper;
  const own = rows.filter(({ documentKeys }) => documentKeys.includes(paper.key));
  const whole = own.find(({ isPartial }) => !isPartial);
  if (whole) return { ...plain, replacedBy: sourceOf(whole) };
  const [part] = own;
  return part ? { ...plain, partlyKnown: sourceOf(part) } : plain;
}

function sourceOf({ database, basis }: Substitution) {
  return { database, basis };
}

function isMarked({ replacedBy, partlyKnown }: ComponentDocument) {
  return replacedBy !== undefined || partlyKnown !== undefined;
}
