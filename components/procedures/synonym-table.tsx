import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { Synonym } from "#lib/procedures/search/synonyms.ts";

/** What the search was taught, by what it means; `remove` for those who may. */
export function SynonymTable({ synonyms, remove }: { synonyms: readonly Synonym[]; remove?: FormAction }) {
  const t = useTranslations("synonyms");
  const byMeaning = Map.groupBy(synonyms, ({ meaning }) => meaning);
  return (
    <DataTable
      caption={t("title")}
      rows={[...byMeaning]}
      rowKey={([meaning]) => meaning}
      empty={<EmptyState icon="search" title={t("empty")} />}
      columns={[
        { key: "meaning", head: t("meaning"), main: true, cell: ([meaning]) => meaning },
        {
          key: "words",
          head: t("words"),
          cell: ([, said]) => (
            <ul className="flex flex-wrap gap-x-6">
              {said.map(({ words, meaning }) => (
                <li key={words} className="inline-flex min-h-6 items-center">
                  {words}
                  {remove && (
                    <ActForm
                      action={remove}
                      values={{ words, meaning }}
                      variant="quiet"
                      icon="remove"
                      label={t("removeOne", { words, meaning })}
                    >
                      <VisuallyHidden>{t("remove")}</VisuallyHidden>
                    </ActForm>
                  )}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
