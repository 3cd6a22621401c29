import { useLocale, useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import { AnchorButton, LinkButton } from "#components/ui/link-button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { shortName } from "#lib/procedures/short-name.ts";

export type OwnResult = {
  id: string;
  title: string;
  number: string;
  agencyName: string;
  issuedAt: Date;
  fileId: string;
  sizeBytes: number;
  dossierCode: string;
  ownerName: string;
  procedureName: Bilingual;
};

/** Results one may download and show to others. */
export function ResultsList({ items }: { items: readonly OwnResult[] }) {
  const t = useTranslations("dossiers.results");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-line border-y">
      {items.map(({ id, title, number, agencyName, issuedAt, fileId, sizeBytes, ...dossier }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
          <div className="min-w-0">
            <p className="font-strong">{title}</p>
            <p>{[number, agencyName].join(" · ")}</p>
            <p className="text-muted text-small">
              {t.rich("issued", { at: () => <DateTime at={issuedAt} form="shortDay" /> })} ·{" "}
              {t("for", { name: dossier.ownerName })}
            </p>
            <p className="text-muted text-small">
              {shortName(dossier.procedureName[locale])} ·{" "}
              <Link
                href={{ pathname: "/dossiers/[code]", params: { code: dossier.dossierCode } }}
                prefetch={false}
              >
                {t("fromDossier", { code: dossier.dossierCode })}
              </Link>
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <AnchorButton href={`/api/files/${fileId}`} icon="download">
              {t("download")}
              <VisuallyHidden> {title}</VisuallyHidden>
              <span className="font-normal text-small">
                (<FileSize bytes={sizeBytes} />)
              </span>
            </AnchorButton>
            <LinkButton href={{ pathname: "/verify/[id]", params: { id } }} variant="quiet" icon="shield">
              {t("verify")}
              <VisuallyHidden> {title}</VisuallyHidden>
            </LinkButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
