import { randomUUID } from "node:crypto";
import { citizens, officers, posts } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Actor, Role } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";

/** When the tests of accounts take place, unless they say otherwise. */
export const testNow = new Date("2027-03-02T01:30:00Z");

export const visitor: Actor = { kind: "visitor" };

/** The context of somebody who asks, at `testNow` unless told. */
export function contextOf(db: Database, actor: Actor = visitor, now = testNow): Context {
  return { actor, db, now };
}

/** An agency of a province of its own, or under `parentId`. */
export async function createAgency(db: Database, overrides: Partial<typeof agencies.$inferInsert> = {}) {
  const key = `agency-${randomUUID()}`;
  const [agency] = await db
    .insert(agencies)
    .values({
      key,
      kind: "department",
      name: "Sở Nội vụ",
      nameEn: "Department of Home Affairs",
      ...overrides,
    })
    .returning();
  return must(agency);
}

export async function createCitizen(db: Database, overrides: Partial<typeof citizens.$inferInsert> = {}) {
  const [citizen] = await db
    .insert(citizens)
    .values({ fullName: "Nguyễn Thị Hoa", assurance: 2, ...overrides })
    .returning();
  const made = must(citizen);
  return { ...made, actor: { kind: "citizen", id: made.id, assurance: made.assurance } satisfies Actor };
}

/** An officer who holds `roles` at `agencyId`. */
export async function createOfficer(
  db: Database,
  {
    agencyId,
    roles = [],
    ...overrides
  }: Partial<typeof officers.$inferInsert> & { agencyId?: string; roles?: Role[] } = {},
) {
  const [officer] = await db
    .insert(officers)
    .values({
      username: `u${randomUUID().replaceAll("-", "").slice(0, 12)}`,
      fullName: "Trần Văn Minh",
      passwordHash: "none",
      mustChangePassword: false,
      ...overrides,
    })
    .returning();
  const made = must(officer);
  const held = agencyId ? roles.map((role) => ({ agencyId, role })) : [];
  if (held.length > 0) await db.insert(posts).values(held.map((post) => ({ officerId: made.id, ...post })));
  return { ...made, actor: { kind: "officer", id: made.id, posts: held } satisfies Actor };
}

function must<Row>(row: Row | undefined): Row {
  if (!row) throw new Error("insert returned nothing");
  return row;
}
