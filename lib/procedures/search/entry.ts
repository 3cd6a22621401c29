import type { Bilingual } from "../bilingual.ts";
import {
  type AgencyLevel,
  type Audience,
  handlerKey,
  type LifeEvent,
  type ProcedureContent,
  type ServiceLevel,
} from "../content.ts";
import { type FieldNames, nameOfField } from "../fields.ts";
import { offerOf } from "../offer.ts";

/** What a list shows of a procedure, and what it is filtered by. */
export type Listing = {
  code: string;
  name: Bilingual;
  field: string;
  fieldName: Bilingual;
  agencyLevels: AgencyLevel[];
  audience: Audience[];
  serviceLevel: ServiceLevel;
  online: "full" | "partial" | null;
  canFileOnline: boolean;
  lifeEvents: LifeEvent[];
  /** Who handles it: `commune`, or the short name of a department. */
  agency: string;
  outcome: Bilingual;
};

/** The texts of a procedure that are searched, what tells most about it first. */
type Text = { kind: TextKind; words: string };

const textKinds = ["name", "synonym", "field", "result", "summary", "paper", "law"] as const;
export type TextKind = (typeof textKinds)[number];

/** `effectiveOn`: the day from which this version of it applies. */
export type SearchEntry = Listing & { texts: Text[]; effectiveOn: string };

/** What is found of one version of a procedure. Both languages are searched, whichever is read. */
export function entryOf(
  code: string,
  content: ProcedureContent,
  fields: FieldNames,
  effectiveOn = "",
): SearchEntry {
  const { name, field, agencyLevels, audience, serviceLevel, online, lifeEvents, outcome } = content;
  const fieldName = nameOfField(fields, field);
  return {
    code,
    name,
    field,
    fieldName,
    agencyLevels,
    audience,
    serviceLevel,
    online,
    canFileOnline: offerOf(content).canFileOnline,
    lifeEvents,
    agency: handlerKey(content) ?? "",
    outcome,
    effectiveOn,
    texts: [
      { kind: "name", words: orderedBy({ name }) },
      ...(name.en === name.vi ? [] : [{ kind: "name" as const, words: name.en }]),
      ...content.synonyms.map((words) => ({ kind: "synonym" as const, words })),
      ...both("field", fieldName),
      ...content.results.flatMap(({ name }) => both("result", name)),
      ...both("summary", outcome),
      ...both("summary", content.whoFor),
      ...content.documents.slice(0, mostPapers).flatMap(({ name }) => both("paper", name)),
      ...content.legalBasis.map(({ number }) => ({ kind: "law" as const, words: number })),
    ],
  };
}

/** A list of papers this long holds every word there is, and finds nothing. */
const mostPapers = 12;
const longestText = 200;

/** Both languages of a text, once where they are the same; of what is very long, its beginning. */
function both(kind: TextKind, { vi, en }: Bilingual): Text[] {
  return (vi === en ? [vi] : [vi, en]).map((words) => ({ kind, words: beginningOf(words) }));
}

function beginningOf(words: string): string {
  return words.length > longestText ? words.slice(0, words.lastIndexOf(" ", longestText)) : words;
}

/** "Thủ tục …" begins half the names and tells nothing. */
const prefix = /^Thủ tục\s+/iu;

/** What a name is put in order by. */
export function orderedBy({ name }: Pick<Listing, "name">): string {
  return name.vi.replace(prefix, "");
}
