import type { Bilingual } from "../bilingual.ts";
import type { ServiceLevel } from "../content.ts";
import type { FindingSeverity } from "../findings.ts";
import type { VersionState } from "../versions.ts";

/** A kind of doubt that nobody has confirmed yet, and of how many procedures. */
export type OpenKind = { kind: string; severity: FindingSeverity; count: number };

/** What is being written: the province's, or a commune's own. */
export type DeskDraft = {
  agencyId: string | null;
  /** The commune whose own it is. */
  agency: Bilingual | null;
  revision: number;
  questions: number;
  authorId: string | null;
  /** Whether whoever asks may publish it now, as far as a list can tell. */
  isReady: boolean;
};

/** A procedure in the list of who keeps the catalogue: what is in force today, or else what is to come or was. */
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
  /** Doubts of the newest record still to be looked at. */
  errors: number;
  warnings: number;
};
