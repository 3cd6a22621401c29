import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAlive } from "../lock.js";
import { binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { type ServerUser, serverUser } from "./user.ts";

/** For a box of two cores that also runs web and worker; what is committed is on disk. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 100,
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  synchronous_commit: "on",
  wal_compression: "on",
  max_wal_size: "2GB",
  random_page_cost: 1.1,
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

/** Starts the server of this place at its port. Its files are made when there are none. */
export function startServer(place: Place, elsewhere: string) {
  const user = serverUser();
  const programs = join(binaries(user, elsewhere), "bin");
  if (!existsSync(join(place.directory, "PG_VERSION"))) initialise(place, programs, user);
  forgetStalePid(place.directory);

  const options = Object.entries({ ...settings, port: place.port }).map(
    ([name, value]) => `-c ${name}=${value}`,
  );
  const log = join(place.directory, "server.log");
  rmSync(`${log}.1`, { force: true });
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const start = ["start", "-w", "-t", "300", "-D", place.directory, "-l", log, "-o", options.join(" ")];
  try {
    run(join(programs, "pg_ctl"), start, user);
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${lastWords(log)}`, { cause: error });
  }
}

function lastWords(log: string) {
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-5).join("\n") : "";
}

/** Stops the server: open transactions are rolled back, what was committed is safe. */
export function stopServer(place: Place, elsewhere: string) {
  const user = serverUser();
  const control = join(binaries(user, elsewhere), "bin", "pg_ctl");
  run(control, ["stop", "-w", "-m", "fast", "-D", place.directory], user);
}

/** Made beside and moved into place, so that an interruption never leaves half a server behind. */
function initialise({ directory, password }: Place, programs: string, user: ServerUser | undefined) {
  const unfinished = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    run(join(programs, "initdb"), ["-D", unfinished, ...locale, `--lc-ctype=${letters()}`, ...access], user);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, directory);
}

/** Which characters are letters, for pg_trgm: in plain C, Vietnamese ones would not be. */
function letters() {
  const known = spawnSync("locale", ["-a"], { encoding: "utf8" }).stdout ?? "";
  return known.match(/^(C|en_US)\.utf-?8$/im)?.[0] ?? "C";
}

/** After a crash the recorded process id may belong to somebody else by now, and PostgreSQL would not start. */
function forgetStalePid(directory: string) {
  const path = join(directory, "postmaster.pid");
  if (!existsSync(path)) return;
  const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
  if (!isAlive(pid) || !commandOf(pid).includes("postgres")) rmSync(path);
}

function commandOf(pid: number) {
  const linux = `/proc/${pid}/comm`;
  if (existsSync(linux)) return readFileSync(linux, "utf8");
  return spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout || "postgres?";
}

function run(program: string, options: string[], user: ServerUser | undefined) {
  const { NODE_ENV, PATH, LANG, SystemRoot } = process.env; // PGDATA and its like would lead astray
  const result = spawnSync(program, options, {
    ...user,
    cwd: dirname(program),
    encoding: "utf8",
    env: { NODE_ENV, PATH, LANG, SystemRoot, LC_MESSAGES: "C" },
  });
  if (result.status === 0) return;
  throw new Error(`PostgreSQL: ${(result.stderr || result.stdout || String(result.error)).trim()}`);
}
