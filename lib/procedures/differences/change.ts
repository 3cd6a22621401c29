import type { Channel, ChannelTerms, Guide, PrintedPart, ProcedureContent } from "../content.ts";

/** Parts that say one thing. */
export type WholePart =
  | "name"
  | "whoFor"
  | "outcome"
  | "competentAuthority"
  | "partialReason"
  | "field"
  | "serviceLevel"
  | "online"
  | "decisionNo"
  | "cutOff"
  | "supplementEffect"
  | "handledBy"
  | "formKey"
  | "processKey"
  | "named";

/** Parts that are lists: of texts or words that are the same or not, and of things with a name of their own. */
type Listed = {
  [Part in
    | "conditions"
    | "steps"
    | "synonyms"
    | "audience"
    | "agencyLevels"
    | "lifeEvents"]: ProcedureContent[Part][number];
} & {
  [Part in "places" | "questions" | "documentNotes"]: NonNullable<ProcedureContent[Part]>[number];
} & {
  [Part in "cases" | "documents" | "results" | "legalBasis" | "channels"]: ProcedureContent[Part][number];
} & { guideQuestions: Guide["questions"][number]; exclusions: Guide["exclusions"][number] };

export type ListPart = keyof Listed;

/** What the terms of one channel and case say. */
type Terms = {
  timeLimits: NonNullable<ChannelTerms["timeLimit"]>;
  stages: NonNullable<ChannelTerms["stages"]>;
  fees: ChannelTerms["fees"];
  notes: NonNullable<ChannelTerms["note"]>;
};

export type TermsPart = keyof Terms;

/** The terms that are meant: of a channel, and of a case where they are not for every one. */
export type TermsPlace = { channel: Channel; caseKey: string | null };

type What = "added" | "removed" | "changed";

type Differs<Part, Value, About = null> = {
  part: Part;
  what: What;
  about: About;
  /** null: it was added. */
  before: Value | null;
  /** null: it was removed. */
  after: Value | null;
};

/** One thing that two contents of a procedure say otherwise. */
export type Change =
  | { [Part in WholePart]: Differs<Part, NonNullable<ProcedureContent[Part]>> }[WholePart]
  | { [Part in ListPart]: Differs<Part, Listed[Part]> }[ListPart]
  | { [Part in TermsPart]: Differs<Part, Terms[Part], TermsPlace> }[TermsPart]
  | Differs<"printed", string, PrintedPart>
  /** The same things in another order. */
  | { part: ListPart; what: "reordered"; about: null; before: null; after: null };
