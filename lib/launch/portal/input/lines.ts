import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

/** No record is this long; a file without line breaks must not fill the memory. */
const longestLineBytes = 32 * 1024 * 1024;

const lineBreak = 0x0a;

/** The lines of a file as bytes, in constant memory; `null` for a line that is longer than any record. */
export async function* linesOf(path: string): AsyncGenerator<Uint8Array | null> {
  let rest: Buffer[] = [];
  let length = 0;
  const whole = () => {
    const line = length > longestLineBytes ? null : Buffer.concat(rest);
    rest = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= longestLineBytes) rest.push(part);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(lineBreak); at >= 0; at = chunk.indexOf(lineBreak, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield whole();
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield whole();
}

/** Whether the file begins with a line that is a JSON object by itself and goes on after it. */
export async function isInLines(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1024 * 1024), 0, 1024 * 1024, 0);
    const head = buffer
      .subarray(0, bytesRead)
      .toString("utf8")
      .replace(/^\uFEFF?\s*/, "");
    const end = head.indexOf("\n");
    if (end < 0 || !head.startsWith("{") || head.slice(end).trim() === "") return false;
    JSON.parse(head.slice(0, end));
    return true;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
