import { rowHeading } from "./answer-text.ts";
import { conditionSentence, type Wording } from "./condition-sentence.ts";
import type { Condition } from "./conditions.ts";
import type { FormDefinition, FormStep } from "./definition.ts";
import type { FormField, Group, Info, Leaf, Option, Repeat } from "./field-schema.ts";
import { isContainer, isLeaf, optionsOf } from "./fields.ts";

/**
 * A place to write in, on paper or on a screen. `name` is the answer's path with `/` between its parts (`child/fullName`,
 * `members/0/fullName`); `wish` says when to fill it in and how.
 */
export type BlankEntry = { name: string; label: string; wish: string; isRequired: boolean } & (
  | { kind: "line"; isShort: boolean; maxLength: number | null; unit: string }
  | { kind: "lines"; rows: number; maxLength: number | null }
  | { kind: "date" }
  | { kind: "list"; choices: string[] }
  | { kind: "boxes"; areSeveral: boolean; choices: { value: string; label: string }[] }
  | { kind: "tick" }
);

/** A part of a section: an entry, a heading over the next ones, or something to read. */
export type BlankPart =
  | BlankEntry
  | { kind: "heading"; text: string; wish: string }
  | { kind: "words"; text: string };

export type BlankSection = { title: string; intro: string; wish: string; parts: BlankPart[] };

/** The phrases a sheet is made with, in its language. */
export type BlankPhrases = {
  condition: Wording["phrase"];
  /** "Chỉ điền khi …", around a condition. */
  onlyWhen: (condition: string) => string;
  requiredWhen: (condition: string) => string;
  /** A note that is for some people only: "Khi …: …". */
  noteWhen: (condition: string, text: string) => string;
  example: (text: string) => string;
  yes: string;
  no: string;
  currency: string;
  address: { detail: string; commune: string; province: string };
};

/** Rows of a repeated group on paper, where nobody can add one. */
const rowsOnPaper = 3;
/** A choice of more than this is a list: on paper a line to write on. */
const mostBoxes = 12;

/** A form as a sheet to print or fill in: the same questions in the same order, conditions as sentences. */
export function blankSheetOf(
  definition: FormDefinition,
  locale: "vi" | "en",
  phrases: BlankPhrases,
): BlankSection[] {
  const paper: Paper = {
    definition,
    locale,
    phrases,
    say: (condition) => conditionSentence(condition, { definition, locale, phrase: phrases.condition }),
  };
  return definition.steps.map((step) => sectionOf(step, paper));
}

type Paper = {
  definition: FormDefinition;
  locale: "vi" | "en";
  phrases: BlankPhrases;
  say: (condition: Condition) => string;
};

function sectionOf({ title, intro, when, fields }: FormStep, paper: Paper): BlankSection {
  return {
    title: title[paper.locale],
    intro: intro?.[paper.locale] ?? "",
    wish: wishOf(when, paper),
    parts: fields.flatMap((field) => partsOf(field, paper)),
  };
}

function partsOf(field: FormField, paper: Paper): BlankPart[] {
  if (!isContainer(field)) return simpleParts(field, field.key, paper);
  return field.kind === "group" ? groupParts(field, paper) : repeatParts(field, paper);
}

function groupParts({ key, label, when, fields }: Group, paper: Paper): BlankPart[] {
  const heading = { kind: "heading" as const, text: label[paper.locale], wish: wishOf(when, paper) };
  return [heading, ...fields.flatMap((field) => simpleParts(field, `${key}/${field.key}`, paper))];
}

function repeatParts(repeat: Repeat, paper: Paper): BlankPart[] {
  const { key, label, when, fields, min, max } = repeat;
  const count = Math.min(Math.max(min, rowsOnPaper), max);
  const rows = Array.from({ length: count }, (_row, row): BlankPart[] => [
    { kind: "heading", text: rowHeading(repeat, row, paper.locale), wish: "" },
    ...fields.flatMap((field) => simpleParts(field, `${key}/${row}/${field.key}`, paper)),
  ]);
  return [{ kind: "heading", text: label[paper.locale], wish: wishOf(when, paper) }, ...rows.flat()];
}

