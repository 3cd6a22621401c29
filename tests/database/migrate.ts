import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { dropDatabases, ensureDatabase } from "#lib/launch/databases.ts";
import { alone, isAlive } from "#lib/launch/lock.js";
import { migrate } from "#lib/launch/migrate.ts";
import { joinPostgres, type SharedServer } from "#lib/launch/postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the database that tests copy: migrated, empty, and with nobody connected. */
    templateUrl: string;
  }
}

const dataDir = resolve(".data/test");

/** Starts the tests' own PostgreSQL and prepares a migrated database, of which every worker takes a copy. */
export default async function provideDatabases({ provide }: TestProject) {
  const server = await joinPostgres(dataDir, "/tmp/mot-cua-test");
  const template = await migratedTemplate(server);
  const run = `test_${process.pid}`;
  await dropDatabases(server, isLeftOver);
  await ensureDatabase(server, `${run}_template`, template);
  provide("templateUrl", server.url(`${run}_template`));
  return async () => {
    await dropDatabases(server, (name) => name.startsWith(`${run}_`));
    await server.leave();
  };
}

/** Migrated once for each state of the migrations, by whoever comes first. */
export async function migratedTemplate(server: SharedServer) {
  const name = `migrated_${migrationsHash()}`;
  await alone(join(dataDir, "template.lock"), async () => {
    await ensureDatabase(server, name);
    await migrate(server.url(name));
  });
  return name;
}

/** Made by a run that was killed before it could clean up, or by us if this process id was used before. */
export function isLeftOver(name: string) {
  const pid = Number(name.match(/^(?:test|e2e)_(\d+)(?:_|$)/)?.[1] ?? 0);
  return pid > 0 && (pid === process.pid || !isAlive(pid));
}

function migrationsHash() {
  const folder = "drizzle/migrations";
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".sql")) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 12);
}
