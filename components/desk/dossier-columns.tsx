import { useLocale, useTranslations } from "next-intl";
import type { Column } from "#components/ui/data-table.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";

/** The columns every list of dossiers begins with: which, whose, what for. */
export function useDossierColumns<
  Row extends { code: string; ownerName: string; procedureName: Bilingual },
>(): Column<Row>[] {
  const t = useTranslations("desk.work.column");
  const locale = useLocale();
  return [
    {
      key: "code",
      head: t("code"),
      main: true,
      nowrap: true,
      cell: ({ code }) => (
        <Link
          href={{ pathname: "/staff/dossiers/[code]", params: { code } }}
          prefetch={false}
          className="font-strong text-lam hover:underline"
        >
          {code}
        </Link>
      ),
    },
    { key: "owner", head: t("owner"), cell: ({ ownerName }) => ownerName },
    {
      key: "procedure",
      head: t("procedure"),
      className: "md:max-w-96",
      cell: ({ procedureName }) => <span className="md:line-clamp-2">{procedureName[locale]}</span>,
    },
  ];
}
