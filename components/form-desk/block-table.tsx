import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { QuestionBlock } from "#lib/forms/editing/fresh.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";

type Use = { form: string; title: Words; block: string; number: number };

/** The shared questions, what each asks, and the forms that hold a copy, with those that hold a former one. */
export function BlockTable({ blocks, uses }: { blocks: readonly QuestionBlock[]; uses: readonly Use[] }) {
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
      {uses.map(({ form, title, number }) => (
        <li key={`${form} ${number}`}>
          <Link
            href={{ pathname: "/staff/forms/[key]", params: { key: form } }}
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
