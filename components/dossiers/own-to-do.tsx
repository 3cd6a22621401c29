import { useLocale, useTranslations } from "next-intl";
import type { Href } from "#components/ui/href.ts";
import { Notice } from "#components/ui/notice.tsx";
import { isClosed } from "#lib/dossiers/lifecycle.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import type { OwnDossier } from "./own-table.tsx";

type Waiting = { key: string; words: string; href: Href };

/** What waits for the person themselves: papers asked for, fees owed. */
export function OwnToDo({ items }: { items: readonly OwnDossier[] }) {
  const t = useTranslations("dossiers.mine");
  const locale = useLocale();
  const waiting = items.flatMap(({ code, status, paymentStatus, procedureName }): Waiting[] => {
    const procedure = shortName(procedureName[locale]);
    if (status === "supplement_required")
      return [
        {
          key: `supplement/${code}`,
          words: t("supplement", { procedure }),
          href: { pathname: "/dossiers/[code]/supplement", params: { code } },
        },
      ];
    if (paymentStatus !== "owed" || isClosed(status)) return [];
    return [
      {
        key: `pay/${code}`,
        words: t("pay", { procedure }),
        href: { pathname: "/dossiers/[code]/pay", params: { code } },
      },
    ];
  });
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warning" title={t("toDo")}>
      <ul className="list-disc pl-5">
        {waiting.map(({ key, words, href }) => (
          <li key={key}>
            <Link href={href} prefetch={false}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
