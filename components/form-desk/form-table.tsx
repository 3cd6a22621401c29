import { useLocale, useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ListedForm } from "#lib/processes/queries/list-forms.ts";

const shownProcedures = 3;

/** Whether a form is among those looked for, by words with or without marks and by what it lacks or has. */
export function matching(
  { key, title, draft, procedures }: ListedForm,
  words: string,
  only: string,
): boolean {
  if (only === "du-thao" && draft === null) return false;
  if (only === "chua-dung" && procedures.length > 0) return false;
  const text = [key, title.vi, title.en, ...procedures.flatMap(({ code, name }) => [code, name.vi, name.en])];
  return plain(words)
    .split(/\s+/)
    .every((word) => plain(text.join(" ")).includes(word));
}

const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();

/** Narrows the list down: a plain GET form. */
export function FormFilterForm({ action, words, only }: { action: string; words: string; only: string }) {
  const t = useTranslations("formDesk.list");
  return (
    <search>
      <form action={action} method="get" className="grid items-end gap-x-4 sm:grid-cols-[2fr_1fr_auto]">
        <PlainTextField name="tu" type="search" label={t("words")} defaultValue={words} />
        <PlainSelectField
          name="xem"
          label={t("only")}
          empty={t("any")}
          defaultValue={only}
          choices={[
            { value: "du-thao", label: t("drafts") },
            { value: "chua-dung", label: t("unused") },
          ]}
        />
        <Button type="submit" icon="filter" className="my-3">
          {t("filter")}
        </Button>
      </form>
    </search>
  );
}

/** Forms with their versions and the procedures that ask them. */
export function FormTable({ forms }: { forms: readonly ListedForm[] }) {
  const t = useTranslations("formDesk.list");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      rows={forms}
      rowKey={({ key }) => key}
      empty={
        <EmptyState icon="search" title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "name",
          head: t("name"),
          main: true,
          className: "md:w-2/5",
          cell: ({ key, title }) => (
            <>
              <Link
                href={{ pathname: "/staff/forms/[key]", params: { key } }}
                prefetch={false}
                className="line-clamp-2 text-lam hover:underline"
              >
                {title[locale]}
              </Link>
              <span className="block font-normal text-muted text-small">{key}</span>
            </>
          ),
        },
        {
          key: "inForce",
          head: t("inForce"),
          nowrap: true,
          cell: ({ inForce }) => (inForce === null ? "–" : t("version", { number: inForce })),
        },
        {
          key: "draft",
          head: t("draft"),
          nowrap: true,
          cell: ({ draft }) =>
            draft === null ? "–" : <Badge tone="active">{t("version", { number: draft })}</Badge>,
        },
        {
          key: "size",
          head: t("size"),
          nowrap: true,
          cell: ({ steps, questions }) => t("sizeOf", { steps, questions }),
        },
        { key: "procedures", head: t("procedures"), cell: (form) => <Procedures form={form} /> },
      ]}
    />
  );
}

function Procedures({ form: { procedures } }: { form: ListedForm }) {
  const t = useTranslations("formDesk.list");
  const locale = useLocale();
  if (procedures.length === 0) return <span className="text-muted">{t("noProcedure")}</span>;
  const rest = procedures.length - shownProcedures;
  return (
    <ul>
      {procedures.slice(0, shownProcedures).map(({ code, name }) => (
        <li key={code}>
          <Link
            href={{ pathname: "/staff/procedures/[code]", params: { code } }}
            prefetch={false}
            title={name[locale]}
            className="inline-block min-h-6 text-lam underline"
          >
            {code}
          </Link>
        </li>
      ))}
      {rest > 0 && <li className="text-muted">{t("more", { count: rest })}</li>}
    </ul>
  );
}
