import { useLocale, useTranslations } from "next-intl";
import { Tabs } from "#components/ui/tabs.tsx";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";

/** The layer of the province, and those of communes with rules of their own. */
export function LayerTabs({ procedure: { code, agencyId, communes } }: { procedure: DeskProcedure }) {
  const t = useTranslations("procedureDesk.one");
  const locale = useLocale();
  if (communes.length === 0) return null;
  const href = (xa?: string) =>
    ({ pathname: "/staff/procedures/[code]", params: { code }, query: xa ? { xa } : {} }) as const;
  return (
    <Tabs
      label={t("layers")}
      tabs={[
        { key: "province", label: t("province"), href: href(), current: agencyId === null },
        ...communes.map(({ id, name }) => ({
          key: id,
          label: name[locale],
          href: href(id),
          current: id === agencyId,
        })),
      ]}
    />
  );
}
