import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { uploadsFolder } from "./uploads.ts";

/** Keeps a file that somebody sent until they decide about it; it is swept away with unfinished uploads. Gives its id. */
export async function keepDocument(kind: string, content: Uint8Array): Promise<string> {
  const id = crypto.randomUUID();
  await mkdir(uploadsFolder(), { recursive: true, mode: 0o700 });
  await writeFile(pathOf(kind, id), content, { mode: 0o600 });
  return id;
}

/** The file with this id, or undefined when it is not, or no longer, there. */
export async function keptDocument(kind: string, id: string): Promise<Uint8Array | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  return readFile(pathOf(kind, id)).catch(() => undefined);
}

const pathOf = (kind: string, id: string) => join(uploadsFolder(), `${kind}-${id}`);
