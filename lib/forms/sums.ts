import type { LeafOf, Repeat } from "./field-schema.ts";
import { leavesOf } from "./fields.ts";
import type { Scope } from "./scope.ts";

/** A field whose values can be added up. */
type Column = LeafOf<"number"> | LeafOf<"money"> | LeafOf<"calculated">;

/** The sum of a column over all rows; none while nothing was written in it. */
export type ColumnSum = { column: Column; value: number | undefined };

/** The sums a repeated group shows below its rows. */
export function sumsOf({ key, sums = [], ...repeat }: Repeat, scope: Scope): ColumnSum[] {
  const columns = leavesOf({ ...repeat, key }).filter(isColumn);
  return sums.flatMap((name) => {
    const column = columns.find((each) => each.key === name);
    if (!column) return [];
    const decimals = column.kind === "money" ? 0 : (column.decimals ?? 0);
    return [{ column, value: scope.calculated({ sumOf: `${key}.${name}` }, decimals) }];
  });
}

export function isColumn(field: { kind: string }): field is Column {
  return field.kind === "number" || field.kind === "money" || field.kind === "calculated";
}
