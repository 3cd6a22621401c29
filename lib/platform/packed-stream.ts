import { once } from "node:events";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";

/** What `work` writes, packed with gzip, as fast as somebody reads it and no faster; whoever goes away ends the work. */
export function packedStream(
  work: (write: (text: string) => Promise<void>) => Promise<void>,
): ReadableStream<Uint8Array> {
  const gzip = createGzip();
  const gone = new AbortController();
  gzip.once("close", () => gone.abort());
  const write = async (text: string) => {
    gone.signal.throwIfAborted();
    if (!gzip.write(text)) await once(gzip, "drain", { signal: gone.signal });
  };
  work(write).then(
    () => gzip.end(),
    (error) => gzip.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return Readable.toWeb(gzip) as ReadableStream<Uint8Array>;
}
