import { gunzipSync } from "node:zlib";

/** What is in a file, or why nobody can tell. */
type Decoded = { text: string; note?: string } | { why: string };

/** The text of a file: UTF-8, or UTF-16 where its first bytes say so. Never guesses at other encodings. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes, "was read as UTF-16");
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes, "was read as UTF-16");
  return decodeAs("utf-8", bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array, note?: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes); // takes the byte order mark away
    return note === undefined ? { text } : { text, note };
  } catch {
    return { why: `is not ${encoding.toUpperCase()} text` };
  }
}

/** A JSON value, or what is wrong with the text, in few words. */
export function parseJson(text: string): { value: unknown } | { why: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { why: `is not JSON: ${message.replace(/\s+/g, " ").slice(0, 160)}` };
  }
}

/** Unpacked, a document of more than this is not what it says it is. */
const largestBytes = 512 * 1024 * 1024;

/** The JSON document that a file holds, packed with gzip or not, or what is wrong with it. */
export function parseDocument(bytes: Uint8Array): { value: unknown } | { why: string } {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const decoded = decode(isPacked ? gunzipSync(bytes, { maxOutputLength: largestBytes }) : bytes);
    return "why" in decoded ? decoded : parseJson(decoded.text);
  } catch {
    return { why: "cannot be unpacked" };
  }
}
