import { type Answers, valueAt } from "#lib/forms/answer.ts";
import type { Bilingual } from "./bilingual.ts";
import type { ChannelTerms } from "./content.ts";
import type { Fee, Reduction } from "./fee-schema.ts";

/** What the amount depends on beside the terms of case and channel. */
export type FeeFacts = {
  /** What was answered; fees name the answers that count. */
  answers: Answers;
  /** The group of people who pays, when somebody said so: a key of `reductions[].group`. */
  group: string | null;
  /** The day of filing, `YYYY-MM-DD` in Vietnam: what was promised then holds. */
  on: string;
};

/** One line of what is owed; amounts in whole dong, null where another table decides. */
export type FeeLine = {
  name: Bilingual;
  kind: Fee["kind"];
  status: Fee["status"];
  /** Why, or who decides. */
  note: Bilingual | null;
  /** What one costs. */
  amountDong: number | null;
  /** How many of them, such as copies. */
  quantity: number;
  /** What each one is counted by, such as pages; null where one costs the same however long it is. */
  counted: { unit: Bilingual; count: number; isCapped: boolean } | null;
  /** Why less is owed than that, when it is. */
  reduction: Pick<Reduction, "name" | "percent" | "basis" | "until"> | null;
  totalDong: number;
};

/** The most of anything that is charged at once; a typed number is not trusted further. */
export const mostCounted = 1000;

/**
 * What is owed under these terms, line by line: the one calculation of the calculator, of filing and of the counter. Only
 * a fixed amount is charged; the others are shown with who decides. Of several reductions that hold, the largest counts.
 */
export function feesOwed(terms: Pick<ChannelTerms, "fees"> | undefined, facts: FeeFacts): FeeLine[] {
  return (terms?.fees ?? []).map((fee) => lineOf(fee, facts));
}

function lineOf(fee: Fee, facts: FeeFacts): FeeLine {
  const { name, kind, status, note, quantityFrom } = fee;
  const quantity = quantityFrom === undefined ? 1 : countIn(facts.answers, quantityFrom);
  const { amountDong, counted } = priceOfOne(fee, facts.answers);
  const fullDong = status === "fixed" ? (amountDong ?? 0) * quantity : 0;
  const reduction = fullDong > 0 ? bestReduction(fee, facts) : undefined;
  return {
    name,
    kind,
    status,
    note: note ?? null,
    amountDong,
    quantity,
    counted,
    reduction: reduction ?? null,
    totalDong: reduction ? reducedDong(fullDong, reduction.percent) : fullDong,
  };
}

/** The sum of what is owed, in dong. */
export function totalDong(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, line) => sum + line.totalDong, 0);
}

/** Whether some of it is decided elsewhere, so that the sum is not the whole. */
export function isPartlyUnknown(lines: readonly FeeLine[]): boolean {
  return lines.some(({ status }) => status !== "free" && status !== "fixed");
}

/** What one copy costs: by its tiers where there are any, else its amount. */
function priceOfOne({ amountDong, tiers }: Fee, answers: Answers): Pick<FeeLine, "amountDong" | "counted"> {
  if (!tiers) return { amountDong, counted: null };
  const count = countIn(answers, tiers.countedFrom);
  const sum = tieredDong(tiers.steps, count);
  const most = tiers.mostDong ?? sum;
  return { amountDong: Math.min(sum, most), counted: { unit: tiers.unit, count, isCapped: sum > most } };
}

/** Each step prices what is counted from its number on, up to where the next begins. */
function tieredDong(steps: NonNullable<Fee["tiers"]>["steps"], count: number): number {
  const sorted = steps.toSorted((one, other) => one.from - other.from);
  return sorted.reduce((sum, { from, amountDong }, place) => {
    const next = sorted[place + 1]?.from ?? count + 1;
    return sum + Math.max(0, Math.min(count, next - 1) - from + 1) * amountDong;
  }, 0);
}

/** The largest reduction that is everybody's, or the group's, on that day. */
function bestReduction({ reductions = [] }: Fee, { group, on }: FeeFacts): Reduction | undefined {
  return reductions
    .filter((each) => each.group === undefined || each.group === group)
    .filter(({ from, until }) => (from ?? on) <= on && on <= (until ?? on))
    .toSorted((one, other) => other.percent - one.percent)[0];
}

/** What is left to pay, in whole dong; a fraction of a dong is left to who pays. */
function reducedDong(fullDong: number, percent: number): number {
  const leftOfHundredth = 10_000n - BigInt(Math.round(percent * 100));
  return Number((BigInt(fullDong) * leftOfHundredth) / 10_000n);
}

/** A count from an answer, by its path or as counted at a desk; at least one, since nobody files for nothing. */
function countIn(answers: Answers, path: string): number {
  const given = Number((Object.hasOwn(answers, path) ? answers[path] : valueAt(answers, path)) ?? 1);
  return Number.isInteger(given) && given >= 1 ? Math.min(given, mostCounted) : 1;
}

/** An answer that fees count by, with the word for one of them where a fee names it. */
export type CountedAnswer = { name: string; unit: Bilingual | null };

/** The answers that the fees of these terms count by, each once: what a calculator or a counter has to ask. */
export function countedAnswers(fees: readonly Fee[]): CountedAnswer[] {
  const found = new Map<string, Bilingual | null>();
  for (const { quantityFrom, tiers } of fees) {
    if (tiers) found.set(tiers.countedFrom, tiers.unit);
    if (quantityFrom !== undefined && !found.has(quantityFrom)) found.set(quantityFrom, null);
  }
  return [...found].map(([name, unit]) => ({ name, unit }));
}
