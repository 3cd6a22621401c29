import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

test("a malformed variable stops the start with one line that names it, before anything is touched", async () => {
  const { code, errors, dataDir } = await start({ PORT: "eighty" });

  expect(errors).toBe("PORT must be a port from 1 to 65535\n");
  expect(code).toBe(1);
  expect(existsSync(dataDir)).toBe(false);
});

test("a port in use stops the start with one line that names it", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;

  const { code, errors } = await start({ PORT: String(port) });

  expect(errors).toBe(`PORT: port ${port} is in use by another program\n`);
  expect(code).toBe(1);
});

test("a database that does not answer is named without its password", async () => {
  const { code, errors } = await start({ DATABASE_URL: "postgres://user:hidden@127.0.0.1:1/mot_cua" });

  expect(errors).toMatch(/^DATABASE_URL: the database mot_cua at 127\.0\.0\.1:1 does not answer: [^\n]+\n$/);
  expect(errors).not.toContain("hidden");
  expect(code).toBe(1);
});

async function start(variables: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "mot-cua-start-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dataDir = join(folder, "data");
  const env = { NODE_ENV: "production" as const, PATH: process.env.PATH, PORT: "18999", DATA_DIR: dataDir };
  const child = spawn(process.execPath, ["--import", "tsx", "lib/launch/start.ts"], {
    env: { ...env, DATABASE_URL: "", ...variables },
  });
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { code, errors, dataDir };
}
