import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ListedRule } from "#lib/procedures/queries/list-substitutions.ts";

/** Rules that were confirmed or are over: what they mean, and until when. */
export function RuleTable({ rules }: { rules: readonly ListedRule[] }) {
  const t = useTranslations("substitutions");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "paper",
          head: t("paper"),
          main: true,
          cell: ({ id, paper }) => (
            <Link
              href={{ pathname: "/staff/procedures/substitutions", query: { "quy-dinh": id } }}
              className="text-lam underline underline-offset-4"
            >
              {paper}
            </Link>
          ),
        },
        {
          key: "procedure",
          head: t("procedure"),
          cell: ({ procedureCode, procedureName }) => (
            <>
              {procedureCode} · {procedureName?.[locale] ?? t("unknownProcedure")}
            </>
          ),
        },
        { key: "database", head: t("database"), cell: ({ database }) => database[locale] },
        { key: "until", head: t("until"), nowrap: true, cell: (rule) => <LastDay rule={rule} /> },
      ]}
    />
  );
}

/** The last day a rule holds, ended or not. */
export function LastDay({ rule: { validTo, endedOn } }: { rule: Pick<ListedRule, "validTo" | "endedOn"> }) {
  const t = useTranslations("substitutions");
  const last = [validTo, endedOn].filter((day) => day !== null).sort()[0];
  return last ? <DayText on={last} /> : t("untilRepealed");
}
