import type { BlankEntry, BlankPart, BlankPhrases } from "./blank-parts.ts";
import type { Condition } from "./conditions.ts";
import type { FormDefinition } from "./definition.ts";
import type { Info, Leaf, Option } from "./field-schema.ts";
import { isLeaf, optionsOf } from "./fields.ts";

/** A choice of more than this is a list: on paper a line to write on. */
const mostBoxes = 12;

/** What a sheet is made of and in: the definition, the language, its phrases, and how a condition is said. */
export type Paper = {
  definition: FormDefinition;
  locale: "vi" | "en";
  phrases: BlankPhrases;
  say: (condition: Condition) => string;
};

/** The places of one question, or the words of a note. */
export function simpleParts(field: Leaf | Info, name: string, paper: Paper): BlankPart[] {
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
    case "calculated": {
      const unit = field.result === "money" ? paper.phrases.currency : (field.unit?.[locale] ?? "");
      return [{ kind: "line", ...about, isShort: true, maxLength: null, unit }];
    }
    case "signature":
      return [{ kind: "line", ...about, isShort: false, maxLength: 100, unit: "" }];
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
    case "file":
      return [
        { kind: "tick", ...about, wish: [paper.phrases.attached, about.wish].filter(Boolean).join(" ") },
      ];
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

/** For whom it is, as a sentence. */
export function wishOf(when: Condition | undefined, { phrases, say }: Paper): string {
  return when ? phrases.onlyWhen(say(when)) : "";
}

/** When a question is for you, when it must be answered, and how. */
function wishesOf(field: Leaf, paper: Paper): string {
  const { locale, phrases, say } = paper;
  const required = typeof field.required === "object" ? phrases.requiredWhen(say(field.required)) : "";
  const example = "example" in field && field.example ? phrases.example(field.example[locale]) : "";
  return [wishOf(field.when, paper), required, field.help?.[locale], example].filter(Boolean).join(" ");
}
