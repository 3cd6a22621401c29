import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { QuestionBlock } from "#lib/forms/editing/fresh.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { BlockForms } from "./block-forms.tsx";

type Use = { form: string; title: Words; step: string; path: string; block: string; number: number };

/** The shared questions, what each asks, and the forms that hold a copy, with those that hold a former one. */
export function BlockTable({
  blocks,
  uses,
  acts,
}: {
  blocks: readonly QuestionBlock[];
  uses: readonly Use[];
  /** For those who may change the bank. */
  acts?: { rename: FormAction; remove: FormAction } | undefined;
}) {
  const t = useTranslations("formDesk.bank");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      rows={blocks}
      rowKey={({ key }) => key}
      empty={
        <EmptyState icon="book" title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      }
      columns={[
        { key: "name", head: t("name"), main: true, cell: ({ name }) => name[locale] },
        { key: "number", head: t("number"), align: "end", cell: ({ number }) => number },
        {
          key: "questions",
          head: t("questions"),
          className: "md:w-2/5",
          cell: ({ fields }) => fields.map(({ label }) => label[locale]).join(" · "),
        },
        {
          key: "forms",
          head: t("forms"),
          cell: ({ key, number }) => (
            <Uses uses={uses.filter(({ block }) => block === key)} newest={number} />
          ),
        },
        ...(acts
          ? [
              {
                key: "change",
                head: t("change"),
                bare: true,
                cell: ({ key, name }: QuestionBlock) => <BlockForms block={key} name={name} {...acts} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Uses({ uses, newest }: { uses: readonly Use[]; newest: number }) {
  const t = useTranslations("formDesk.bank");
  const locale = useLocale();
  if (uses.length === 0) return <span className="text-muted">{t("none")}</span>;
  return (
    <ul>
      {uses.map(({ form, title, step, path, number }) => (
        <li key={`${form} ${step} ${path} ${number}`}>
          <Link
            href={{ pathname: "/staff/forms/[key]", params: { key: form }, query: { buoc: step, o: path } }}
            prefetch={false}
            className="inline-block min-h-6 text-lam underline"
          >
            {number < newest ? t("behind", { form: title[locale], number }) : title[locale]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
