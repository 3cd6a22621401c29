import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";

/** SHA-256, in hexadecimal, of a record as data: the order of its keys makes no difference. */
export function digestOf(record: unknown): string {
  return createHash("sha256").update(canonical(record)).digest("hex");
}
