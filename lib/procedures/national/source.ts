import type { Channel, ComponentDocument } from "../content.ts";
import type { Finding } from "../findings.ts";

/** How long a row says it takes. */
export type Duration =
  | { kind: "none" }
  | { kind: "number"; amount: number; unit: string | null; printed: string }
  | { kind: "words"; words: string }
  /** Digits of the duration and of the amount without anything between them: which is which is not to be known. */
  | { kind: "runTogether"; printed: string };

/** What a row asks for, as it is printed. */
export type FeeCell =
  /** Printed as free or as 0; `decidedBy`: somebody found before that the words of the row point elsewhere. */
  | { kind: "free"; note: string | null; decidedBy?: "see_note" | "local_council" }
  | { kind: "amount"; amount: number; currency: string; note: string | null; printed: string };

/** A row of the table of channels. */
export type ChannelRow = {
  channel: Channel;
  duration: Duration;
  fees: FeeCell[];
  description: string;
};

/** A row of the table of papers. */
export type PaperRow = {
  name: string;
  originals: number;
  copies: number;
  templates: string[];
};

/** The rows under one heading; null: no heading is printed. */
export type PaperGroup = { heading: string | null; rows: PaperRow[] };

/** A paper as read, with the name of the case it is for. */
export type ReadPaper = Omit<ComponentDocument, "caseKey"> & { caseName?: string };

export type Law = { number: string; title: string | null };
export type ResultRow = { name: string; code: string | null };

/** Rows of a table, and what was doubtful in telling them apart. */
export type Rows<Row> = { rows: Row[]; findings: Finding[] };

/** One record of either layout, with its tables taken apart but nothing concluded from them yet. */
export type Source = {
  code: string;
  name: string;
  field: string;
  levels: string;
  audience: string;
  decisionNo: string;
  competent: string;
  implementing: string;
  delegated: string;
  coordinating: string;
  reception: string;
  related: string;
  kind: string;
  steps: string;
  conditions: string;
  /** What the page says of the procedure beside its tables. */
  description: string;
  keywords: string;
  /** Marking of a provincial decision, where there is one. */
  online: "full" | "partial" | null;
  channels: Rows<ChannelRow>;
  papers: Rows<PaperGroup>;
  laws: Rows<Law>;
  results: Rows<ResultRow>;
  /** Doubts about the record as it arrived. */
  findings: Finding[];
};
