import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { agencies, oneStopSites } from "#drizzle/schema/agencies.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isOpenOn } from "../validity.ts";

type Site = { name: string; nameEn: string; address: string; phone: string | null };

/** A place where people are received, and the province or commune it belongs to. */
export type OneStop = {
  id: string;
  name: string;
  nameEn: string;
  phone: string | null;
  email: string | null;
  /** `code`: its official code as a place; its readable key where it has none. */
  of: { kind: "province" | "commune"; code: string; name: string; nameEn: string };
  sites: Site[];
};

/** Every open one-stop office with its sites: that of the province first, then the communes by name. */
export async function listOneStops(context: Context): Promise<OneStop[]> {
  const all = await recall(context, "agencies", "one-stops", () => readOneStops(context));
  const today = dateInVietnam(context.now);
  return all.filter((office) => isOpenOn(office, today));
}

type Kept = OneStop & { validFrom: string | null; validTo: string | null };

async function readOneStops({ db }: Context): Promise<Kept[]> {
  const parent = alias(agencies, "parent");
  const rows = await db
    .select({
      id: agencies.id,
      name: agencies.name,
      nameEn: agencies.nameEn,
      phone: agencies.phone,
      email: agencies.email,
      validFrom: agencies.validFrom,
      validTo: agencies.validTo,
      of: {
        kind: parent.kind,
        code: sql<string>`coalesce(${parent.administrativeCode}, ${parent.key})`,
        name: parent.name,
        nameEn: parent.nameEn,
      },
      site: oneStopSites,
    })
    .from(agencies)
    .innerJoin(parent, eq(parent.id, agencies.parentId))
    .leftJoin(oneStopSites, eq(oneStopSites.officeId, agencies.id))
    .where(eq(agencies.kind, "oneStop"))
    .orderBy(
      sql`${parent.kind} <> 'province'`,
      sql`${parent.name} collate "vi-x-icu"`,
      asc(agencies.id),
      asc(oneStopSites.position),
    );
  const offices = new Map<string, Kept>();
  for (const { site, of, ...row } of rows) {
    const kind = of.kind === "province" ? "province" : "commune";
    const office = offices.get(row.id) ?? { ...row, of: { ...of, kind }, sites: [] };
    offices.set(row.id, office);
    if (site)
      office.sites.push({ name: site.name, nameEn: site.nameEn, address: site.address, phone: site.phone });
  }
  return [...offices.values()];
}
