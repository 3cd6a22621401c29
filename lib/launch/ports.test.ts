import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isFree } from "./ports.ts";

test("a port somebody listens on is taken, and the next free one is found", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  expect(await isFree(port)).toBe(false);
  expect(await freePort(port)).toBeGreaterThan(port);

  server.close();
  await once(server, "close");
  expect(await isFree(port)).toBe(true);
});
