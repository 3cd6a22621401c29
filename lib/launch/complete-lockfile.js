import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ version?: string, resolved?: string, integrity?: string, dev?: boolean, optional?: boolean, link?: boolean, inBundle?: boolean, os?: string[], cpu?: string[], libc?: string[], dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */
/** @typedef {Pick<LockedPackage, "dependencies" | "devDependencies" | "optionalDependencies">} Manifest */

const path = new URL("../../package-lock.json", import.meta.url);
const systems = "aix android darwin freebsd linux netbsd openbsd openharmony sunos win32".split(" ");
const processors = new Map(
  "arm64 x64 ia32 arm ppc64 s390x riscv64 loong64 mips64el wasm32".split(" ").map((name) => [name, name]),
).set("armv7", "arm");

if (process.argv[1]?.endsWith("complete-lockfile.js")) {
  const lock = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, `${JSON.stringify(complete(lock), null, 2)}\n`);
}

/**
 * The lock with an entry for every platform's binaries. npm leaves out those its package source does not carry,
 * and then refuses the lock on the machines that would need them. Addresses of package sources are dropped, too.
 * @param {Lock} lock
 * @returns {Lock}
 */
export function complete(lock) {
  const packages = Object.entries(lock.packages).map(([at, { resolved, ...entry }]) => [at, entry]);
  const missing = missingBinaries(lock).map(({ name, range, dev }) => [
    `node_modules/${name}`,
    binary(name, range, dev),
  ]);
  const inOrder = [...packages, ...missing].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(inOrder) };
}

/**
 * What would make `npm ci` refuse this lock on some machine, or fetch from a place that only we know.
 * @param {Lock} lock
 * @param {Manifest} manifest
 */
export function faultsOf(lock, manifest) {
  const entries = Object.entries(lock.packages).filter(([at, entry]) => at && !entry.link);
  return [
    ...differences(lock.packages[""] ?? {}, manifest),
    ...missingBinaries(lock).map(({ name, at }) => `${at} may need ${name}, which has no entry`),
    ...entries.filter(([, entry]) => entry.resolved).map(([at]) => `${at} names a package source`),
    ...entries
      .filter(([, entry]) => !/^\d+\.\d+\.\d+/.test(entry.version ?? ""))
      .map(([at]) => `${at} has no exact version`),
    ...entries
      .filter(([, entry]) => !entry.integrity && !entry.optional && !entry.inBundle)
      .map(([at]) => `${at} has no checksum`),
  ];
}

/**
 * @param {LockedPackage} locked
 * @param {Manifest} manifest
 */
function differences(locked, manifest) {
  const kinds = /** @type {const} */ (["dependencies", "devDependencies", "optionalDependencies"]);
  return kinds
    .filter((kind) => sorted(locked[kind]) !== sorted(manifest[kind]))
    .map((kind) => `package.json and the lock differ in ${kind}`);
}

/** @param {Record<string, string> | undefined} ranges */
function sorted(ranges = {}) {
  return JSON.stringify(Object.entries(ranges).sort());
}

/** @param {Lock} lock */
function missingBinaries({ packages }) {
  return Object.entries(packages).flatMap(([at, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, at, name))
      .map(([name, range]) => ({ at, name, range, dev: entry.dev })),
  );
}

/**
 * Whether a package at `at` finds `name` in its own folder or one above, as Node looks for it.
 * @param {Lock["packages"]} packages
 * @param {string} at
 * @param {string} name
 */
function isLocked(packages, at, name) {
  const folders = at.split(/\/?node_modules\//).filter(Boolean);
  return [...folders.keys(), folders.length].some((depth) => {
    const above = folders.slice(0, depth).map((folder) => `node_modules/${folder}/`);
    return packages[`${above.join("")}node_modules/${name}`];
  });
}

/**
 * @param {string} name
 * @param {string} range
 * @param {boolean | undefined} dev
 * @returns {LockedPackage}
 */
function binary(name, range, dev) {
  const words = name.split(/[/-]/);
  const os = words
    .map((word) => (word === "windows" ? "win32" : word))
    .filter((word) => systems.includes(word));
  const cpu = words.flatMap((word) => processors.get(word) ?? []);
  const libc = /musl/.test(name) ? ["musl"] : /-gnu/.test(name) && os[0] === "linux" ? ["glibc"] : [];
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
