import { getFormatter, getTranslations } from "next-intl/server";
import type { Say } from "#components/procedures/changes/say.ts";
import { changeSentence } from "#components/procedures/changes/sentence.ts";
import type { Change as Difference } from "#lib/procedures/differences/change.ts";
import { differences } from "#lib/procedures/differences.ts";
import type { FieldNames } from "#lib/procedures/fields.ts";
import type { Change } from "#lib/procedures/queries/changes.ts";
import { statedOutcome } from "#lib/procedures/stated-outcome.ts";

/** What changes are told with, for a page or a feed. */
export type ChangeWords = {
  t: Awaited<ReturnType<typeof getTranslations<"openData.changes">>>;
  say: Omit<Say, "cases">;
};

/** More than this of one procedure is a list nobody reads: the rest is counted. */
const mostLines = 12;

/** How the office works inside and how a procedure is found is not what people follow changes for. */
const notTold: readonly Difference["part"][] = ["formKey", "processKey", "synonyms", "lifeEvents"];

/** The words of changes in one language. */
export async function changeWords(locale: "vi" | "en", fields: FieldNames): Promise<ChangeWords> {
  const [t, say, words, format] = await Promise.all([
    getTranslations({ locale, namespace: "openData.changes" }),
    getTranslations({ locale, namespace: "procedureChanges" }),
    getTranslations({ locale, namespace: "procedures" }),
    getFormatter({ locale }),
  ]);
  const money = (amountDong: number) =>
    format.number(amountDong, { style: "currency", currency: "VND", maximumFractionDigits: 0 });
  const day = (on: string) => on.split("-").reverse().join("/");
  return { t, say: { t: say, words, locale, money, day, fields } };
}

/** What a change is, line by line, in plain text. */
export function changeLines({ t, say }: ChangeWords, change: Change): string[] {
  const { kind, content, former, closing } = change;
  switch (kind) {
    case "new": {
      const outcome = statedOutcome(content.outcome);
      return [
        t("whoFor", { text: content.whoFor[say.locale] }),
        ...(outcome ? [t("outcome", { text: outcome[say.locale] })] : []),
      ];
    }
    case "closed":
      return [
        ...(closing ? [t("closedBy", { decision: closing.decisionNo })] : []),
        ...(closing?.successorCode ? [t("successor", { code: closing.successorCode })] : []),
      ];
    case "changed": {
      const found = former ? differences(former, content).filter(({ part }) => !notTold.includes(part)) : [];
      const cases = [...content.cases, ...(former?.cases ?? [])];
      const lines = [...new Set(found.map((each) => changeSentence({ ...say, cases }, each)))];
      if (lines.length === 0) return [t("inside")];
      const more = lines.length - mostLines;
      return more > 0 ? [...lines.slice(0, mostLines), t("more", { count: more })] : lines;
    }
  }
}
