import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import type { LayerOverride } from "#lib/procedures/overrides.ts";

/** On what each rule of a draft rests; what held already says so. */
export function Grounds({
  overrides,
  held,
}: {
  overrides: readonly LayerOverride[];
  held: readonly LayerOverride[];
}) {
  const t = useTranslations("procedureDesk.grounds");
  const parts = useTranslations("procedureDesk.edit.part");
  const locale = useLocale();
  if (overrides.length === 0) return <p className="text-muted">{t("none")}</p>;
  const heldSince = (rule: LayerOverride) =>
    held.some(({ part, at }) => part === rule.part && at === rule.at) ? t("held") : t("new");
  return (
    <DataTable
      caption={t("title")}
      rows={overrides}
      rowKey={({ part }) => part}
      columns={[
        { key: "part", head: t("part"), main: true, cell: ({ part }) => parts(part) },
        { key: "agency", head: t("agency"), cell: ({ agency }) => agency[locale] },
        {
          key: "ground",
          head: t("ground"),
          cell: ({ ground }) => (
            <>
              {ground.number}
              {ground.on && (
                <>
                  , <DayText on={ground.on} />
                </>
              )}
              {ground.title && <span className="block text-muted text-small">{ground.title}</span>}
            </>
          ),
        },
        { key: "since", head: t("since"), cell: heldSince },
      ]}
    />
  );
}