function simpleParts(field: Leaf | Info, name: string, paper: Paper): BlankPart[] {
  const { locale } = paper;
  if (!isLeaf(field)) {
    const text = [field.label[locale], field.help?.[locale]].filter(Boolean).join(" ");
    const { phrases, say } = paper;
    return [{ kind: "words", text: field.when ? phrases.noteWhen(say(field.when), text) : text }];
  }
  const about = {
    name,
    label: field.label[locale],
    wish: wishesOf(field, paper),
    isRequired: field.required === true,
  };
  switch (field.kind) {
    case "text":
      return [{ kind: "line", ...about, isShort: false, maxLength: field.maxLength ?? null, unit: "" }];
    case "number":
      return [{ kind: "line", ...about, isShort: true, maxLength: null, unit: field.unit?.[locale] ?? "" }];
    case "money":
      return [{ kind: "line", ...about, isShort: true, maxLength: null, unit: paper.phrases.currency }];
    case "personalId":
    case "taxCode":
    case "phone":
      return [{ kind: "line", ...about, isShort: true, maxLength: null, unit: "" }];
    case "email":
      return [{ kind: "line", ...about, isShort: false, maxLength: null, unit: "" }];
    case "longText":
      return [{ kind: "lines", ...about, rows: 4, maxLength: field.maxLength ?? null }];
    case "date":
    case "partialDate":
      return [{ kind: "date", ...about }];
    case "choice":
    case "choices":
      return [choicePart(field.kind === "choices", optionsOf(paper.definition, field), about, locale)];
    case "yesNo":
      return [
        {
          kind: "boxes",
          ...about,
          areSeveral: false,
          choices: [
            { value: "yes", label: paper.phrases.yes },
            { value: "no", label: paper.phrases.no },
          ],
        },
      ];
    case "consent":
      return [{ kind: "tick", ...about }];
    case "address":
      return addressParts(field, about, paper);
  }
}

type About = Pick<BlankEntry, "name" | "label" | "wish" | "isRequired">;

function choicePart(areSeveral: boolean, options: Option[], about: About, locale: "vi" | "en"): BlankEntry {
  const choices = options.map(({ value, label }) => ({ value, label: label[locale] }));
  if (!areSeveral && choices.length > mostBoxes)
    return { kind: "list", ...about, choices: choices.map(({ label }) => label) };
  return { kind: "boxes", ...about, areSeveral, choices };
}

/** An address is written smallest unit first, as on an envelope. */
function addressParts(
  { detail }: Extract<Leaf, { kind: "address" }>,
  about: About,
  { phrases: { address } }: Paper,
): BlankPart[] {
  const parts =
    detail === "none" ? (["commune", "province"] as const) : (["detail", "commune", "province"] as const);
  const entries = parts.map(
    (part): BlankEntry => ({
      kind: "line",
      name: `${about.name}/${part}`,
      label: address[part],
      wish: "",
      isRequired: about.isRequired && !(part === "detail" && detail === "optional"),
      isShort: part !== "detail",
      maxLength: null,
      unit: "",
    }),
  );
  return [{ kind: "heading", text: about.label, wish: about.wish }, ...entries];
}

function wishOf(when: Condition | undefined, { phrases, say }: Paper): string {
  return when ? phrases.onlyWhen(say(when)) : "";
}

/** When a question is for you, when it must be answered, and how. */
function wishesOf(field: Leaf, paper: Paper): string {
  const { locale, phrases, say } = paper;
  const required = typeof field.required === "object" ? phrases.requiredWhen(say(field.required)) : "";
  const example = "example" in field && field.example ? phrases.example(field.example[locale]) : "";
  return [wishOf(field.when, paper), required, field.help?.[locale], example].filter(Boolean).join(" ");
}
