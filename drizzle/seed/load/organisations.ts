import {
  agencies as agencyTable,
  calendarDays,
  oneStopSites,
  officeSessions as sessionTable,
} from "#drizzle/schema/agencies.ts";
import { officeSessions, vietnamCalendarDays } from "#lib/deadlines/vietnam.ts";
import type { Database } from "#lib/platform/db.ts";
import { agencies } from "../agencies.ts";

/** Writes the tree of agencies with their sites. Returns the ids by key; rows that are there already stay as they are. */
export async function loadAgencies(db: Database): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const existing = await db.select({ key: agencyTable.key, id: agencyTable.id }).from(agencyTable);
  for (const { key, id } of existing) ids.set(key, id);
  for (const { sites, parentKey, ...agency } of agencies) {
    if (ids.has(agency.key)) continue;
    const parentId = parentKey === null ? null : idOf(ids, parentKey);
    const [row] = await db
      .insert(agencyTable)
      .values({ ...agency, parentId })
      .returning({ id: agencyTable.id });
    if (!row) throw new Error("insert returned nothing");
    ids.set(agency.key, row.id);
    if (sites.length > 0)
      await db
        .insert(oneStopSites)
        .values(sites.map((site, position) => ({ ...site, position, officeId: row.id })));
  }
  return ids;
}

/** Writes office hours and the days off of 2025 to 2030. Days that an administrator changed stay changed. */
export async function loadCalendar(db: Database) {
  const sessions = Object.entries(officeSessions).flatMap(([weekday, blocks = []]) =>
    blocks.map(([opensAt, closesAt]) => ({ weekday: Number(weekday), opensAt, closesAt })),
  );
  await db.insert(sessionTable).values(sessions).onConflictDoNothing();
  const days = vietnamCalendarDays().map(({ date, name, source, ...day }) => ({
    on: date,
    name,
    source,
    kind: day.kind,
    like: day.kind === "makeup" ? day.like : null,
  }));
  await db.insert(calendarDays).values(days).onConflictDoNothing();
}

/** The id of an agency of the seed. Throws for a key that is not in it: such a row is a slip of ours. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the seed has no agency ${key}`);
  return id;
}
