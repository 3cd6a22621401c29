import type { ComponentDocument } from "#lib/procedures/content.ts";
import type { Change, ListPart, WholePart } from "#lib/procedures/differences/change.ts";
import { type Say, sayCase, sayFees, sayField, sayPlace, sayStages, sayTimeLimit } from "./say.ts";

type Of<Part> = Extract<Change, { part: Part; before: unknown }>;
export type Whole = Of<WholePart>;
export type Listed = Exclude<Of<ListPart>, { what: "reordered" }>;

/** What a part says, before or after. */
export function wholeValue(say: Say, change: Whole, side: "before" | "after"): string | null {
  const { t, words, locale } = say;
  if (change[side] === null) return null;
  switch (change.part) {
    case "name":
    case "whoFor":
    case "outcome":
    case "competentAuthority":
    case "partialReason":
      return change[side][locale];
    case "field":
      return sayField(say, change[side]);
    case "serviceLevel":
      return t("value.level", { level: change[side] });
    case "online":
      return words(`online.${change[side]}`);
    case "supplementEffect":
      return t(`value.${change[side]}`);
    case "handledBy": {
      const handler = change[side];
      return handler === "commune" ? t("value.commune") : handler.department;
    }
    case "named":
      return Object.values(change[side]).join("; ");
    case "decisionNo":
    case "cutOff":
    case "formKey":
    case "processKey":
      return change[side];
  }
}

/** One thing of a list, with all that is said of it. */
export function itemValue(say: Say, change: Listed, side: "before" | "after"): string {
  const { words, locale } = say;
  if (change[side] === null) return "";
  switch (change.part) {
    case "conditions":
    case "steps":
    case "places":
    case "documentNotes":
      return change[side][locale];
    case "synonyms":
      return change[side];
    case "audience":
      return words(`audience.${change[side]}`);
    case "agencyLevels":
      return words(`level.${change[side]}`);
    case "lifeEvents":
      return words(`lifeEvent.${change[side]}`);
    case "cases":
      return change[side].name[locale];
    case "documents":
      return sayPaper(say, change[side]);
    case "results":
      return change[side].code
        ? `${change[side].name[locale]} (${change[side].code})`
        : change[side].name[locale];
    case "legalBasis":
      return [change[side].number, change[side].title?.[locale]].filter(Boolean).join(": ");
    case "questions":
      return `${change[side].question[locale]} ${change[side].answer[locale]}`;
    case "guideQuestions":
      return `${change[side].label[locale]} (${change[side].options.map(({ label }) => label[locale]).join(" / ")})`;
    case "exclusions":
      return change[side].reason[locale];
    case "channels": {
      const { timeLimit, stages, fees } = change[side];
      const place = sayPlace(say, { channel: change[side].channel, caseKey: change[side].caseKey ?? null });
      const time = timeLimit ? sayTimeLimit(say, timeLimit) : stages && sayStages(say, stages);
      return [place, time, sayFees(say, fees)].filter(Boolean).join(", ");
    }
  }
}

function sayPaper(
  say: Say,
  { name, originals, copies, required, handling, caseKey, group, guidance }: ComponentDocument,
) {
  const { words, locale } = say;
  const said = [
    name[locale],
    handling === "present" && words("papers.present"),
    originals > 0 && words("papers.originals", { count: originals }),
    copies > 0 && words("papers.copies", { count: copies }),
    !required && words("papers.optional"),
    caseKey && sayCase(say, caseKey),
    group?.[locale],
    guidance?.[locale],
  ];
  return said.filter(Boolean).join(", ");
}
