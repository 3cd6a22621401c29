import type { Answers } from "#lib/forms/answer.ts";
import { valueAt } from "#lib/forms/answer.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";

/** One line of what is owed; amounts in dong, null where another table decides. */
export type FeeLine = {
  name: Bilingual;
  status: ChannelTerms["fees"][number]["status"];
  /** Why, or who decides. */
  note: Bilingual | null;
  amountDong: number | null;
  quantity: number;
  totalDong: number;
};

/** The most copies anybody is charged for at once; a typed number is not trusted further. */
const mostCopies = 1000;

/** What is owed under these terms, line by line. Only a fixed amount is charged; the others are shown with their reason. */
export function feesOwed(terms: ChannelTerms | undefined, answers: Answers): FeeLine[] {
  return (terms?.fees ?? []).map(({ name, status, amountDong, quantityFrom, note }) => {
    const quantity = quantityFrom === undefined ? 1 : quantityIn(answers, quantityFrom);
    const isCharged = status === "fixed" && amountDong !== null;
    return {
      name,
      status,
      note: note ?? null,
      amountDong,
      quantity,
      totalDong: isCharged ? amountDong * quantity : 0,
    };
  });
}

/** The sum of what is owed, in dong. */
export function totalDong(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, line) => sum + line.totalDong, 0);
}

function quantityIn(answers: Answers, path: string): number {
  const given = Number(valueAt(answers, path) ?? 1);
  return Number.isInteger(given) && given >= 1 ? Math.min(given, mostCopies) : 1;
}
