import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { applicationPassword, applicationRole } from "./application-role.ts";
import { alone } from "./lock.js";
import { freePort } from "./ports.ts";
import { knownPlace, newPlace, type Place, rememberPlace } from "./postgres/place.ts";
import { startServer, stopServer } from "./postgres/server.ts";
import { serverUser } from "./postgres/user.ts";

/** A running server that this process has a share in. It runs until the last of those who share it leaves. */
export type SharedServer = {
  /** The address of a database in it, existing or not, for its owner. */
  url: (database: string) => string;
  /** The same for web and worker, who do not own it. */
  applicationUrl: (database: string) => string;
  leave: () => Promise<void>;
  /** Resolves if the server ends before we leave it. */
  ended: Promise<void>;
};

/** A number of our own: those who share the server lock it in the database `postgres`. */
const presence = 20_240_618;

/**
 * Joins the PostgreSQL of a data folder, and starts it when none answers there. Presence is a lock held by an open
 * connection, so a process that is killed has left, and the next one to come and go puts out the light.
 */
export async function joinPostgres(dataDir: string, elsewhere = "/var/lib/mot-cua"): Promise<SharedServer> {
  const lock = `${dataDir}/postgres.lock`;
  for (let attempt = 1; ; attempt++) {
    const place = knownPlace(dataDir);
    const shared = place && (await join(place, () => alone(lock, () => stopServer(place, elsewhere))));
    if (shared) return shared;
    await alone(lock, () => start(dataDir, elsewhere)).catch(async (error) => {
      if (attempt === 10) throw error;
      await pause(500); // the one before us may still be going down
    });
  }
}

async function start(dataDir: string, elsewhere: string) {
  const known = knownPlace(dataDir);
  if (known && (await answers(known))) return;
  const isThere = known && existsSync(dirname(known.directory)); // not if the data folder came from another machine
  const place = isThere ? known : newPlace(dataDir, serverUser(), elsewhere);
  place.port = await freePort(place.port);
  rememberPlace(dataDir, place);
  startServer(place, elsewhere);
}

async function answers(place: Place) {
  const sql = postgres(urlOf(place, "postgres"), { max: 1, connect_timeout: 2, onnotice: () => {} });
  const alive = await sql`select 1`.then(Boolean, () => false);
  await sql.end({ timeout: 1 });
  return alive;
}

async function join(place: Place, stop: () => Promise<void>): Promise<SharedServer | undefined> {
  const end = Promise.withResolvers<void>();
  const sql = postgres(urlOf(place, "postgres"), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 2,
    onnotice: () => {},
    onclose: () => end.resolve(),
  });
  const joined = await sql`select pg_advisory_lock_shared(${presence})`.then(Boolean, () => false);
  if (!joined) {
    await sql.end({ timeout: 1 });
    return undefined;
  }
  const leave = async () => {
    const [lock] = await sql<{ last: boolean }[]>`
      select pg_advisory_unlock_shared(${presence}), pg_try_advisory_lock(${presence}) as last`.catch(
      () => [],
    );
    if (lock?.last) await stop();
    await sql.end({ timeout: 1 });
  };
  const url = (database: string) => urlOf(place, database);
  const applicationUrl = (database: string) => {
    const password = applicationPassword(place.password);
    return Object.assign(new URL(url(database)), { username: applicationRole, password }).href;
  };
  return { url, applicationUrl, leave, ended: end.promise };
}

const urlOf = ({ password, port }: Place, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
