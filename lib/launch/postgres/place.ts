import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import * as z from "zod";
import { mayEnter, type ServerUser } from "./user.ts";

/** Where a data folder keeps its server: PostgreSQL's files, the port it last had, and its password. */
export type Place = { directory: string; port: number; password: string };

const stored = z.object({ directory: z.string(), port: z.number().int(), password: z.string() });

/** The place a data folder remembers, if it has had a server before. */
export function knownPlace(dataDir: string): Place | undefined {
  const path = placeFile(dataDir);
  if (!existsSync(path)) return undefined;
  const place = stored.parse(JSON.parse(readFileSync(path, "utf8")));
  return { ...place, directory: resolve(dataDir, place.directory) };
}

/** Remembers the place, so that the data folder may move. Only its owner may read it: it holds the password. */
export function rememberPlace(dataDir: string, place: Place) {
  const inside = dirname(place.directory) === dataDir;
  const directory = inside ? relative(dataDir, place.directory) : place.directory;
  writeFileSync(placeFile(dataDir), `${JSON.stringify({ ...place, directory }, null, 2)}\n`);
  chmodSync(placeFile(dataDir), 0o600);
}

/** A place for a new server: in the data folder, or in `elsewhere` where the server's user cannot get there. */
export function newPlace(dataDir: string, user: ServerUser | undefined, elsewhere: string): Place {
  mkdirSync(dataDir, { recursive: true });
  const home = !user || mayEnter(user, dataDir) ? dataDir : openFolder(elsewhere);
  return { directory: join(home, "postgres"), port: 15_432, password: randomBytes(24).toString("base64url") };
}

const placeFile = (dataDir: string) => join(dataDir, "postgres.json");

function openFolder(elsewhere: string) {
  const folder = join(elsewhere, randomBytes(6).toString("hex"));
  mkdirSync(folder, { recursive: true });
  for (const path of [elsewhere, folder]) chmodSync(path, 0o755);
  return folder;
}
