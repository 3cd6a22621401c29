import { and, eq, isNotNull } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isOpenOn } from "../validity.ts";

/** Names of the open departments, by the short name that procedures refer to them with. */
export async function departmentNames(context: Context): Promise<Map<string, { vi: string; en: string }>> {
  const rows = await recall(context, "agencies", "departments", () => {
    const { kind, shortName, name: vi, nameEn: en, validFrom, validTo } = agencies;
    return context.db
      .select({ shortName, vi, en, validFrom, validTo })
      .from(agencies)
      .where(and(eq(kind, "department"), isNotNull(shortName)));
  });
  const today = dateInVietnam(context.now);
  const open = rows.filter((row) => isOpenOn(row, today));
  return new Map(open.map(({ shortName, vi, en }) => [shortName ?? "", { vi, en }]));
}
