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

export const textKinds = ["name", "synonym", "field", "summary"] as const;
export type TextKind = (typeof textKinds)[number];

export type SearchEntry = Listing & { texts: Text[] };

/** What is found of one version of a procedure. Both languages are searched, whichever is read. */
export function entryOf(code: string, content: ProcedureContent, fields: FieldNames): SearchEntry {
  const { name, field, agencyLevels, audience, serviceLevel, online, lifeEvents, outcome } = content;
  const fieldName = nameOfField(fields, field);
  const both = (kind: TextKind, text: Bilingual): Text[] => [
    { kind, words: text.vi },
    { kind, words: text.en },
  ];
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
    texts: [
      { kind: "name", words: orderedBy({ name }) },
      { kind: "name", words: name.en },
      ...content.synonyms.map((words) => ({ kind: "synonym" as const, words })),
      ...both("field", fieldName),
      ...both("summary", outcome),
      ...both("summary", content.whoFor),
      ...content.results.flatMap((result) => both("summary", result.name)),
    ],
  };
}

/** "Thủ tục …" begins half the names and tells nothing. */
const prefix = /^Thủ tục\s+/iu;

/** What a name is put in order by. */
export function orderedBy({ name }: Pick<Listing, "name">): string {
  return name.vi.replace(prefix, "");
}
