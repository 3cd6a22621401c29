import type { ChannelTerms } from "../content.ts";
import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { ChannelRow } from "./source.ts";

type TimeLimit = ChannelTerms["timeLimit"];
type Read = { timeLimit: TimeLimit; words: string | null; findings: Finding[] };

const unitOf = {
  "Ngày làm việc": "workingDay",
  Ngày: "calendarDay",
  Giờ: "workingHour",
  Tháng: "month",
} as const;

const mostOfUnit = 3650;

/** What a duration comes to, and the words that stay where it comes to nothing certain. */
export function readTimeLimit({ duration, description }: ChannelRow): Read {
  switch (duration.kind) {
    case "none":
      return nothing(null, found("durationMissing", "channels", description));
    case "words":
      return nothing(duration.words, found("durationWords", "channels", duration.words));
    case "runTogether":
      return nothing(duration.printed, found("runTogether", "channels", duration.printed));
    case "number":
      return counted(duration, description);
  }
}

function nothing(words: string | null, finding: Finding): Read {
  return { timeLimit: null, words, findings: [finding] };
}

function counted(
  { amount, unit: printedUnit, printed }: { amount: number; unit: string | null; printed: string },
  description: string,
): Read {
  if (amount === 0) return nothing(null, found("durationZero", "channels", printed));
  const unit = printedUnit === null ? "workingDay" : lookUp(printedUnit);
  if (!unit) return nothing(printed, found("durationWords", "channels", printed));
  if (amount > mostOfUnit) return nothing(printed, found("durationTooLong", "channels", printed));
  const findings = [
    ...(printedUnit === null ? [found("unitMissing", "channels", printed)] : []),
    ...(Number.isInteger(amount) ? [] : [found("durationFraction", "channels", printed)]),
    ...(unit === "workingHour" ? [found("hourAmbiguous", "channels", printed)] : []),
    ...(contradicts(amount, unit, description)
      ? [found("unitContradicted", "channels", `${printed} / ${description}`)]
      : []),
  ];
  return { timeLimit: { amount, unit, assumed: printedUnit === null }, words: null, findings };
}

function lookUp(printed: string) {
  return Object.entries(unitOf).find(([name]) => name === printed)?.[1];
}

/** The description names the same number of days of the other kind. */
function contradicts(amount: number, unit: string, description: string): boolean {
  if (unit !== "calendarDay" && unit !== "workingDay") return false;
  const named = [...description.matchAll(/(?<!\d)0?(\d+)(?: \([^)]*\))? ngày( làm việc)?/giu)].filter(
    ([, number]) => Number(number) === amount,
  );
  return (
    named.length > 0 && named.every(([, , working]) => (working !== undefined) !== (unit === "workingDay"))
  );
}
