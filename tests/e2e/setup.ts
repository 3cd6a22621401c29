import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { dropDatabases, ensureDatabase } from "#lib/launch/databases.ts";
import { freePort } from "#lib/launch/ports.ts";
import { joinPostgres } from "#lib/launch/postgres.ts";
import { variables } from "#lib/platform/env.ts";
import { isLeftOver } from "#tests/database/migrate.ts";

const testData = resolve(".data/test");
const name = `e2e_${process.pid}`;
const dataDir = join(testData, name);
const logFile = join(testData, "e2e.log");

/**
 * Starts the real product as an operator would, on a demo database of its own. Tests find it at E2E_URL, its
 * database at E2E_DATABASE_URL, and its data folder with the demo accounts at E2E_DATA_DIR.
 */
export default async function startProduct() {
  const server = await joinPostgres(testData, "/tmp/mot-cua-test");
  await dropDatabases(server, isLeftOver);
  await ensureDatabase(server, name);
  const port = await freePort(3100);
  const stop = await startOn(port, server.url(name));
  process.env.E2E_URL = `http://localhost:${port}`;
  process.env.E2E_DATABASE_URL = server.url(name);
  process.env.E2E_DATA_DIR = dataDir;
  return async () => {
    await stop();
    await dropDatabases(server, (database) => database === name);
    await server.leave();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** `npm start` without npm; what it and its processes print goes to `.data/test/e2e.log`. */
async function startOn(port: number, databaseUrl: string) {
  mkdirSync(testData, { recursive: true });
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, ["--import", "tsx", "lib/launch/start.ts"], {
    env: {
      ...process.env,
      ...nothingOfTheOperator(),
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      DEMO: "on",
      NEXT_DIST_DIR: ".next-test",
    },
    stdio: ["ignore", log, log, "ipc"],
  });
  const ended = once(child, "exit");
  const isReady = await Promise.race([once(child, "message").then(() => true), ended.then(() => false)]);
  if (!isReady) throw new Error(`The product did not start:\n${readFileSync(logFile, "utf8")}`);
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}

/** Set but empty, so that neither the environment nor a `.env` file of whoever runs the tests has a say. */
const nothingOfTheOperator = () =>
  Object.fromEntries(Object.keys(variables).map((variable) => [variable, ""]));
