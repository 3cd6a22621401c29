import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { Synonym } from "#lib/procedures/search/synonyms.ts";

/** What the search was taught; `remove` for those who may. */
export function SynonymTable({ synonyms, remove }: { synonyms: readonly Synonym[]; remove?: FormAction }) {
  const t = useTranslations("synonyms");
  const acts: Column<Synonym>[] = remove
    ? [
        {
          key: "act",
          head: t("act"),
          align: "end",
          bare: true,
          cell: ({ words, meaning }) => (
            <ActForm
              action={remove}
              values={{ words, meaning }}
              variant="quiet"
              icon="remove"
              label={t("removeOne", { words, meaning })}
            >
              {t("remove")}
            </ActForm>
          ),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t("title")}
      rows={synonyms}
      rowKey={({ words, meaning }) => `${words}/${meaning}`}
      empty={<EmptyState icon="search" title={t("empty")} />}
      columns={[
        { key: "words", head: t("words"), main: true, cell: ({ words }) => words },
        { key: "meaning", head: t("meaning"), cell: ({ meaning }) => meaning },
        ...acts,
      ]}
    />
  );
}
