import { and, eq, inArray } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

export type LivingVersion = Awaited<ReturnType<typeof readVersions>>[number];

/**
 * Every version of a procedure that holds, will or did last, of the province and of communes. Remembered whatever the day:
 * which of them is in force is for `inForceAmong` to say. Refuses with `notFound` where nothing was ever published.
 */
export function livingVersions(context: Context, code: string): Promise<LivingVersion[]> {
  return recall(context, "procedures", `versions/${code}`, async () => {
    const versions = await readVersions(context, code);
    // Thrown here, so that codes nobody has are not remembered.
    if (versions.length === 0) throw new Refusal("notFound");
    return versions;
  });
}

function readVersions({ db }: Context, code: string) {
  const { id, ...version } = procedureVersions;
  return db
    .select({
      procedureId: procedures.id,
      versionId: id,
      agencyId: version.agencyId,
      number: version.number,
      state: version.state,
      effectiveOn: version.effectiveOn,
      content: version.content,
      overrides: version.overrides,
      closedOn: version.closedOn,
      closing: version.closing,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(
      and(eq(procedures.code, code), inArray(procedureVersions.state, ["published", "scheduled", "closed"])),
    )
    .orderBy(version.number);
}
