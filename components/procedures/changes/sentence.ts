import type { Change, TermsPart } from "#lib/procedures/differences/change.ts";
import { type Say, sayFees, sayPlace, sayStages, sayTimeLimit } from "./say.ts";
import { itemValue, type Listed, type Whole, wholeValue } from "./values.ts";

/** Longer texts are cut: the sentence says that something changed, the version says what. */
const longest = 300;

/** One change in one sentence, such as "Thời hạn (Trực tuyến): 15 ngày làm việc → 10 ngày làm việc". */
export function changeSentence(say: Say, change: Change): string {
  const { t } = say;
  if (change.what === "reordered") return t("reordered", { what: t(`list.${change.part}`) });
  switch (change.part) {
    case "printed": {
      const part = t(`printed.${change.about}`);
      if (change.what === "added") return t("printedAdded", { part });
      return change.what === "removed" ? t("printedRemoved", { part }) : t("printedChanged", { part });
    }
    case "timeLimits":
    case "stages":
    case "fees":
    case "notes": {
      const what = t("termsOf", { what: t(`terms.${change.part}`), place: sayPlace(say, change.about) });
      return fromTo(say, what, termsValue(say, change, "before"), termsValue(say, change, "after"));
    }
    case "conditions":
    case "steps":
    case "places":
    case "documentNotes":
    case "synonyms":
    case "audience":
    case "agencyLevels":
    case "lifeEvents":
    case "cases":
    case "documents":
    case "results":
    case "legalBasis":
    case "questions":
    case "guideQuestions":
    case "exclusions":
    case "channels":
      return listSentence(say, change);
    default:
      return wholeSentence(say, change);
  }
}

function wholeSentence(say: Say, change: Whole): string {
  return fromTo(
    say,
    say.t(`whole.${change.part}`),
    wholeValue(say, change, "before"),
    wholeValue(say, change, "after"),
  );
}

function listSentence(say: Say, change: Listed): string {
  const { t } = say;
  const [before, after] = [itemValue(say, change, "before"), itemValue(say, change, "after")];
  if (change.what === "changed") return fromTo(say, t(`list.${change.part}`), before, after);
  const what = t(`item.${change.part}`);
  return change.what === "added"
    ? t("added", { what, value: short(after) })
    : t("removed", { what, value: short(before) });
}

/** Both sides; one that says the same in these words was made clearer elsewhere in it. */
function fromTo({ t }: Say, what: string, before: string | null, after: string | null): string {
  if (before === null) return t("set", { what, value: short(after ?? "") });
  if (after === null) return t("unset", { what, value: short(before) });
  if (before === after) return t("somehow", { what: `${what}: ${short(after)}` });
  return t("changed", { what, before: short(before), after: short(after) });
}

function termsValue(
  say: Say,
  change: Extract<Change, { part: TermsPart }>,
  side: "before" | "after",
): string | null {
  if (change[side] === null) return change.part === "timeLimits" ? say.words("time.none") : null;
  switch (change.part) {
    case "timeLimits":
      return sayTimeLimit(say, change[side]);
    case "stages":
      return sayStages(say, change[side]);
    case "fees":
      return sayFees(say, change[side]);
    case "notes":
      return change[side][say.locale];
  }
}

function short(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longest))} …`;
}
