import { eq } from "drizzle-orm";
import {
  businessMembers,
  businesses as businessTable,
  citizens as citizenTable,
  officers as officerTable,
  posts,
} from "#drizzle/schema/accounts.ts";
import { hashPassword, newPassword } from "#lib/accounts/password.ts";
import type { Database } from "#lib/platform/db.ts";
import { businesses, citizens } from "../people/citizens.ts";
import { officers } from "../people/officers.ts";
import { idOf } from "./organisations.ts";

/** Names and passwords to try the demonstration with; kept in the data folder, never in the database. */
export type StaffLogin = { role: string; agency: string; name: string; username: string; password: string };

/** Writes citizens and businesses. People who are there already stay as they are. */
export async function loadCitizens(db: Database) {
  const ids = new Map<string, string>();
  for (const { key, ...citizen } of citizens) {
    await db.insert(citizenTable).values(citizen).onConflictDoNothing({ target: citizenTable.personalId });
    const [row] = await db
      .select({ id: citizenTable.id })
      .from(citizenTable)
      .where(eq(citizenTable.personalId, citizen.personalId));
    if (row) ids.set(key, row.id);
  }
  for (const { key: _key, members, ...business } of businesses) {
    const [added] = await db
      .insert(businessTable)
      .values(business)
      .onConflictDoNothing({ target: businessTable.taxCode })
      .returning({ id: businessTable.id });
    if (!added) continue;
    const rows = members.map(({ citizenKey, role }) => ({
      businessId: added.id,
      citizenId: ids.get(citizenKey) ?? "",
      role,
    }));
    await db.insert(businessMembers).values(rows);
  }
  return ids;
}

/**
 * Writes the staff accounts and says their passwords. `known` are those of an earlier run; an account whose password
 * nobody knows any more gets a new one.
 */
export async function loadOfficers(
  db: Database,
  agencyIds: ReadonlyMap<string, string>,
  agencyNames: ReadonlyMap<string, string>,
  known: readonly StaffLogin[],
): Promise<StaffLogin[]> {
  const passwords = new Map(known.map(({ username, password }) => [username, password]));
  const loaded = await Promise.all(
    officers.map(async ({ username, fullName, posts: held }) => {
      const [first] = held;
      const password = passwords.get(username) ?? newPassword();
      const [existing] = await db
        .select({ id: officerTable.id })
        .from(officerTable)
        .where(eq(officerTable.username, username));
      if (!existing || !passwords.has(username)) {
        const passwordHash = await hashPassword(password);
        const [row] = await db
          .insert(officerTable)
          .values({ username, fullName, passwordHash, mustChangePassword: false })
          .onConflictDoUpdate({ target: officerTable.username, set: { passwordHash } })
          .returning({ id: officerTable.id });
        if (!row) throw new Error("upsert returned nothing");
        const rows = held.map(({ agencyKey, role }) => ({
          officerId: row.id,
          agencyId: idOf(agencyIds, agencyKey),
          role,
        }));
        await db.insert(posts).values(rows).onConflictDoNothing();
      }
      return held.map(({ role, agencyKey }) => ({
        role,
        agency: agencyNames.get(agencyKey) ?? first.agencyKey,
        name: fullName,
        username,
        password,
      }));
    }),
  );
  return loaded.flat();
}
