import { useLocale, useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import type { LinkedDossier } from "#lib/dossiers/queries/linked.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { DossierStatusBadge } from "./status-badge.tsx";

/** The dossiers linked with one: which, how each stands and where it is. Opened where the reader may. */
export function LinkedDossiers({
  linked,
  page,
}: {
  linked: readonly LinkedDossier[];
  /** Where a dossier is opened. */
  page: "/dossiers/[code]" | "/staff/dossiers/[code]";
}) {
  const t = useTranslations("dossiers.linked");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line">
      {linked.map(({ code, relation, status, procedureName, stepName, agency, dueAt, mayOpen }) => (
        <li key={code} className="py-2">
          <p className="text-muted text-small">{t(relation)}</p>
          <p>{shortName(procedureName[locale])}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {mayOpen ? (
              <Link
                href={{ pathname: page, params: { code } }}
                prefetch={false}
                className="text-lam underline"
              >
                {code}
              </Link>
            ) : (
              code
            )}
            <DossierStatusBadge status={status} />
          </p>
          {stepName && (
            <p className="text-muted text-small">
              {t("where", {
                step: stepName[locale],
                agency: (locale === "en" ? agency?.nameEn : agency?.name) ?? "",
              })}
            </p>
          )}
          {stepName && dueAt && (
            <p className="text-muted text-small">
              {t.rich("due", { due: () => <DateTime at={dueAt} form="deadline" /> })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
