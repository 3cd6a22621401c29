import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { agencies, calendarDays, officeSessions } from "#drizzle/schema/agencies.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedures } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen } from "#tests/factories/accounts.ts";
import { createDossier } from "#tests/factories/papers.ts";
import { countUsualTimes } from "./jobs.ts";
import { usualTimesOf } from "./queries/usual-times.ts";

const at = (text: string) => new Date(`${text}+07:00`);
const now = at("2026-11-22T00:11:00");

/** Hours on weekdays, and 2 September off. */
async function keepHours(db: Database) {
  const weekdays = [1, 2, 3, 4, 5];
  await db
    .insert(officeSessions)
    .values(weekdays.map((weekday) => ({ weekday, opensAt: "07:30", closesAt: "17:00" })));
  await db.insert(calendarDays).values({ on: "2026-09-02", kind: "off", name: "nationalDay", source: "112" });
}

type Closed = { received: string; finished: string; outcome?: "approved" | null };

/** Dossiers of one procedure, each closed as told; says the code of the procedure. */
async function close(db: Database, each: readonly Closed[]) {
  const citizen = await createCitizen(db);
  const first = await createDossier(db, citizen.id);
  const { id: _id, code: _code, idempotencyKey: _key, search: _search, ...like } = first;
  await db.insert(dossiers).values(
    each.map(({ received, finished, outcome = "approved" }, place) => ({
      ...like,
      code: `${first.code}-${place}`,
      idempotencyKey: `${first.code}-${place}`,
      receivedAt: at(received),
      finishedAt: at(finished),
      outcome,
    })),
  );
  const [procedure] = await db.select().from(procedures).where(eq(procedures.id, first.procedureId));
  return { code: procedure?.code ?? "", agencyId: first.handlingAgencyId };
}

/** Received on Tuesday 25 August 2026 and finished on the days told. */
const finishedOn = (...days: string[]): Closed[] =>
  days.map((day) => ({ received: "2026-08-25T08:00:00", finished: `2026-${day}T16:00:00` }));

describe("usual times", () => {
  test("are the working days within which half of the dossiers, and nine of ten, had their result", async ({
    db,
  }) => {
    await keepHours(db);
    // 0 1 1 2 3 3 4 5 (over the holiday and two weekends) 7 and 20 working days
    const { code } = await close(
      db,
      finishedOn("08-25", "08-26", "08-26", "08-27", "08-28", "08-28", "08-31", "09-01", "09-04", "09-23"),
    );
    await countUsualTimes(db, now);
    expect(await usualTimesOf(contextOf(db), code)).toEqual([
      {
        handlerKind: "department",
        dossiers: 10,
        medianDays: 3,
        ninetiethDays: 7,
        fromOn: "2025-11-22",
        toOn: "2026-11-21",
      },
    ]);
  });

  test("count the year up to yesterday, in the days of Viet Nam, and only what had a result", async ({
    db,
  }) => {
    await keepHours(db);
    const one = { received: "2026-08-25T08:00:00", finished: "2026-08-26T08:00:00" };
    const nine = Array.from({ length: 9 }, () => one);
    const edge = (finished: string) => ({ received: "2025-11-20T08:00:00", finished });
    const counted = async (last: Closed) => {
      const { code } = await close(db, [...nine, last]);
      await countUsualTimes(db, now);
      return (await usualTimesOf(contextOf(db), code)).map(({ dossiers }) => dossiers);
    };
    expect(await counted(edge("2025-11-22T00:00:00"))).toEqual([10]);
    expect(await counted(edge("2025-11-21T23:59:59"))).toEqual([]);
    expect(await counted({ ...one, finished: "2026-11-21T23:59:59" })).toEqual([10]);
    expect(await counted({ ...one, finished: "2026-11-22T00:00:00" })).toEqual([]);
    expect(await counted({ ...one, outcome: null })).toEqual([]);
  });

  test("stand apart for communes and departments, and are nothing below ten dossiers", async ({ db }) => {
    await keepHours(db);
    const { code, agencyId } = await close(db, finishedOn(...Array.from({ length: 12 }, () => "08-27")));
    const some = await db
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(eq(dossiers.handlingAgencyId, agencyId))
      .orderBy(asc(dossiers.code))
      .limit(2);
    const [commune] = await db
      .insert(agencies)
      .values({ key: "c", kind: "commune", name: "Xã", nameEn: "Commune" })
      .returning();
    for (const { id } of some)
      await db
        .update(dossiers)
        .set({ handlingAgencyId: commune?.id ?? "" })
        .where(eq(dossiers.id, id));
    await countUsualTimes(db, now);
    expect(await usualTimesOf(contextOf(db), code)).toMatchObject([
      { handlerKind: "department", medianDays: 2, ninetiethDays: 2 },
    ]);
    await countUsualTimes(db, now);
    expect(await usualTimesOf(contextOf(db), code)).toHaveLength(1);
    expect(await usualTimesOf(contextOf(db), "9.999999")).toEqual([]);
  });

  test("of a dossier that came in long before anybody counts are among the slowest, not lost", async ({
    db,
  }) => {
    await keepHours(db);
    const { code } = await close(db, [
      ...finishedOn(...Array.from({ length: 9 }, () => "08-27")),
      { received: "2014-01-06T08:00:00", finished: "2026-08-27T08:00:00" },
    ]);
    await countUsualTimes(db, now);
    expect(await usualTimesOf(contextOf(db), code)).toMatchObject([{ dossiers: 10, ninetiethDays: 2 }]);
  });
});
