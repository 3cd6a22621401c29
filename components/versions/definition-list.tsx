import { useLocale, useTranslations } from "next-intl";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { getPathname, Link } from "#lib/platform/i18n/navigation.ts";
import {
  type DefinitionFilter,
  type DefinitionKind,
  type DefinitionTab,
  definitionTabs,
  queryOfDefinitions,
} from "#lib/processes/editing/definition-filter.ts";
import type { DefinitionRow } from "#lib/processes/queries/desk-lists.ts";
import { ListTable } from "./list-table.tsx";

const lists = { form: "/staff/forms", process: "/staff/processes" } as const;
const shownUsers = 2;

/** Forms or processes with what is in force, what is written and the procedures they are for; narrowed by words and by view. */
export function DefinitionList<Row extends DefinitionRow>({
  kind,
  filter,
  page: { rows, next, counts },
  words,
  sizeOf,
}: {
  kind: DefinitionKind;
  filter: DefinitionFilter;
  page: { rows: readonly Row[]; next: string | undefined; counts: Record<DefinitionTab, number> };
  /** What they are called here. */
  words: { title: string; name: string; size: string };
  sizeOf: (row: Row) => string;
}) {
  const t = useTranslations("versions.list");
  const locale = useLocale();
  const hrefOf = (made: Partial<DefinitionFilter>) =>
    ({ pathname: lists[kind], query: queryOfDefinitions({ ...filter, after: undefined, ...made }) }) as const;
  const { xem } = queryOfDefinitions({ tab: filter.tab });
  return (
    <>
      <search>
        <form
          action={getPathname({ href: lists[kind], locale })}
          method="get"
          className="flex flex-wrap items-end gap-x-4"
        >
          {xem && <input type="hidden" name="xem" value={xem} />}
          <div className="min-w-64 grow sm:max-w-reading">
            <PlainTextField name="tu" type="search" label={t("words")} defaultValue={filter.words} />
          </div>
          <Button type="submit" icon="filter" className="my-3">
            {t("filter")}
          </Button>
        </form>
      </search>
      <Tabs
        label={t("tabs")}
        tabs={definitionTabs[kind].map((tab) => ({
          key: tab,
          label: t(`tab.${tab}`),
          href: hrefOf({ tab }),
          count: counts[tab],
          current: tab === filter.tab,
        }))}
      />
      <ListTable
        words={{ ...words, empty: t("empty"), emptyText: t("emptyText") }}
        rows={rows}
        rowKey={({ key }) => key}
        named={({ key, title }) => ({
          name: title,
          href: { pathname: `${lists[kind]}/[key]`, params: { key } },
          below: key,
        })}
        columns={[
          {
            key: "inForce",
            head: t("inForce"),
            nowrap: true,
            cell: ({ inForce }) => (inForce === null ? "–" : t("version", { number: inForce })),
          },
          { key: "draft", head: t("draft"), cell: (row) => <Draft row={row} /> },
          { key: "size", head: words.size, nowrap: true, cell: sizeOf },
          { key: "users", head: t("users"), cell: ({ users }) => <Users codes={users} /> },
        ]}
      />
      <Pagination
        previous={filter.after ? hrefOf({}) : undefined}
        next={next ? hrefOf({ after: next }) : undefined}
      />
    </>
  );
}

function Draft({ row: { draft, questions } }: { row: DefinitionRow }) {
  const t = useTranslations("versions.list");
  if (draft === null) return "–";
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone="active">{t("version", { number: draft })}</Badge>
      {questions > 0 && <Badge tone="attention">{t("questions", { count: questions })}</Badge>}
    </span>
  );
}

function Users({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("versions.list");
  if (codes.length === 0) return <span className="text-muted">{t("noUser")}</span>;
  const more = codes.length - shownUsers;
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {codes.slice(0, shownUsers).map((code) => (
        <Link
          key={code}
          href={{ pathname: "/staff/procedures/[code]", params: { code } }}
          prefetch={false}
          className="inline-block min-h-6 text-lam underline"
        >
          {code}
        </Link>
      ))}
      {more > 0 && <span className="text-muted">{t("moreUsers", { count: more })}</span>}
    </span>
  );
}
