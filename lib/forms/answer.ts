/** One object under `answers`, as posted or as kept: nested objects, lists of rows, plain values. */
export type Answer = string | number | boolean | Answer[] | { [key: string]: Answer };
export type Answers = { [key: string]: Answer };

/** One row of a repeated group, counted from 0. */
export type Row = { repeat: string; index: number };

/** The name an input has inside `answers`: the path, with the number of its row. */
export function nameOf(path: string, row?: Row): string {
  if (!row || !path.startsWith(`${row.repeat}.`)) return path;
  return `${row.repeat}.${row.index}${path.slice(row.repeat.length)}`;
}

/** The path of the field an input belongs to: its name without the number of its row. */
export function pathOf(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/g, "");
}

/** The value under a dotted name; only own properties are looked at. */
export function valueAt(values: unknown, name: string): unknown {
  let value = values;
  for (const key of name.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
