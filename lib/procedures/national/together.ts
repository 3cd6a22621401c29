import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { ReadRecord } from "./read.ts";

/** A record of a batch, with what shows only when it stands beside the others. */
export type Checked = { record: ReadRecord; more: Finding[] };

/**
 * Records that say the same under several codes are told of each other. Titles of decisions that share one body are no
 * names of procedures, whatever they announce.
 */
export function checkTogether(records: readonly ReadRecord[]): Checked[] {
  const byBody = Map.groupBy(records, bodyOf);
  return records.map((record) => {
    const same = (byBody.get(bodyOf(record)) ?? []).filter(({ code }) => code !== record.code);
    return { record, more: same.length > 0 ? [aboutSame(record, same)] : [] };
  });
}

function aboutSame(record: ReadRecord, same: readonly ReadRecord[]): Finding {
  const codes = [...new Set(same.map(({ code }) => code))].join(", ");
  const isTitle = record.findings.some(
    ({ kind }) => kind === "decisionTitleAsName" || kind === "nameMayBeDecisionTitle",
  );
  return found(isTitle ? "decisionTitleAsName" : "sameBody", "record", codes);
}

const shortestBody = 300;

/** Everything a record says of what is asked for and how it goes; a body that says almost nothing is nobody's twin. */
function bodyOf({ code, printed }: ReadRecord): string {
  const body = [printed.steps, printed.documents, printed.channels].join("\n\n");
  return body.length < shortestBody ? code : body;
}
