import { asc } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { filingChannels } from "#lib/dossiers/lifecycle.ts";
import type { Database } from "#lib/platform/db.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { fileDossier } from "#tests/factories/filed.ts";
import { createWorld, type World } from "#tests/factories/world.ts";
import { identityFaults, type MonthCounts, monthColumns } from "../month-table.ts";
import { getMonthReport } from "./month-report.ts";

const from = new Date("2027-02-28T17:00:00Z");
const to = new Date("2027-03-31T17:00:00Z");
const now = new Date("2027-05-10T03:00:00Z");

type Facts = Pick<typeof dossiers.$inferSelect, "channel" | "receivedAt" | "finishedAt" | "dueAt">;

test("the month adds up, and counts each dossier where its own days put it, whatever they are", async ({
  db,
}) => {
  const world = await createWorld(db);
  const facts = drawn();
  await fileWith(db, world, facts);
  const { table } = await getMonthReport(contextOf(db, world.leader.actor, now), "2027-03");
  expect(identityFaults(table.total)).toEqual([]);
  expect(table.total).toEqual(countedOneByOne(facts));
});

/** Dossiers of a spring, in any order of days but finished before received. */
function drawn(): Facts[] {
  const day = fc.date({
    min: new Date("2027-01-20T00:00Z"),
    max: new Date("2027-05-01T00:00Z"),
    noInvalidDate: true,
  });
  const facts = fc.record({
    channel: fc.constantFrom(...filingChannels),
    receivedAt: fc.option(day),
    finishedAt: fc.option(day),
    dueAt: fc.option(day),
  });
  return fc
    .sample(facts, { numRuns: 600, seed: 20_270_301 })
    .filter(({ receivedAt, finishedAt }) => !receivedAt || !finishedAt || receivedAt <= finishedAt);
}

/** A dossier of the world for each of the facts. */
async function fileWith(db: Database, world: World, facts: readonly Facts[]) {
  const { code } = await fileDossier(db, world);
  const [row] = await db.select().from(dossiers).orderBy(asc(dossiers.id));
  if (!row) throw new Error(`${code} is not there`);
  const { id: _id, search: _search, ...rest } = row;
  const copies = facts.map((each, index) => ({
    ...rest,
    ...each,
    code: `${code}-${index}`,
    idempotencyKey: `${code}-${index}`,
  }));
  await db.insert(dossiers).values(copies);
}

/** The same by hand, one dossier after the other. */
function countedOneByOne(facts: readonly Facts[]): MonthCounts {
  const counted = Object.fromEntries(monthColumns.map((column) => [column, 0])) as MonthCounts;
  for (const each of facts) for (const column of columnsOf(each)) counted[column] += 1;
  return counted;
}

function columnsOf({ receivedAt, finishedAt, ...facts }: Facts): (keyof MonthCounts)[] {
  if (!receivedAt || receivedAt >= to || (finishedAt && finishedAt < from)) return [];
  const came = receivedAt < from ? "carriedOver" : howFiled(facts);
  if (finishedAt && finishedAt < to)
    return ["received", came, "resolved", howResolved(finishedAt, facts.dueAt)];
  return ["received", came, "inProgress", facts.dueAt && facts.dueAt < to ? "pastDue" : "within"];
}

function howFiled({ channel }: Pick<Facts, "channel">) {
  return channel === "online" || channel === "api" ? "online" : "direct";
}

function howResolved(finishedAt: Date, dueAt: Date | null) {
  if (dueAt && dateInVietnam(finishedAt) < dateInVietnam(dueAt)) return "early";
  return dueAt && finishedAt > dueAt ? "overdue" : "onTime";
}
