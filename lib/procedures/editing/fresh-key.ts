/** A key for something new, made of its name without marks and unlike those that are taken: `giấy khai sinh` → `giayKhaiSinh`. */
export function freshKey(name: string, taken: ReadonlySet<string>): string {
  const [first = "muc", ...others] = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .slice(0, 5);
  const key = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
  const base = /^[a-z]/.test(key) ? key : `so${key}`;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}${number}`)) return `${base}${number}`;
}

/** The same rows, each with a key: their own, or a new one made of the name. */
export function withKeys<Row extends { key: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] {
  const taken = new Set(rows.map(({ key }) => key).filter((key) => key !== ""));
  return rows.map((row) => {
    if (row.key !== "") return row;
    const key = freshKey(nameOf(row), taken);
    taken.add(key);
    return { ...row, key };
  });
}
