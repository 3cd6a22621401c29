import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/**
 * What the packages of a folder were installed from, and for which machine.
 * @param {string} root
 */
export function fingerprint(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/**
 * The packages that this machine needs and npm silently left out, as it does when its source lacks them.
 * @param {string} root
 */
export function leftOut(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return neededHere(lock.packages).filter((at) => !existsSync(join(root, at)));
}

/**
 * The entries of a lock that are meant for this kind of machine and no other.
 * @param {Record<string, LockedPackage>} packages
 */
export function neededHere(packages, { os, cpu, libc } = machine()) {
  return Object.entries(packages)
    .filter(([, entry]) => entry.optional && entry.os?.includes(os) && entry.cpu?.includes(cpu))
    .filter(([, entry]) => !entry.libc || entry.libc.includes(libc))
    .map(([at]) => at);
}

function machine() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const libc = report.header.glibcVersionRuntime ? "glibc" : "musl";
  return { os: process.platform, cpu: process.arch, libc };
}
