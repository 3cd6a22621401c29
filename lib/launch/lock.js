import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Runs `work` while no other process holds the lock at `path`. A lock whose holder died is taken over.
 * @template Answer
 * @param {string} path
 * @param {() => Promise<Answer>} work
 */
export async function alone(path, work) {
  while (!take(path)) await pause(100);
  try {
    return await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} path */
function take(path) {
  mkdirSync(dirname(path), { recursive: true });
  try {
    mkdirSync(path);
  } catch {
    if (!isAlive(holder(path))) rmSync(path, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(path, "pid"), String(process.pid));
  return true;
}

/** @param {string} path */
function holder(path) {
  try {
    return Number(readFileSync(join(path, "pid"), "utf8"));
  } catch {
    return process.pid; // taken this instant, its pid not yet written
  }
}

/**
 * Whether a process with this id runs, whoever it belongs to.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
