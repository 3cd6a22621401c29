import { join } from "node:path";
import type { FileStore } from "#lib/documents/store.ts";
import { env } from "#lib/platform/env.ts";
import { diskStore } from "./store/disk.ts";

/** Where files are kept. */
export function fileStore(): FileStore {
  return diskStore(join(env().DATA_DIR, "files"));
}
