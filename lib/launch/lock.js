import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Runs `work` while no other process holds the lock at `path`. A lock whose holder died is taken over.
 * @template Answer
 * @param {string} path
 * @param {() => Answer | Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
export async function alone(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path)) await pause(100);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * A link appears with its content in one instant, so nobody ever reads a lock without its holder.
 * @param {string} path
 */
function take(path) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (!existsAlready(error)) throw error;
    if (!isAlive(holder(path))) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {unknown} error */
function existsAlready(error) {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** @param {string} path */
function holder(path) {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch {
    return process.pid; // released meanwhile: look again
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
