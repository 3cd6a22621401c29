import type { ComponentDocument } from "#lib/procedures/content.ts";
import type { PaperDecision, StillNeededReason } from "./paper-decisions.ts";

/** A line of what came, or did not, over the counter. */
export type CounterPaper = {
  componentKey: string;
  quantity: number;
  /** Why a paper that data stand in for was taken all the same, and in other words what was wrong. */
  why?: StillNeededReason | "" | undefined;
  note?: string | undefined;
  /** Where the data came from that were taken instead of the paper. */
  source?: string | undefined;
};

/**
 * What a clerk decided about papers and the data that say the same. A paper that data stand in for is taken only with a
 * reason, and a paper either comes or its data do; `faults` names the fields where that is not so.
 */
export function decisionsAtCounter(
  papers: readonly CounterPaper[],
  documents: readonly ComponentDocument[],
): { decisions: PaperDecision[]; faults: Record<string, string> } {
  const faults: Record<string, string> = {};
  const decisions: PaperDecision[] = [];
  for (const [place, line] of papers.entries()) {
    const paper = documents.find(({ key }) => key === line.componentKey);
    const fault = paper && faultOf(line, paper);
    const decision = paper && !fault && decisionOf(line, paper);
    if (fault) faults[`papers.${place}.${fault[0]}`] = fault[1];
    if (decision) decisions.push(decision);
  }
  return { decisions, faults };
}

function faultOf(
  { quantity, why, note, source }: CounterPaper,
  { replacedBy }: ComponentDocument,
): [field: string, fault: string] | undefined {
  if (quantity === 0) return undefined;
  if (source) return ["quantity", "paperAndData"];
  if (replacedBy && !why) return ["why", "whyStillNeeded"];
  return replacedBy && why === "other" && !note ? ["note", "required"] : undefined;
}

function decisionOf(
  { componentKey, quantity, why, note, source }: CounterPaper,
  { name: paper, replacedBy }: ComponentDocument,
): PaperDecision | undefined {
  if (source) return { kind: "takenFromData", componentKey, paper, source };
  if (!replacedBy || !why || quantity === 0) return undefined;
  const { database } = replacedBy;
  return { kind: "stillNeeded", componentKey, paper, why, database, note: note || null };
}
