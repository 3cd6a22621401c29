import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { dropDatabases, ensureDatabase } from "#lib/launch/databases.ts";
import { alone } from "#lib/launch/lock.js";
import { migrate } from "#lib/launch/migrate.ts";
import { joinPostgres, type SharedServer } from "#lib/launch/postgres.ts";
import type { Database } from "#lib/platform/db.ts";
import { fillProvince } from "./province/fill.ts";

/** The folder of everything that is measured; nothing of it is ever the product's own. */
export const benchData = resolve(".data/bench");

/** A seeded database to measure on, for as long as it is needed. */
export type Province = { url: string; sql: postgres.Sql; db: Database; scale: number };

/**
 * The database with `scale` dossiers, made when there is none of this schema yet and kept for the next run. An older
 * one of the same scale is thrown away; one that was not finished is never used.
 */
export async function withProvince(scale: number, work: (province: Province) => Promise<void>) {
  await withServer(async (server) => {
    const name = `bench_${scale}_${madeFrom()}`;
    await alone(`${benchData}/${name}.lock`, () => makeUnlessThere(server, name, scale));
    const sql = connect(server.url(name), 8);
    await work({ url: server.url(name), sql, db: drizzle(sql), scale }).finally(() =>
      sql.end({ timeout: 5 }),
    );
  });
}

/** The database server of the bench, for as long as `work` takes. */
export async function withServer(work: (server: SharedServer) => Promise<void>) {
  const server = await joinPostgres(benchData, "/var/lib/mot-cua");
  await work(server).finally(server.leave);
}

/** An empty, migrated database of this name, whatever was there before. */
export async function emptyDatabase(server: SharedServer, name: string) {
  await dropDatabases(server, (other) => other === name);
  await ensureDatabase(server, name);
  await migrate(server.url(name));
  return server.url(name);
}

async function makeUnlessThere(server: SharedServer, name: string, scale: number) {
  const admin = connect(server.url("postgres"), 1);
  try {
    const [existing] = await admin`select 1 from pg_database where datname = ${name}`;
    if (existing) return;
    const startedAt = performance.now();
    console.error(`Making a province of ${scale} dossiers …`);
    await dropDatabases(server, (other) => other.startsWith(`bench_${scale}_`));
    const unfinished = `bench_${scale}_unfinished`;
    await fillProvince(await emptyDatabase(server, unfinished), scale);
    await admin`alter database ${admin(unfinished)} rename to ${admin(name)}`;
    console.error(`… made in ${Math.round((performance.now() - startedAt) / 1000)} s`);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

/** What a seeded database follows from: the schema, and the way it is filled. */
function madeFrom() {
  const hash = createHash("sha256");
  for (const folder of ["drizzle/migrations", "tests/bench/province"]) {
    for (const file of readdirSync(folder).sort()) {
      if (/\.(sql|ts)$/.test(file)) hash.update(file).update(readFileSync(`${folder}/${file}`));
    }
  }
  return hash.digest("hex").slice(0, 10);
}

/** A pool for the bench itself. */
export const connect = (url: string, max: number) => postgres(url, { max, onnotice: () => {} });
