import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { env } from "./env.ts";

const keptMs = 24 * 3_600_000;

/** Where unfinished uploads lie. Each may be gone on with for a day after it began. */
export function uploadsInProgress() {
  return new FileStore({ directory: uploadsFolder(), expirationPeriodInMilliseconds: keptMs });
}

/** Removes what nobody went on with for a day. */
export async function sweepUploads(now: Date, folder = uploadsFolder()) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now.getTime() - found.mtimeMs > 2 * keptMs) await rm(path, { force: true });
  }
}

const uploadsFolder = () => join(env().DATA_DIR, "uploads");
