/** What the browser would post for these values: a box not ticked and a choice not made are simply missing. */
export function postedValues(value: unknown): unknown {
  if (value instanceof Date || value instanceof Blob || isFileList(value)) return value;
  if (Array.isArray(value)) return value.map(postedValues).filter((item) => item !== undefined);
  if (value === false || value === null) return undefined;
  if (typeof value !== "object") return value;
  const kept = Object.entries(value)
    .map(([name, item]) => [name, postedValues(item)] as const)
    .filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept);
}

function isFileList(value: unknown) {
  return typeof FileList !== "undefined" && value instanceof FileList;
}
