import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { createGzip } from "node:zlib";

/** Writes to a file, or to standard output for `-`, and gives the exit code. */
export type Exporting = (target: string) => Promise<number>;

/** Takes one piece of text after the other, each once the one before is on its way: memory does not grow with them. */
export type Write = (text: string) => Promise<void>;

/**
 * Lets `work` write to a target. A file gets its name once it is whole: a run that was stopped leaves none behind, and an
 * older one stays. A name that ends in `.gz` is packed.
 */
export async function writingTo(target: string, work: (write: Write) => Promise<void>): Promise<void> {
  if (target === "-") return work((text) => put(process.stdout, text));
  const unfinished = `${target}.${process.pid}.part`;
  const file = createWriteStream(unfinished, { flags: "wx" });
  const entry: Writable = target.endsWith(".gz") ? createGzip() : file;
  if (entry !== file) entry.pipe(file);
  const failed = new Promise<never>((_, reject) => file.once("error", reject));
  failed.catch(() => {});
  try {
    await Promise.race([work((text) => put(entry, text)), failed]);
    const finished = once(file, "close");
    entry.end();
    await Promise.race([finished, failed]);
    await rename(unfinished, target);
  } catch (error) {
    file.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function put(stream: Writable, text: string) {
  if (!stream.write(text)) await once(stream, "drain");
}
