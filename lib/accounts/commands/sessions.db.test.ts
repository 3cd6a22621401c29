import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createCitizen, createOfficer, testNow } from "#tests/factories/accounts.ts";
import { actorOfSession } from "../queries/actors.ts";
import { listSessions } from "../queries/profile.ts";
import { endAllSessions, endSession, openSession, replaceSession } from "./sessions.ts";

const hours = (count: number) => new Date(testNow.getTime() + count * 3_600_000);
const kindOf = async (db: Database, session: string, now = testNow) =>
  (await actorOfSession(db, session, now)).kind;

describe("a session", () => {
  test("lasts eight hours for a citizen and ten for an officer", async ({ db }) => {
    const citizen = await openSession(db, { citizenId: (await createCitizen(db)).id }, null, testNow);
    const officer = await openSession(db, { officerId: (await createOfficer(db)).id }, null, testNow);
    expect(await kindOf(db, citizen, hours(7.99))).toBe("citizen");
    expect(await kindOf(db, citizen, hours(8))).toBe("visitor");
    expect(await kindOf(db, officer, hours(9.99))).toBe("officer");
    expect(await kindOf(db, officer, hours(10))).toBe("visitor");
  });

  test("ends at once when its holder signs out, and the act is on record", async ({ db }) => {
    const { id, actor, username } = await createOfficer(db);
    const session = await openSession(db, { officerId: id }, null, testNow);
    await endSession(contextOf(db, actor), { sessionId: session });
    expect(await kindOf(db, session)).toBe("visitor");
    expect(await db.select().from(auditEntries)).toMatchObject([
      { act: "signedOut", subject: `officer:${username}` },
    ]);
  });

  test("is ended by nobody else", async ({ db }) => {
    const session = await openSession(db, { citizenId: (await createCitizen(db)).id }, null, testNow);
    const stranger = await createCitizen(db);
    await expect(endSession(contextOf(db, stranger.actor), { sessionId: session })).rejects.toMatchObject({
      code: "notFound",
    });
    await endAllSessions(contextOf(db, stranger.actor));
    await expect(endAllSessions(contextOf(db))).rejects.toMatchObject({ code: "signInRequired" });
    expect(await kindOf(db, session)).toBe("citizen");
  });

  test("ends everywhere at once, but where it is kept", async ({ db }) => {
    const { id, actor } = await createCitizen(db);
    const open = () => openSession(db, { citizenId: id }, null, testNow);
    const [first, second, third] = [await open(), await open(), await open()];
    await endAllSessions(contextOf(db, actor), second);
    expect([await kindOf(db, first), await kindOf(db, second), await kindOf(db, third)]).toEqual([
      "visitor",
      "citizen",
      "visitor",
    ]);
    await endAllSessions(contextOf(db, actor));
    expect(await kindOf(db, second)).toBe("visitor");
  });

  test("gives way to the next one in the same browser", async ({ db }) => {
    const session = await openSession(db, { citizenId: (await createCitizen(db)).id }, null, testNow);
    await replaceSession(db, session);
    expect(await kindOf(db, session)).toBe("visitor");
  });
});

describe("actorOfSession", () => {
  test("knows a citizen with their level, and an officer with every post", async ({ db }) => {
    const citizen = await createCitizen(db, { assurance: 1 });
    const { id: agencyId } = await createAgency(db);
    const officer = await createOfficer(db, { agencyId, roles: ["oneStopClerk", "feeCollector"] });
    const theirs = await openSession(db, { citizenId: citizen.id }, null, testNow);
    const hers = await openSession(db, { officerId: officer.id }, null, testNow);
    expect(await actorOfSession(db, theirs, testNow)).toEqual(citizen.actor);
    expect(await actorOfSession(db, hers, testNow)).toEqual({
      kind: "officer",
      id: officer.id,
      posts: expect.toSatisfy((posts: unknown[]) => posts.length === 2),
    });
  });

  test("knows nobody behind a session that never was", async ({ db }) => {
    expect(await kindOf(db, "00000000-0000-4000-8000-000000000000")).toBe("visitor");
  });

  test("gives no post to who must change their password, and nothing to who is locked", async ({ db }) => {
    const { id: agencyId } = await createAgency(db);
    const fresh = await createOfficer(db, { agencyId, roles: ["agencyLeader"], mustChangePassword: true });
    const closed = await createOfficer(db, { agencyId, roles: ["agencyLeader"], disabledAt: testNow });
    const open = (officerId: string) => openSession(db, { officerId }, null, testNow);
    expect(await actorOfSession(db, await open(fresh.id), testNow)).toMatchObject({
      id: fresh.id,
      posts: [],
    });
    expect(await kindOf(db, await open(closed.id))).toBe("visitor");
  });
});

describe("listSessions", () => {
  test("shows one's own, the latest first, with the device and which is this one", async ({ db }) => {
    const { id, actor } = await createCitizen(db);
    const android = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/125.0 Mobile Safari/537.36";
    const first = await openSession(db, { citizenId: id }, android, testNow);
    const second = await openSession(db, { citizenId: id }, null, hours(1));
    await openSession(db, { citizenId: (await createCitizen(db)).id }, null, testNow);

    expect(await listSessions(contextOf(db, actor, hours(2)), second)).toEqual([
      { id: second, since: hours(1), device: {}, isCurrent: true },
      { id: first, since: testNow, device: { browser: "Chrome", system: "Android" }, isCurrent: false },
    ]);
    expect(await listSessions(contextOf(db, actor, hours(8)), second)).toHaveLength(1); // the first has expired
  });
});
