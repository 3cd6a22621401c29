import { once } from "node:events";
import { constants, crc32, createDeflateRaw } from "node:zlib";
import type { Write } from "./written-stream.ts";

/** One file of an archive, written piece by piece. */
type ZipEntry = { name: string; content: (write: (text: string) => Promise<void>) => Promise<void> };

type Written = { name: Buffer; offset: number; crc: number; packed: number; plain: number };

/**
 * Writes a ZIP archive (APPNOTE 6.3.10, below 4 GiB) without keeping it: sizes and checksum of a file follow its
 * content, so none need be known before.
 */
export async function writeZip(write: Write, entries: readonly ZipEntry[]) {
  let offset = 0;
  const out: Write = async (chunk) => {
    offset += chunk.length;
    await write(chunk);
  };
  const written: Written[] = [];
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const start = offset;
    await out(Buffer.concat([head(0x04034b50, [20, ...sameFields], [0, 0, 0], [name.length, 0]), name]));
    const sizes = await deflated(out, entry.content);
    await out(head(0x08074b50, [], [sizes.crc, sizes.packed, sizes.plain], []));
    written.push({ name, offset: start, ...sizes });
  }
  const start = offset;
  for (const file of written) await out(listing(file));
  const count = written.length;
  await out(head(0x06054b50, [0, 0, count, count], [offset - start, start], [0]));
}

/** Sizes follow and names are UTF-8; deflated; on 1 January 1980, because nobody asks when. */
const sameFields = [0x0808, 8, 0, 0x21];

function listing({ name, offset, crc, packed, plain }: Written): Buffer {
  const about = head(0x02014b50, [20, 20, ...sameFields], [crc, packed, plain], [name.length, 0, 0, 0, 0]);
  const place = Buffer.alloc(8);
  place.writeUInt32LE(offset, 4);
  return Buffer.concat([about, place, name]);
}

/** A signature, then numbers of two bytes, of four, and of two again. */
function head(signature: number, first: number[], sizes: number[], last: number[]): Buffer {
  const bytes = Buffer.alloc(4 + 2 * first.length + 4 * sizes.length + 2 * last.length);
  let at = bytes.writeUInt32LE(signature, 0);
  for (const value of first) at = bytes.writeUInt16LE(value, at);
  for (const value of sizes) at = bytes.writeUInt32LE(value, at);
  for (const value of last) at = bytes.writeUInt16LE(value, at);
  return bytes;
}

async function deflated(out: Write, content: ZipEntry["content"]) {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const ready: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => ready.push(chunk));
  const sizes = { crc: 0, packed: 0, plain: 0 };
  const pass = async () => {
    for (const chunk of ready.splice(0)) {
      sizes.packed += chunk.length;
      await out(chunk);
    }
  };
  await content(async (text) => {
    const bytes = Buffer.from(text);
    sizes.crc = crc32(bytes, sizes.crc);
    sizes.plain += bytes.length;
    await new Promise<void>((resolve, reject) =>
      deflate.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
    await pass();
  });
  const ended = once(deflate, "end");
  deflate.end();
  await ended;
  await pass();
  return sizes;
}
