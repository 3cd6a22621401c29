import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { DossierStatus, PaymentStatus } from "#lib/dossiers/lifecycle.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { DossierCode } from "./dossier-code.tsx";
import { DossierStatusBadge } from "./status-badge.tsx";

export type OwnDossier = {
  id: string;
  code: string;
  status: DossierStatus;
  paymentStatus: PaymentStatus;
  procedureName: Bilingual;
  ownerName: string;
  submittedAt: Date;
  dueAt: Date | null;
};

/** The dossiers of one person, the latest first. An owner is named where it is not the person. */
export function OwnTable({ items, ownName }: { items: readonly OwnDossier[]; ownName: string }) {
  const t = useTranslations("dossiers.mine");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("caption")}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "procedure",
          head: t("procedure"),
          main: true,
          cell: ({ code, procedureName, ownerName }) => (
            <>
              <Link href={{ pathname: "/dossiers/[code]", params: { code } }} prefetch={false}>
                {shortName(procedureName[locale])}
              </Link>
              {ownerName !== ownName && (
                <span className="block font-normal text-muted text-small">
                  {t("for", { name: ownerName })}
                </span>
              )}
            </>
          ),
        },
        {
          key: "code",
          head: t("code"),
          cell: ({ code }) => <DossierCode code={code} />,
        },
        { key: "status", head: t("status"), cell: ({ status }) => <DossierStatusBadge status={status} /> },
        {
          key: "submitted",
          head: t("submitted"),
          nowrap: true,
          cell: ({ submittedAt }) => <DateTime at={submittedAt} form="shortDay" />,
        },
        {
          key: "due",
          head: t("due"),
          nowrap: true,
          cell: ({ dueAt }) =>
            dueAt ? (
              <DateTime at={dueAt} form="shortDay" />
            ) : (
              <span className="text-muted">{t("noDue")}</span>
            ),
        },
      ]}
    />
  );
}
