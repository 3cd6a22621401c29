import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packedStream } from "./packed-stream.ts";

test("a packed stream says what was written", async () => {
  const stream = packedStream(async (write) => {
    for (let line = 0; line < 1000; line++) await write(`line ${line} Đ\n`);
  });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  expect(gunzipSync(bytes).toString()).toMatch(/^line 0 Đ\n.*line 999 Đ\n$/s);
});

test("work ends when its reader goes away", async () => {
  const ended = Promise.withResolvers<void>();
  const stream = packedStream(async (write) => {
    try {
      for (;;) await write(crypto.randomUUID().repeat(100));
    } finally {
      ended.resolve();
    }
  });
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  await ended.promise;
});

test("work that fails breaks the stream off", async () => {
  const stream = packedStream(() => Promise.reject(new Error("no")));
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow();
});
