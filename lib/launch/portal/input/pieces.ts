import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { decode, parseJson } from "#lib/platform/json-document.ts";
import { filesUnder, reasonOf } from "./files.ts";
import { isInLines, linesOf } from "./lines.ts";

/** Something found in the input: a value that claims to be a record, a thing that is none, or one that cannot be read. */
export type Piece = { where: string } & (
  | { kind: "record"; value: unknown; note?: string }
  | { kind: "skipped"; why: string }
  | { kind: "broken"; why: string }
);

/** Beyond this one document is not read in one piece; JSON lines may be of any size. */
const largestDocumentBytes = 256 * 1024 * 1024;

/**
 * Every record in a file or folder: one object, an array, `{ procedures: [] }` or JSON lines. Only one document is in
 * memory at a time. `isRecord` tells a record from another object, such as a list of contents.
 */
export async function* piecesIn(path: string, isRecord: (value: unknown) => boolean): AsyncGenerator<Piece> {
  for await (const entry of filesUnder(path)) {
    const where = entry.path === path ? basename(path) : entry.path.slice(path.length).replace(/^\/+/, "");
    if ("skipped" in entry) yield { kind: "skipped", where, why: entry.skipped };
    else if ("broken" in entry) yield { kind: "broken", where, why: entry.broken };
    else yield* inFile(entry.path, where, isRecord);
  }
}

async function* inFile(
  path: string,
  where: string,
  isRecord: (value: unknown) => boolean,
): AsyncGenerator<Piece> {
  try {
    const { size } = await stat(path);
    const isLong = size > largestDocumentBytes && /\.(jsonl|ndjson)$/i.test(path);
    if (isLong || (await isInLines(path))) yield* inLines(linesOf(path), where);
    else if (size > largestDocumentBytes)
      yield {
        kind: "broken",
        where,
        why: `is larger than ${largestDocumentBytes} bytes: split it, or write JSON lines`,
      };
    else yield* inDocument(await readFile(path), where, isRecord);
  } catch (error) {
    yield { kind: "broken", where, why: reasonOf(error) };
  }
}

function* inDocument(
  bytes: Uint8Array,
  where: string,
  isRecord: (value: unknown) => boolean,
): Generator<Piece> {
  const decoded = decode(bytes);
  if ("why" in decoded) return yield { kind: "broken", where, why: decoded.why };
  if (decoded.text.trim() === "") return yield { kind: "broken", where, why: "is empty" };
  const parsed = parseJson(decoded.text);
  const note = decoded.note === undefined ? {} : { note: decoded.note };
  if ("why" in parsed) {
    const lines = /\.(jsonl|ndjson)$/i.test(where) ? decoded.text.split("\n") : [];
    if (lines.length < 2) return yield { kind: "broken", where, why: parsed.why };
    for (const [index, line] of lines.entries()) yield* inLine(line, `${where}:${index + 1}`);
    return;
  }
  const list = listIn(parsed.value, isRecord);
  if (list)
    for (const [index, value] of list.entries())
      yield { kind: "record", where: `${where} #${index + 1}`, value, ...note };
  else if (isRecord(parsed.value)) yield { kind: "record", where, value: parsed.value, ...note };
  else yield { kind: "skipped", where, why: "holds no procedure" };
}

function listIn(value: unknown, isRecord: (value: unknown) => boolean): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || isRecord(value)) return;
  return "procedures" in value && Array.isArray(value.procedures) ? value.procedures : undefined;
}

async function* inLines(lines: AsyncIterable<Uint8Array | null>, where: string): AsyncGenerator<Piece> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const at = `${where}:${number}`;
    const decoded = line ? decode(line) : { why: "is longer than any record" };
    if ("why" in decoded) yield { kind: "broken", where: at, why: decoded.why };
    else yield* inLine(decoded.text, at);
  }
}

function* inLine(line: string, where: string): Generator<Piece> {
  if (line.trim() === "") return;
  const parsed = parseJson(line);
  if ("why" in parsed) yield { kind: "broken", where, why: parsed.why };
  else yield { kind: "record", where, value: parsed.value };
}
