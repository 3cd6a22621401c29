import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { FileStore } from "#lib/documents/store.ts";

const keyShape = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Files under one folder, spread over 65,536 so that none grows unwieldy. */
export function diskStore(folder: string): FileStore {
  return {
    async put(content) {
      const key = newKey();
      const path = join(folder, key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeSafely(path, content);
      return key;
    },
    async read(storeKey) {
      const path = pathOf(folder, storeKey);
      await stat(path);
      return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
    },
    async remove(storeKey) {
      await rm(pathOf(folder, storeKey), { force: true });
    },
  };
}

function newKey() {
  const id = crypto.randomUUID();
  return `${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
}

/** Keys come from the database; one that is no key of ours must never become a path. */
function pathOf(folder: string, storeKey: string) {
  if (!keyShape.test(storeKey)) throw new Error("not a key of this store");
  return join(folder, storeKey);
}

/** Under another name until it is whole and on the disk: a crash leaves no half file under a key. */
async function writeSafely(path: string, content: Uint8Array) {
  const unfinished = `${path}.part`;
  try {
    await withHandle(unfinished, "wx", async (file) => {
      await file.writeFile(content);
      await file.sync();
    });
    await rename(unfinished, path);
    await withHandle(dirname(path), "r", (directory) => directory.sync());
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function withHandle(
  path: string,
  flags: string,
  use: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
) {
  const file = await open(path, flags, 0o600);
  await use(file).finally(() => file.close());
}
