import { and, eq, gte, isNotNull, isNull, or } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";

/** Names of the open departments, by the short name that procedures refer to them with. */
export function departmentNames(context: Context): Promise<Map<string, { vi: string; en: string }>> {
  const today = dateInVietnam(context.now);
  return recall(context, "agencies", `departments/${today}`, async () => {
    const rows = await context.db
      .select({ shortName: agencies.shortName, vi: agencies.name, en: agencies.nameEn })
      .from(agencies)
      .where(
        and(
          eq(agencies.kind, "department"),
          isNotNull(agencies.shortName),
          or(isNull(agencies.validTo), gte(agencies.validTo, today)),
        ),
      );
    return new Map(rows.map(({ shortName, vi, en }) => [shortName ?? "", { vi, en }]));
  });
}
