import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Miss } from "#lib/procedures/queries/synonyms.ts";

/** What people searched for most and did not find, each with the way to a synonym for it. */
export function MissedWords({ misses, canTeach }: { misses: readonly Miss[]; canTeach: boolean }) {
  const t = useTranslations("synonyms");
  const teach: Column<Miss>[] = canTeach
    ? [
        {
          key: "teach",
          head: t("act"),
          align: "end",
          cell: ({ words }) => (
            <Link
              href={{
                pathname: "/staff/procedures/synonyms",
                query: { tu: words, thu: words },
                hash: "them",
              }}
              prefetch={false}
              aria-label={t("teachOne", { words })}
              className="text-lam hover:underline"
            >
              {t("teach")}
            </Link>
          ),
        },
      ]
    : [];
  return (
    <>
      <p className="mb-3 max-w-reading text-muted">{t("missesIntro")}</p>
      <DataTable
        caption={t("misses")}
        rows={misses}
        rowKey={({ words }) => words}
        empty={<EmptyState icon="search" title={t("noMisses")} />}
        columns={[
          { key: "words", head: t("missedWords"), main: true, cell: ({ words }) => words },
          { key: "count", head: t("count"), align: "end", cell: ({ count }) => count },
          { key: "last", head: t("lastOn"), nowrap: true, cell: ({ lastOn }) => <DayText on={lastOn} /> },
          ...teach,
        ]}
      />
    </>
  );
}
