import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { alone } from "./lock.js";

test("those who want the same lock take turns", async () => {
  const path = lockPath();
  const order: string[] = [];
  const turn = (name: string) =>
    alone(path, async () => {
      order.push(`${name} begins`);
      await pause(20);
      order.push(`${name} ends`);
    });

  await Promise.all([turn("first"), turn("second")]);

  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("a lock is given back when the work fails", async () => {
  const path = lockPath();

  await expect(alone(path, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");

  expect(existsSync(path)).toBe(false);
});

test("a lock whose holder died is taken over", async () => {
  const path = lockPath();
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(path, String(pid));

  expect(await alone(path, () => "done")).toBe("done");
});

function lockPath() {
  const folder = mkdtempSync(join(tmpdir(), "mot-cua-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "lock");
}
