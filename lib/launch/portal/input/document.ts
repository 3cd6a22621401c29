import { readFile } from "node:fs/promises";
import { parseDocument } from "#lib/platform/json-document.ts";
import { reasonOf } from "./files.ts";

/** The one JSON document of a file. Throws what is wrong with it, in one line. */
export async function documentIn(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error) => {
    throw new Error(`${path}: ${reasonOf(error)}`);
  });
  const document = parseDocument(bytes);
  if ("why" in document) throw new Error(`${path}: ${document.why}`);
  return document.value;
}
