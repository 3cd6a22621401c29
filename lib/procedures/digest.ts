import { createHash } from "node:crypto";

/** SHA-256, in hexadecimal, of a record as data: the order of its keys makes no difference. */
export function digestOf(record: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(record)))
    .digest("hex");
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}
