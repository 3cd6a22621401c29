import { fileTypeFromBuffer } from "file-type";
import type { RefusalCode } from "#lib/platform/errors.ts";
import { readPdf } from "./pdf-facts.ts";

/** What may be sent in: what every office can open, and what telephones take pictures in. */
const mediaTypes = ["application/pdf", "image/jpeg", "image/png", "image/heic", "image/heif"] as const;

type MediaType = (typeof mediaTypes)[number];

/** What a file is by its content. `pages` is null where it has none or they could not be counted without doubt. */
export type Sniffed = { mediaType: MediaType; pages: number | null };

/** Looks at the content only: neither the name nor the type the sender states counts for anything. */
export async function sniff(content: Uint8Array): Promise<Sniffed | { refused: RefusalCode }> {
  if (content.length === 0) return { refused: "fileEmpty" };
  const found = await fileTypeFromBuffer(content);
  const mediaType = mediaTypes.find((allowed) => allowed === found?.mime);
  switch (mediaType) {
    case undefined:
      return { refused: "fileTypeRefused" };
    case "application/pdf":
      return ofPdf(content);
    case "image/png":
      return endsWell(content, pngEnd) ? { mediaType, pages: null } : { refused: "fileBroken" };
    case "image/jpeg":
      return endsWell(content, jpegEnd) ? { mediaType, pages: null } : { refused: "fileBroken" };
    case "image/heic":
    case "image/heif":
      return { mediaType, pages: null };
  }
}

const pngEnd = Buffer.from("IEND");
const jpegEnd = Buffer.from([0xff, 0xd9]);

/** A picture cut off on its way has no end. Cameras may put something after it (a thumbnail, a short film). */
function endsWell(content: Uint8Array, end: Buffer) {
  return Buffer.from(content.buffer, content.byteOffset, content.length).lastIndexOf(end) > 0;
}

function ofPdf(content: Uint8Array): Sniffed | { refused: RefusalCode } {
  const facts = readPdf(content);
  if (!facts) return { refused: "fileBroken" };
  return facts.isEncrypted
    ? { refused: "fileEncrypted" }
    : { mediaType: "application/pdf", pages: facts.pages };
}
