import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, leftOut } from "./installed.js";
import { alone } from "./lock.js";

/** What runs before any package is there: plain JavaScript that any Node from 20 on understands. */
// A small space for young objects halves the memory of a process that mostly waits.
const entries = {
  start: ["--max-semi-space-size=4", "lib/launch/start.ts"],
  dev: ["--max-semi-space-size=4", "lib/launch/start.ts", "--dev"],
  test: ["tests/check.ts", "--all"],
  check: ["tests/check.ts"],
  bench: ["tests/bench/bench.ts"],
  portal: ["lib/launch/portal.ts"],
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const stamp = join(root, "node_modules/.installed");
const [command = "", ...options] = process.argv.slice(2);
const entry = Object.entries(entries).find(([name]) => name === command)?.[1];

if (!entry) stop(`Usage: node lib/launch/install.js ${Object.keys(entries).join("|")}`, 2);
process.chdir(root);
if (!isInstalled()) await alone(join(root, ".data/install.lock"), () => isInstalled() || install());
run([...entry, ...options]);

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(root);
}

function install() {
  console.error("Installing packages …");
  const npm = process.env.npm_execpath;
  const args = [
    "ci",
    "--include=dev",
    "--ignore-scripts=false",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const output = /** @type {const} */ (["ignore", 2, 2]); // standard output belongs to the command
  const result = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: [...output] })
    : spawnSync("npm", args, { cwd: root, stdio: [...output], shell: process.platform === "win32" });
  if (result.status !== 0) stop("npm could not install the packages: see above", 1);

  const missing = leftOut(root);
  if (missing.length > 0) {
    stop(
      `npm left out ${missing.join(", ")}, which this machine needs: does your package source carry it?`,
      1,
    );
  }
  writeFileSync(stamp, fingerprint(root));
}

/**
 * Runs the project's own Node in our place: same streams, same signals, same exit code. The channel tells it when
 * we are gone, should we be killed.
 * @param {string[]} args
 */
function run(args) {
  const bin = join(root, "node_modules/node/bin");
  const path = [bin, join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const node = join(bin, process.platform === "win32" ? "node.exe" : "node");
  const child = spawn(node, ["--import", "tsx", ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: path, STARTED_BY: String(process.pid) },
  });
  stopWithoutNpm(child);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => stop(`The project's own Node does not start: ${error.message}`, 1));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

/**
 * Whoever kills npm outright means us, too.
 * @param {import("node:child_process").ChildProcess} child
 */
function stopWithoutNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || child.kill("SIGTERM"), 1000).unref();
}

/**
 * @param {string} message
 * @param {number} code
 * @returns {never}
 */
function stop(message, code) {
  console.error(message);
  process.exit(code);
}
