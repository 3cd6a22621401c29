import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { keptMs, uploadsFolder } from "./uploads.ts";

/** Removes what nobody went on with for two days; who began it was told that it is kept for one. */
export async function sweepUploads(now: Date, folder = uploadsFolder()) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now.getTime() - found.mtimeMs > 2 * keptMs) await rm(path, { force: true });
  }
}
