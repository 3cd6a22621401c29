import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Money } from "#components/ui/money.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SupplementItem } from "#lib/dossiers/supplement.ts";

/** What the agency waits for, and the way to give it. */
export function SupplementNotice({
  code,
  items,
  mayAnswer,
}: {
  code: string;
  items: readonly SupplementItem[];
  mayAnswer: boolean;
}) {
  const t = useTranslations("dossiers.view");
  return (
    <Notice tone="warning" title={t("supplementTitle")}>
      <p>{t("supplementText")}</p>
      <ul className="list-disc pl-5">
        {items.map(({ reason }) => (
          <li key={reason} className="whitespace-pre-line">
            {reason}
          </li>
        ))}
      </ul>
      {mayAnswer && (
        <LinkButton
          href={{ pathname: "/dossiers/[code]/supplement", params: { code } }}
          variant="primary"
          icon="upload"
        >
          {t("supplementButton")}
        </LinkButton>
      )}
    </Notice>
  );
}

/** What is still owed, and where it is paid. */
export function FeeNotice({
  code,
  amountDong,
  canPayHere,
  office,
}: {
  code: string;
  amountDong: number;
  canPayHere: boolean;
  office: { name: string; nameEn: string } | null;
}) {
  const t = useTranslations("dossiers.view");
  const locale = useLocale();
  return (
    <Notice tone="warning" title={t.rich("payTitle", { amount: () => <Money amountDong={amountDong} /> })}>
      {canPayHere ? (
        <LinkButton href={{ pathname: "/dossiers/[code]/pay", params: { code } }} icon="money">
          {t("payButton")}
        </LinkButton>
      ) : (
        <p>{t("payCounter", { office: (locale === "en" ? office?.nameEn : office?.name) ?? "" })}</p>
      )}
    </Notice>
  );
}
