import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Closing } from "../closing.ts";
import type { ProcedureContent } from "../content.ts";

/** Something that came into force: a procedure that was new, one that says something else than before, one abolished. */
export type Change = {
  versionId: string;
  code: string;
  number: number;
  kind: "new" | "changed" | "closed";
  /** When it was published or came into force, whichever was later. */
  at: Date;
  content: ProcedureContent;
  /** What it said before; null: it was not there. */
  former: ProcedureContent | null;
  closing: Closing | null;
};

const shown = 50;

/** What came into force lately in the province, newest first. What is set for a day to come has not happened yet. */
export async function recentChanges({ db, now }: Context): Promise<Change[]> {
  const today = dateInVietnam(now);
  const { id, agencyId, state, publishedAt, effectiveOn, closedOn } = procedureVersions;
  const startOf = (day: typeof effectiveOn | typeof closedOn) =>
    sql`${day}::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
  const rows = await db.execute<{ id: string; is_closing: boolean; at: string }>(sql`
    select id, is_closing, at from (
      select ${id} as id, false as is_closing, greatest(${publishedAt}, ${startOf(effectiveOn)}) as at
      from ${procedureVersions}
      where ${agencyId} is null and ${state} <> 'draft' and ${effectiveOn} <= ${today}
      union all
      select ${id}, true, ${startOf(closedOn)}
      from ${procedureVersions}
      where ${agencyId} is null and ${state} in ('published', 'closed') and ${closedOn} <= ${today}
    ) as happened
    order by at desc, id desc, is_closing desc
    limit ${shown}`);
  const versions = await withFormer(
    db,
    rows.map((row) => row.id),
  );
  return rows.flatMap(({ id: versionId, is_closing: isClosing, at }) => {
    const version = versions.get(versionId);
    if (!version) return [];
    const kind = isClosing ? "closed" : version.former ? "changed" : "new";
    return [{ versionId, kind, at: new Date(at), ...version }];
  });
}

/** What these versions say, and what was in force before each said. */
async function withFormer(db: Context["db"], ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Omit<Change, "versionId" | "kind" | "at">>();
  const former = alias(procedureVersions, "former");
  const earlier = alias(procedureVersions, "earlier");
  const { effectiveOn, number, procedureId } = procedureVersions;
  const before = db
    .select({ id: earlier.id })
    .from(earlier)
    .where(
      and(
        eq(earlier.procedureId, procedureId),
        isNull(earlier.agencyId),
        ne(earlier.state, "draft"),
        sql`(${earlier.effectiveOn}, ${earlier.number}) < (${effectiveOn}, ${number})`,
      ),
    )
    .orderBy(desc(earlier.effectiveOn), desc(earlier.number))
    .limit(1);
  const rows = await db
    .select({
      id: procedureVersions.id,
      code: procedures.code,
      number,
      content: procedureVersions.content,
      closing: procedureVersions.closing,
      former: former.content,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .leftJoin(former, sql`${former.id} = (${before})`)
    .where(inArray(procedureVersions.id, [...ids]));
  return new Map(rows.map(({ id, ...version }) => [id, version]));
}
