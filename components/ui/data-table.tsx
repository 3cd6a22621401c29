import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** One column. `main` names the row: on a phone it heads the card the row becomes. */
export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "end";
  main?: boolean;
  /** Buttons and links that need no head before them on a phone. */
  bare?: boolean;
  /** One line on a desk, for codes, dates and states. */
  nowrap?: boolean;
  className?: string;
};

const stacked = {
  row: "max-md:mb-3 max-md:block max-md:rounded-box max-md:border max-md:border-line max-md:p-3",
  cell: "max-md:flex max-md:gap-3 max-md:py-1 max-md:text-start max-md:before:w-2/5 max-md:before:shrink-0 max-md:before:text-muted max-md:before:content-[attr(data-label)]",
  main: "max-md:block max-md:pb-2 max-md:font-strong",
  bare: "max-md:block max-md:text-end",
  nothing: "max-md:hidden",
};

/** A plain table: sticky head and dense rows on a desk, one card a row on a phone. Its links are what `j` and `k` walk. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  showCaption = false,
  empty,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  showCaption?: boolean;
  empty?: ReactNode;
}) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table data-rows className="w-full border-collapse max-md:block">
      <caption className={showCaption ? "pb-2 text-start font-strong" : "sr-only"}>{caption}</caption>
      <thead className="sticky top-0 z-10 bg-surface text-muted text-small max-md:sr-only print:static">
        <tr>
          {columns.map(({ key, head, align, className }) => (
            <th key={key} scope="col" className={classNames(cellClass(align), "font-strong", className)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={classNames(
              "border-line border-b hover:bg-surface focus-within:bg-lam-soft",
              stacked.row,
            )}
          >
            {columns.map(({ key, head, cell, align, main, bare, nowrap, className }) => {
              const shown = cell(row);
              const place = main ? stacked.main : bare ? stacked.bare : stacked.cell;
              return (
                <td
                  key={key}
                  data-label={typeof head === "string" ? head : undefined}
                  className={classNames(
                    cellClass(align),
                    saysNothing(shown) ? stacked.nothing : place,
                    nowrap && "md:whitespace-nowrap",
                    className,
                  )}
                >
                  <div className="min-w-0">{shown}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A dash says on a desk that a column has nothing here; a card need not speak of it. */
function saysNothing(shown: ReactNode) {
  return shown === undefined || shown === null || shown === false || shown === "" || shown === "–";
}

function cellClass(align: "end" | undefined) {
  return classNames(
    "h-control px-3 py-1 align-middle max-md:h-auto max-md:px-0",
    align === "end" ? "text-end tabular-nums md:whitespace-nowrap" : "text-start",
  );
}
