import type { Finding } from "#lib/procedures/findings.ts";
import findings from "#messages/en/findings.json" with { type: "json" };
import type { Lint } from "../import-report.ts";

const kinds: Readonly<Record<string, string>> = findings.kind;
const done: Readonly<Record<string, string>> = findings.done;
const rejections: Readonly<Record<string, string>> = findings.rejection;

/** A finding as a line says it. */
export function lintOf(code: string, finding: Finding): Lint {
  const what = kinds[finding.kind] ?? finding.kind;
  return {
    code,
    field: finding.part,
    severity: finding.severity,
    what: finding.excerpt ? `${what}: “${finding.excerpt.replace(/\s+/g, " ")}”` : what,
    done: done[finding.done] ?? finding.done,
  };
}

/** Why something is no record: the words for one of our own reasons, or what the reader said. */
export function whatIs(reason: string): string {
  return rejections[reason] ?? reason;
}
