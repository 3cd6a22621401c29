import type { Bilingual } from "../bilingual.ts";
import type { ServiceLevel } from "../content.ts";
import type { FindingSeverity } from "../findings.ts";
import type { VersionState } from "../versions.ts";

/** A doubt of an import that nobody has confirmed yet, and how often it occurs in the record. */
export type OpenFinding = { kind: string; severity: FindingSeverity; count: number };

/** What is being written: the province's, or a commune's own. */
type DeskDraft = {
  agencyId: string | null;
  number: number;
  revision: number;
  questions: number;
  authorId: string | null;
};

/** A procedure in the list of who keeps the catalogue: the version that holds, or else the one to come. */
export type DeskRow = {
  code: string;
  name: Bilingual;
  field: string;
  serviceLevel: ServiceLevel;
  /** `commune`, the short name of a department, or null where it is not known. */
  handler: string | null;
  hasProcess: boolean;
  state: VersionState;
  number: number;
  effectiveOn: string;
  /** How many parts the province set otherwise than the record. */
  overrides: number;
  drafts: DeskDraft[];
  /** The day from which a version waits to come into force. */
  scheduledOn: string | null;
  findings: OpenFinding[];
};

/** Errors and warnings still to be looked at. */
export function openFindings({ findings }: Pick<DeskRow, "findings">) {
  const sum = (severity: FindingSeverity) =>
    findings.filter((each) => each.severity === severity).reduce((total, { count }) => total + count, 0);
  return { errors: sum("error"), warnings: sum("warning") };
}
