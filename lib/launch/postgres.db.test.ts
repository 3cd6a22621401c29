import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, expect, test } from "vitest";
import { knownPlace } from "./postgres/place.ts";
import { joinPostgres, type SharedServer } from "./postgres.ts";

const dataDir = mkdtempSync(join(tmpdir(), "mot-cua-postgres-"));
const joined: SharedServer[] = [];

afterEach(async () => {
  for (const server of joined.splice(0)) await server.leave();
});

afterAll(() => {
  rmSync(dirname(knownPlace(dataDir)?.directory ?? dataDir), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

test("two who start at the same moment get the same server", async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(other.url("postgres")).toBe(one.url("postgres"));
});

test("those who share a server keep it until the last one leaves", async () => {
  const [first, second] = [await start(), await start()];
  expect(second.url("postgres")).toBe(first.url("postgres"));

  await first.leave();
  expect(await ask(second, "select 1 as answer")).toEqual([{ answer: 1 }]);

  await second.leave();
  await expect(ask(second, "select 1")).rejects.toThrow("ECONNREFUSED");
});

test("a server that was killed starts again with everything that was committed", async () => {
  const server = await start();
  await ask(server, "create table kept as select 42 as answer");
  process.kill(serverPid(), "SIGKILL");
  await server.ended;

  expect(await ask(await start(), "select answer from kept")).toEqual([{ answer: 42 }]);
});

test("a process id left by a crash and used by somebody else since does not keep the server down", async () => {
  const server = await start();
  await server.leave();
  writeFileSync(pidFile(), `${process.pid}\n`);

  expect(await ask(await start(), "select 1 as answer")).toEqual([{ answer: 1 }]);
});

test("letters are letters in Vietnamese, names sort as in Vietnamese, commits are durable", async () => {
  const server = await start();
  await ask(server, "create extension pg_trgm");
  const [found] = await ask(
    server,
    `select cardinality(show_trgm('đợ')) as trigrams,
            (select array_agg(name order by name collate "vi-x-icu")
             from unnest(array['Em', 'Đào', 'Dũng']) as name) as sorted`,
  );
  expect(found?.trigrams).toBeGreaterThan(0);
  expect(found?.sorted).toEqual(["Dũng", "Đào", "Em"]);
  expect(await ask(server, "show synchronous_commit")).toEqual([{ synchronous_commit: "on" }]);
});

async function start() {
  const server = await joinPostgres(dataDir, "/tmp/mot-cua-test");
  joined.push(server);
  return server;
}

async function ask(server: SharedServer, question: string) {
  const sql = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  return [...(await sql.unsafe(question).finally(() => sql.end({ timeout: 1 })))];
}

const pidFile = () => join(knownPlace(dataDir)?.directory ?? "", "postmaster.pid");
const serverPid = () => Number.parseInt(readFileSync(pidFile(), "utf8"), 10);
