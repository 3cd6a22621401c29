import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Money } from "#components/ui/money.tsx";
import { type FeeLine, totalDong } from "#lib/dossiers/fees.ts";

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
    source: line.note?.[locale],
  }));
  return <DefinitionList items={sum > 0 ? [...items, total] : items} />;
}

function FeeAmount({ line: { status, amountDong, quantity, totalDong: sum } }: { line: FeeLine }) {
  const t = useTranslations("procedures.fee");
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
  if (quantity === 1 || amountDong === null) return <Money amountDong={sum} />;
  return (
    <>
      {quantity} × <Money amountDong={amountDong} /> = <Money amountDong={sum} />
    </>
  );
}
