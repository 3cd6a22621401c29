import { useLocale, useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Money } from "#components/ui/money.tsx";
import { type FeeLine, totalDong } from "#lib/procedures/fees.ts";

/** What is owed, line by line, each with its reason. */
export function FeeLines({ lines }: { lines: readonly FeeLine[] }) {
  const t = useTranslations("dossiers.fee");
  const locale = useLocale();
  if (lines.length === 0) return <p>{t("none")}</p>;
  const sum = totalDong(lines);
  const total = { key: "total", term: t("total"), value: <Money amountDong={sum} /> };
  const items = lines.map((line, place) => ({
    key: `${place}`,
    term: line.name[locale],
    value: <FeeAmount line={line} />,
    source: <FeeReason line={line} />,
  }));
  return <DefinitionList items={sum > 0 ? [...items, total] : items} />;
}

function FeeAmount({ line }: { line: FeeLine }) {
  const t = useTranslations("procedures.fee");
  const { status, amountDong, quantity, reduction, totalDong: sum } = line;
  if (status !== "fixed")
    return (
      <>
        {t(status)}
        {status === "indicative_local_council" && amountDong !== null && (
          <>
            {" "}
            <Money amountDong={amountDong} />
          </>
        )}
      </>
    );
  if (amountDong === null || (quantity === 1 && !reduction)) return <Money amountDong={sum} />;
  return (
    <>
      {quantity > 1 && `${quantity} × `}
      <Money amountDong={amountDong} />
      {reduction && ` − ${reduction.percent}%`} = <Money amountDong={sum} />
    </>
  );
}

/** How it was counted, why it is less, and what the rule says beside. */
function FeeReason({ line: { counted, reduction, note } }: { line: FeeLine }) {
  const t = useTranslations("guide.fee");
  const locale = useLocale();
  return (
    <>
      {counted && (
        <p>
          {t("counted", { count: counted.count, unit: counted.unit[locale] })}
          {counted.isCapped && ` ${t("capped")}`}
        </p>
      )}
      {reduction && (
        <p>
          {t("reduced", { name: reduction.name[locale], percent: reduction.percent, basis: reduction.basis })}
          {reduction.until && (
            <>
              {" "}
              {t("until")} <DayText on={reduction.until} />.
            </>
          )}
        </p>
      )}
      {note && <p>{note[locale]}</p>}
    </>
  );
}
