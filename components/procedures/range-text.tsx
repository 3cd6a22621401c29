import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import type { FeeRange, TimeRange } from "#lib/procedures/terms-range.ts";
import { FeeGroups } from "./fee-text.tsx";
import { TimeText } from "./time-text.tsx";

/** How long it takes where every case has its own time limit: from the shortest to the longest, and where each stands. */
export function TimeRangeText({
  range: { spans, isByStage, isUnknown },
  link,
}: {
  range: TimeRange;
  link: ReactNode;
}) {
  const t = useTranslations("guide");
  const words = useTranslations("procedures.time");
  const { list } = useFormatter();
  const [only, ...others] = spans;
  const isOne = only && others.length === 0 && only.least === only.most;
  const said = spans.map(({ unit, least, most }) =>
    least === most ? words(unit, { amount: most }) : t(`range.${unit}`, { least, most }),
  );
  return (
    <>
      <span className="block first-letter:uppercase">
        {isOne ? (
          <TimeText timeLimit={{ amount: only.most, unit: only.unit, assumed: false }} />
        ) : said.length > 0 ? (
          t("range.byCase", { what: list(said, { type: "disjunction" }) })
        ) : (
          t("facts.byCase")
        )}
      </span>
      <Besides when={isByStage} words={t("range.timeByStage")} />
      <Besides when={isUnknown} words={t("range.timeUnknown")} />
      {link}
    </>
  );
}

/** What it costs, likewise; and who pays less. */
export function FeeRangeText({
  range: { dong, isOfEach, isCounted, isElsewhere, isUnknown },
  fees,
  link,
}: {
  range: FeeRange;
  fees: ChannelTerms["fees"];
  link: ReactNode;
}) {
  const t = useTranslations("guide");
  const words = useTranslations("procedures.fee");
  const { number } = useFormatter();
  const money = (amountDong: number) =>
    number(amountDong, { style: "currency", currency: "VND", maximumFractionDigits: 0 });
  return (
    <>
      {dong === null
        ? t("facts.byCase")
        : dong.most === 0
          ? words("free")
          : dong.least === dong.most
            ? money(dong.most)
            : t("range.byCase", {
                what: t(dong.least === 0 ? "range.feeOrFree" : "range.fee", {
                  least: money(dong.least),
                  most: money(dong.most),
                }),
              })}
      <Besides when={isOfEach} words={t("range.feeOfEach")} />
      <Besides when={isCounted} words={t("range.feeCounted")} />
      <Besides when={isElsewhere} words={t("range.feeElsewhere")} />
      <Besides when={isUnknown} words={t("range.feeUnknown")} />
      <FeeGroups fees={fees} />
      {link}
    </>
  );
}

function Besides({ when, words }: { when: boolean; words: string }) {
  return when ? <span className="block font-normal text-muted text-small">{words}</span> : null;
}
