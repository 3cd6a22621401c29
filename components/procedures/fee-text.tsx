import { useLocale, useTranslations } from "next-intl";
import { Money } from "#components/ui/money.tsx";
import type { ChannelTerms } from "#lib/procedures/content.ts";

type Fee = ChannelTerms["fees"][number];

/** What a dossier costs, fee by fee. A fee is named where there is more than one. */
export function FeeText({ fees }: { fees: readonly Fee[] }) {
  const t = useTranslations("procedures.fee");
  const locale = useLocale();
  if (fees.length === 0) return t("none");
  return fees.map((fee) => (
    <span key={fee.name.vi} className="block">
      {fees.length > 1 && <span className="font-normal">{fee.name[locale]}: </span>}
      <Amount fee={fee} />
      {fee.note && <span className="block font-normal text-muted text-small">{fee.note[locale]}</span>}
    </span>
  ));
}

function Amount({ fee: { status, amountDong, quantityFrom } }: { fee: Fee }) {
  const t = useTranslations("procedures.fee");
  switch (status) {
    case "free":
      return t("free");
    case "fixed":
      return (
        <>
          <Money amountDong={amountDong ?? 0} /> {quantityFrom !== undefined && t("each")}
        </>
      );
    case "indicative_local_council":
      return (
        <>
          {amountDong !== null && <Money amountDong={amountDong} />} ({t(status)})
        </>
      );
    case "see_note":
    case "local_council":
      return t(status);
  }
}
