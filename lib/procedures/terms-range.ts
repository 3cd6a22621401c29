import type { ChannelTerms } from "./content.ts";
import type { TermLine } from "./term-lines.ts";

type TimeLimit = NonNullable<ChannelTerms["timeLimit"]>;

/** The shortest first, as far as units can be compared. */
const units = ["workingHour", "workingDay", "calendarDay", "month"] as const satisfies TimeLimit["unit"][];

/** From the shortest to the longest of the time limits counted in one unit. */
type TimeSpan = { unit: TimeLimit["unit"]; least: number; most: number };

/** The time limits of many cases in one sentence. Days of the office and of the calendar are never compared. */
export type TimeRange = {
  spans: TimeSpan[];
  /** For some cases the announcement gives steps a time and the whole none. */
  isByStage: boolean;
  /** For some it gives none at all. */
  isUnknown: boolean;
};

/** The fees of many cases in one sentence, in đồng; null amounts: none of them is known as a number. */
export type FeeRange = {
  dong: { least: number; most: number } | null;
  /** Some case has several fees, so that the amounts are those of each. */
  isOfEach: boolean;
  /** Some amount is for one of what is counted: a page, a copy. */
  isCounted: boolean;
  /** For some cases a table or the council of the province says it, for some the announcement names none. */
  isElsewhere: boolean;
  isUnknown: boolean;
};

/** The range the lines of several cases are told as; null where they do not differ by case, so that they tell themselves. */
export function timeRange(
  lines: readonly TermLine<Pick<ChannelTerms, "timeLimit" | "stages">>[],
): TimeRange | null {
  if (!isByCase(lines)) return null;
  const limits = lines.flatMap(({ value }) => value.timeLimit ?? []);
  const without = lines.filter(({ value }) => value.timeLimit === null);
  return {
    spans: units.flatMap((unit) => {
      const amounts = limits.flatMap((limit) => (limit.unit === unit ? limit.amount : []));
      return amounts.length > 0 ? { unit, ...spanOf(amounts) } : [];
    }),
    isByStage: without.some(({ value }) => value.stages !== undefined),
    isUnknown: without.some(({ value }) => value.stages === undefined),
  };
}

/** The same of what they cost. */
export function feeRange(lines: readonly TermLine<ChannelTerms["fees"]>[]): FeeRange | null {
  if (!isByCase(lines)) return null;
  const each = lines.flatMap(({ value }) => value.map(amountsOf));
  const amounts = each.flat();
  return {
    dong: amounts.length > 0 ? spanOf(amounts) : null,
    isOfEach: lines.some(({ value }) => value.length > 1),
    isCounted: lines.some(({ value }) => value.some((fee) => fee.tiers ?? fee.quantityFrom)),
    isElsewhere: each.some((known) => known.length === 0),
    isUnknown: lines.some(({ value }) => value.length === 0),
  };
}

function isByCase(lines: readonly TermLine<unknown>[]): boolean {
  return lines.some(({ caseKeys }) => caseKeys !== null);
}

function spanOf(amounts: readonly number[]) {
  return { least: Math.min(...amounts), most: Math.max(...amounts) };
}

/** What one unit of a fee may cost; nothing where the amount stands elsewhere. */
function amountsOf({ status, amountDong, tiers }: ChannelTerms["fees"][number]): number[] {
  switch (status) {
    case "free":
      return [0];
    case "fixed":
      return tiers ? tiers.steps.map((step) => step.amountDong) : [amountDong ?? 0];
    case "indicative_local_council":
      return amountDong === null ? [] : [amountDong];
    case "see_note":
    case "local_council":
      return [];
  }
}
