import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourcesHash } from "./build.ts";

let root: string;
let before: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mot-cua-sources-"));
  for (const folder of ["app/api", "lib/dossiers", "lib/launch"])
    mkdirSync(join(root, folder), { recursive: true });
  write("app/api/route.ts", "export {}");
  write("package-lock.json", "{}");
  before = sourcesHash(root);
});

afterEach(() => rmSync(root, { recursive: true }));

test("the same sources are not built twice", () => {
  expect(sourcesHash(root)).toBe(before);
});

test("a changed file, a new one, one that moved and other packages all mean a new build", () => {
  const seen = new Set([before]);
  write("app/api/route.ts", "export const a = 1");
  seen.add(sourcesHash(root));
  write("lib/dossiers/fees.ts", "");
  seen.add(sourcesHash(root));
  renameSync(join(root, "lib/dossiers/fees.ts"), join(root, "lib/dossiers/charges.ts"));
  seen.add(sourcesHash(root));
  write("package-lock.json", '{ "packages": {} }');
  seen.add(sourcesHash(root));

  expect(seen.size).toBe(5);
});

test("tests and what starts the processes are no part of the build", () => {
  write("lib/dossiers/fees.test.ts", "");
  write("lib/launch/start.ts", "");

  expect(sourcesHash(root)).toBe(before);
});

function write(path: string, content: string) {
  writeFileSync(join(root, path), content);
}
