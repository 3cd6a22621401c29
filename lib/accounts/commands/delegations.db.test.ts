import { describe, expect } from "vitest";
import { sessions } from "#drizzle/schema/accounts.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer, testNow } from "#tests/factories/accounts.ts";
import { actorOfSession } from "../queries/actors.ts";
import { listDelegations } from "../queries/colleagues.ts";
import { delegate, endDelegation } from "./delegations.ts";

// testNow is Tuesday 2 March 2027, 08:30.
const leave = { fromOn: "2027-03-03", untilOn: "2027-03-04", reason: "Nghỉ phép năm" };

async function division(db: Database) {
  const { id: agencyId } = await createAgency(db);
  const of = (fullName: string, role: "caseOfficer" | "divisionHead") =>
    createOfficer(db, { agencyId, roles: [role], fullName });
  return {
    agencyId,
    absent: await of("Lò Văn Nam", "caseOfficer"),
    deputy: await of("Hà Thị Lan", "caseOfficer"),
    head: await of("Giàng A Páo", "divisionHead"),
  };
}

/** Who an officer is at a moment, as their session says. */
async function actorAt(db: Database, officerId: string, now: Date) {
  const [session] = await db
    .insert(sessions)
    .values({ officerId, expiresAt: new Date("2027-04-01T00:00:00Z") })
    .returning();
  return actorOfSession(db, session?.id ?? "", now);
}

const day = (on: string) => new Date(`${on}T09:00:00+07:00`);

describe("delegate", () => {
  test("lets a deputy do the absent officer's work on those days, and on no other", async ({ db }) => {
    const { agencyId, absent, head } = await division(db);
    await delegate(contextOf(db, head.actor), { officerId: absent.id, deputyId: head.id, ...leave });

    const posts = expect.arrayContaining([{ agencyId, role: "caseOfficer" }]);
    for (const on of ["2027-03-03", "2027-03-04"])
      expect(await actorAt(db, head.id, day(on))).toMatchObject({ posts, standsFor: [absent.id] });
    for (const on of ["2027-03-02", "2027-03-05"])
      expect(await actorAt(db, head.id, day(on))).toEqual(head.actor);
  });

  test("never passes on posts of administration", async ({ db }) => {
    const { agencyId } = await division(db);
    const absent = await createOfficer(db, { agencyId, roles: ["caseOfficer", "unitAdministrator"] });
    const deputy = await createOfficer(db, { agencyId, roles: ["recordsClerk"] });
    await delegate(contextOf(db, absent.actor), { officerId: absent.id, deputyId: deputy.id, ...leave });
    const actor = await actorAt(db, deputy.id, day("2027-03-03"));
    expect(actor).toMatchObject({ posts: [{ role: "recordsClerk" }, { role: "caseOfficer" }] });
  });

  test("is arranged by the officer or their head, for a colleague, once at a time, not in the past", async ({
    db,
  }) => {
    const { absent, deputy, head } = await division(db);
    const elsewhere = await division(db);
    const arranged = { officerId: absent.id, deputyId: deputy.id, ...leave };
    await expect(delegate(contextOf(db, deputy.actor), arranged)).rejects.toMatchObject({ code: "notFound" });
    await expect(delegate(contextOf(db, elsewhere.head.actor), arranged)).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(
      delegate(contextOf(db, absent.actor), { ...arranged, deputyId: elsewhere.deputy.id }),
    ).rejects.toMatchObject({ fieldErrors: { deputyId: "invalidChoice" } });
    await expect(
      delegate(contextOf(db, absent.actor), { ...arranged, fromOn: "2027-02-01", untilOn: "2027-03-01" }),
    ).rejects.toMatchObject({ fieldErrors: { untilOn: "inThePast" } });

    await delegate(contextOf(db, absent.actor), arranged);
    await expect(
      delegate(contextOf(db, head.actor), {
        ...arranged,
        deputyId: head.id,
        fromOn: "2027-03-04",
        untilOn: "2027-03-09",
      }),
    ).rejects.toMatchObject({ fieldErrors: { fromOn: "alreadyArranged" } });
  });
});

test("delegate never lets anybody make themselves the deputy of a leader", async ({ db }) => {
  const { agencyId, head } = await division(db);
  const leader = await createOfficer(db, { agencyId, roles: ["agencyLeader"] });
  const administrator = await createOfficer(db, { agencyId, roles: ["unitAdministrator", "caseOfficer"] });
  const taking = { officerId: leader.id, ...leave };
  await expect(delegate(contextOf(db, head.actor), { ...taking, deputyId: head.id })).rejects.toMatchObject({
    code: "notFound",
  });
  await expect(
    delegate(contextOf(db, administrator.actor), { ...taking, deputyId: administrator.id }),
  ).rejects.toMatchObject({ fieldErrors: { deputyId: "invalidChoice" } });
  await delegate(contextOf(db, leader.actor), { ...taking, deputyId: head.id });
});

describe("endDelegation", () => {
  test("takes the work back at once; the deputy cannot end it, and strangers do not see it", async ({
    db,
  }) => {
    const { absent, deputy } = await division(db);
    const stranger = await division(db);
    await delegate(contextOf(db, absent.actor), { officerId: absent.id, deputyId: deputy.id, ...leave });
    const [seen] = await listDelegations(contextOf(db, deputy.actor));
    if (!seen) throw new Error("nothing is arranged");
    expect(seen).toMatchObject({ officerName: "Lò Văn Nam", mayEnd: false });
    expect(await listDelegations(contextOf(db, stranger.head.actor))).toEqual([]);

    const ending = { delegationId: seen.id };
    await expect(endDelegation(contextOf(db, deputy.actor), ending)).rejects.toMatchObject({
      code: "notFound",
    });
    await endDelegation(contextOf(db, absent.actor), ending);
    expect(await actorAt(db, deputy.id, day("2027-03-03"))).toEqual(deputy.actor);
    expect(await listDelegations(contextOf(db, absent.actor, testNow))).toEqual([]);
  });
});
