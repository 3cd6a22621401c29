import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { env } from "./env.ts";

/** How long an unfinished upload may be gone on with. */
export const keptMs = 24 * 3_600_000;

/** Where unfinished uploads lie. */
export const uploadsFolder = () => join(env().DATA_DIR, "uploads");

/** Unfinished uploads, each with what its sender said of it. */
export function uploadsInProgress() {
  return new FileStore({ directory: uploadsFolder(), expirationPeriodInMilliseconds: keptMs });
}
