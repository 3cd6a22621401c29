import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { ReadRecord, RejectedRecord } from "./read.ts";

/** A record of a batch and, where it came twice, why it is left out. */
export type Checked = { record: ReadRecord; more: Finding[]; rejected: RejectedRecord["rejected"] | null };

/**
 * What only shows when records stand side by side: a code that comes twice (the later record is rejected and named), and
 * records that say the same under several codes. Announced titles that share one body are no names of procedures.
 */
export function checkTogether(records: readonly ReadRecord[]): Checked[] {
  const codes = new Set<string>();
  const byBody = Map.groupBy(records, bodyOf);
  return records.map((record) => {
    const isSecond = codes.has(record.code);
    codes.add(record.code);
    const same = (byBody.get(bodyOf(record)) ?? []).filter(({ code }) => code !== record.code);
    return {
      record,
      more: same.length > 0 ? [aboutSame(record, same)] : [],
      rejected: isSecond
        ? { code: record.code, reason: "duplicateCode", excerpt: record.content.name.vi.slice(0, 200) }
        : null,
    };
  });
}

function aboutSame(record: ReadRecord, same: readonly ReadRecord[]): Finding {
  const codes = [...new Set(same.map(({ code }) => code))].join(", ");
  const isTitle = record.findings.some(
    ({ kind }) => kind === "decisionTitleAsName" || kind === "nameMayBeDecisionTitle",
  );
  return found(isTitle ? "decisionTitleAsName" : "sameBody", "record", codes);
}

/** Everything a record says of what is asked for and how it goes; bodies that say almost nothing are nobody's twin. */
function bodyOf({ code, printed }: ReadRecord): string {
  const body = [printed.steps, printed.documents, printed.channels].join("\u0000");
  return body.length < 300 ? code : body;
}
