import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Href } from "#components/ui/href.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";

/** What is kept in versions, in a list: each by its name, which leads to it. */
export function ListTable<Row>({
  words: { title, name, empty, emptyText },
  rows,
  rowKey,
  named,
  first = [],
  columns,
}: {
  words: { title: string; name: string; empty: string; emptyText: string };
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The name of a row, where it leads, and what stands small below it. */
  named: (row: Row) => { name: { vi: string; en: string }; href: Href; below: ReactNode };
  /** Columns before the name. */
  first?: readonly Column<Row>[];
  columns: readonly Column<Row>[];
}) {
  const locale = useLocale();
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowKey={rowKey}
      empty={
        <EmptyState icon="search" title={empty}>
          {emptyText}
        </EmptyState>
      }
      columns={[
        ...first,
        {
          key: "name",
          head: name,
          main: true,
          className: "md:w-2/5 md:min-w-72",
          cell: (row) => {
            const { name, href, below } = named(row);
            return (
              <>
                <Link href={href} prefetch={false} className="line-clamp-2 text-lam hover:underline">
                  {name[locale]}
                </Link>
                <span className="block font-normal text-muted text-small">{below}</span>
              </>
            );
          },
        },
        ...columns,
      ]}
    />
  );
}
