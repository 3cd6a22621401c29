import { asc, eq } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { namedFormerCommunes } from "#lib/agencies/former-communes.ts";
import { homeProvince, provinces } from "#lib/agencies/provinces.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** The administrative units that address questions offer. */
export function formLookups(context: Context): Promise<FormLookups> {
  return recall(context, "agencies", "lookups", async () => {
    const communes = await context.db
      .select({ code: agencies.administrativeCode, name: agencies.name })
      .from(agencies)
      .where(eq(agencies.kind, "commune"))
      .orderBy(asc(agencies.name));
    return {
      homeProvince,
      provinces: [...provinces],
      formerCommunes: namedFormerCommunes.filter(({ commune }) =>
        communes.some(({ code }) => code === commune),
      ),
      communes: communes.flatMap(({ code, name }) =>
        code === null ? [] : [{ code, name: placeName(name), province: homeProvince }],
      ),
    };
  });
}

/** The place is called as its committee is, without the committee. */
function placeName(agencyName: string): string {
  const place = agencyName.replace(/^(?:UBND|Ủy ban nhân dân) /, "");
  return place.charAt(0).toUpperCase() + place.slice(1);
}
