import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, leftOut, neededHere } from "./installed.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mot-cua-installed-"));
});

afterEach(() => rmSync(root, { recursive: true }));

test("packages count as installed until the lock changes", () => {
  writeFileSync(join(root, "package-lock.json"), "{}");
  const before = fingerprint(root);

  expect(fingerprint(root)).toBe(before);
  writeFileSync(join(root, "package-lock.json"), '{ "packages": {} }');
  expect(fingerprint(root)).not.toBe(before);
});

test("only binaries for this system, processor and C library are needed here", () => {
  const packages = {
    "node_modules/a-linux-x64": { optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/a-linux-x64-gnu": { optional: true, os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
    "node_modules/a-linux-x64-musl": { optional: true, os: ["linux"], cpu: ["x64"], libc: ["musl"] },
    "node_modules/a-darwin-x64": { optional: true, os: ["darwin"], cpu: ["x64"] },
    "node_modules/a-linux-arm64": { optional: true, os: ["linux"], cpu: ["arm64"] },
    "node_modules/a": {},
  };

  expect(neededHere(packages, { os: "linux", cpu: "x64", libc: "glibc" })).toEqual([
    "node_modules/a-linux-x64",
    "node_modules/a-linux-x64-gnu",
  ]);
});

test("a binary that npm silently left out is named", () => {
  const ours = { optional: true, os: [process.platform], cpu: [process.arch] };
  const packages = { "node_modules/there": ours, "node_modules/missing": ours };
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
  mkdirSync(join(root, "node_modules/there"), { recursive: true });

  expect(leftOut(root)).toEqual(["node_modules/missing"]);
});
