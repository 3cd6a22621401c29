import { useLocale, useTranslations } from "next-intl";
import { KeyFacts } from "#components/ui/definition-list.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { printedPart } from "#lib/procedures/printed-part.ts";
import { termLines } from "#lib/procedures/term-lines.ts";
import { feeRange, timeRange } from "#lib/procedures/terms-range.ts";
import { paperCounts } from "./checklist.tsx";
import { FeeText } from "./fee-text.tsx";
import { Lines } from "./lines.tsx";
import { FeeRangeText, TimeRangeText } from "./range-text.tsx";
import { Said } from "./said.tsx";
import { TermsTime, timesOf } from "./terms-time.tsx";
import { whereToGoId } from "./where-to-go.tsx";

const textLink = "text-lam underline underline-offset-4";

/** Places on the page that the answers lead on to. */
export const papersId = "giay-to";
export const termsId = "thoi-han-phi";

/**
 * What the page of a procedure answers first: for whom, what for, how long, how much, what to bring. With a case chosen
 * it answers for that case.
 */
export function ProcedureFacts({ content, caseKey }: { content: ProcedureContent; caseKey: string | null }) {
  const t = useTranslations("procedures.facts");
  const guide = useTranslations("guide");
  const { channels, cutOff } = content;
  const printed = printedPart(content, "channels");
  const assumed = new Set(channels.flatMap(({ timeLimit }) => (timeLimit?.assumed ? timeLimit.unit : [])));
  const timeNotes = [
    cutOff !== null && t("cutOff", { time: cutOff }),
    assumed.has("workingDay") && t("assumed"),
    assumed.has("workingHour") && t("assumedHours"),
  ].filter(Boolean);
  return (
    <KeyFacts
      items={[
        { term: t("whoFor"), value: <Said text={content.whoFor} />, icon: "person" },
        { term: t("outcome"), value: <Said text={content.outcome} />, icon: "document" },
        {
          term: t("time"),
          icon: "clock",
          value: <Time content={content} />,
          source: printed === null && timeNotes.length > 0 && timeNotes.join(" "),
        },
        {
          term: t("fee"),
          icon: "money",
          value: <Fees content={content} />,
        },
        {
          term: guide("facts.bring"),
          icon: "counter",
          value: <Bring content={content} caseKey={caseKey} />,
          source: <Replaced content={content} caseKey={caseKey} />,
        },
      ]}
    />
  );
}

/** The time limit of a single case, else the range they have, else where the announcement is printed. */
function Time({ content }: { content: ProcedureContent }) {
  const t = useTranslations("guide");
  if (printedPart(content, "channels") !== null) return <AsPrinted content={content} />;
  const lines = termLines(content, timesOf);
  const range = timeRange(lines);
  if (lines.length === 0) return t("facts.none");
  if (range) return <TimeRangeText range={range} link={<SeeTerms words={t("range.see")} />} />;
  return <Lines lines={lines} cases={content.cases} say={(times) => <TermsTime times={times} />} />;
}

/** The fees, likewise. */
function Fees({ content }: { content: ProcedureContent }) {
  const t = useTranslations("guide");
  if (printedPart(content, "channels") !== null) return <AsPrinted content={content} />;
  const lines = termLines(content, ({ fees }) => fees);
  const range = feeRange(lines);
  if (lines.length === 0) return t("facts.none");
  if (range) {
    const fees = lines.flatMap(({ value }) => value);
    return <FeeRangeText range={range} fees={fees} link={<SeeTerms words={t("range.see")} />} />;
  }
  const note = <SeeTerms words={t("facts.feeNote")} />;
  return <Lines lines={lines} cases={content.cases} say={(fees) => <FeeText fees={fees} forLong={note} />} />;
}

function AsPrinted({ content }: { content: ProcedureContent }) {
  const t = useTranslations("guide");
  return printedPart(content, "channels") ? <SeeTerms words={t("printed.see")} /> : t("facts.none");
}

function SeeTerms({ words }: { words: string }) {
  return (
    <a href={`#${termsId}`} className={`block font-normal ${textLink}`}>
      {words}
    </a>
  );
}

/** A few papers by name, many by number; which they are stands in the list below. */
function Bring({ content, caseKey }: { content: ProcedureContent; caseKey: string | null }) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const printed = printedPart(content, "documents");
  if (printed !== null)
    return (
      <a href={`#${printed ? papersId : whereToGoId}`} className={textLink}>
        {t(printed ? "printed.see" : "facts.bringAsk")}
      </a>
    );
  const { wanted } = paperCounts(content, caseKey);
  const isByCase = caseKey === null && content.documents.some((paper) => paper.caseKey !== undefined);
  if (wanted === 0 && !isByCase) return t("facts.bringCount", { count: 0 });
  return (
    <>
      {wanted > 0 && t("facts.bringCount", { count: wanted })}
      {isByCase && (wanted > 0 ? ` + ${t("facts.byCase").toLocaleLowerCase(locale)}` : t("facts.byCase"))}{" "}
      <a href={`#${papersId}`} className={`font-normal ${textLink}`}>
        {t("facts.bringMore")}
      </a>
    </>
  );
}

function Replaced({ content, caseKey }: { content: ProcedureContent; caseKey: string | null }) {
  const t = useTranslations("guide.facts");
  const { replaced } = paperCounts(content, caseKey);
  return replaced > 0 && printedPart(content, "documents") === null
    ? t("bringReplaced", { count: replaced })
    : null;
}
