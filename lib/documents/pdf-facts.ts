import { inflateSync } from "node:zlib";

export type PdfFacts = { isEncrypted: boolean; pages: number | null };

const tailBytes = 4096;
const largestInflatedBytes = 16 * 1024 * 1024;
/** A hostile file may be nothing but these words; past this many the pages are not counted. */
const mostPlaces = 2000;
const farthestBytes = 4000;

/**
 * What must be known of a PDF before it is taken in, found without building the document (ISO 32000-2, 7.5).
 * Null for one without beginning, cross-reference or end: cut off, or none at all.
 */
export function readPdf(content: Uint8Array): PdfFacts | null {
  const file = Buffer.from(content.buffer, content.byteOffset, content.length);
  const tail = file.subarray(-tailBytes).toString("latin1");
  const hasEnd = tail.includes("%%EOF") && /startxref\s+\d+/.test(tail);
  if (!file.subarray(0, 1024).includes("%PDF-") || !hasEnd) return null;
  return { isEncrypted: hasEncryption(file), pages: countPages(file) };
}

/** The trailer names the encryption as a reference or inline; in text or names the word stands otherwise. */
function hasEncryption(file: Buffer) {
  return placesOf(file, "/Encrypt").some((at) =>
    /^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(file.toString("latin1", at, at + 60)),
  );
}

/** The count at the root of the page tree; null when several roots disagree or none can be read. */
function countPages(file: Buffer): number | null {
  const inPlain = rootCounts(file);
  const counts = inPlain.length > 0 ? inPlain : rootCounts(packedObjects(file));
  const [last] = counts.slice(-1);
  return last !== undefined && counts.every((count) => count === last) && last > 0 && last < 100_000
    ? last
    : null;
}

/** The counts of the page trees' roots: those nodes `/Type /Pages` that have no parent. */
function rootCounts(file: Buffer): number[] {
  const places = placesOf(file, "/Pages");
  if (places.length === mostPlaces) return [];
  return places.flatMap((at) => {
    const from = Math.max(0, at - farthestBytes);
    const start = file.subarray(from, at).lastIndexOf("<<");
    const node = start < 0 ? "" : dictionaryAt(file, from + start);
    if (!/\/Type\s*\/Pages\b/.test(node) || /\/Parent\b/.test(node)) return [];
    const count = /\/Count\s+(\d+)/.exec(node)?.[1];
    return count === undefined ? [] : [Number(count)];
  });
}

/** The text from `<<` to the `>>` that closes it. A page tree's root may list thousands of children. */
function dictionaryAt(file: Buffer, start: number): string {
  const text = file.toString("latin1", start, start + 100_000);
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/<<|>>/g)) {
    depth += bracket === "<<" ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return "";
}

/** Newer writers pack their objects into compressed streams. Unpacked up to a limit: what swells beyond is not counted. */
function packedObjects(file: Buffer): Buffer {
  const unpacked: Buffer[] = [];
  let room = largestInflatedBytes;
  for (const at of placesOf(file, "/ObjStm")) {
    const begin = file.indexOf("stream", at);
    const first = file[begin + 6] === 13 ? begin + 8 : begin + 7;
    const end = file.indexOf("endstream", first);
    if (begin < 0 || begin - at > farthestBytes || end < 0) continue;
    const part = inflated(file.subarray(first, end), room);
    if (!part) return Buffer.alloc(0);
    unpacked.push(part);
    room -= part.length;
  }
  return Buffer.concat(unpacked);
}

function inflated(packed: Buffer, maxOutputLength: number) {
  try {
    return inflateSync(packed, { maxOutputLength });
  } catch {
    return undefined;
  }
}

function placesOf(file: Buffer, word: string): number[] {
  const places: number[] = [];
  for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at + word.length)) {
    if (places.push(at) === mostPlaces) break;
  }
  return places;
}
