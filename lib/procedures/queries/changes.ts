import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import * as z from "zod";
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

/** How many a feed has, and how many a page. */
const inFeed = 50;
const onPage = 20;

/** What came into force lately in the province, newest first. What is set for a day to come has not happened yet. */
export function recentChanges(context: Context): Promise<Change[]> {
  return changesBefore(context, inFeed);
}

/** The same a page at a time: those after the change that `before` names, and what names the page after them. */
export async function changesPage(
  context: Context,
  before: string | undefined,
): Promise<{ items: Change[]; next: string | null }> {
  const found = await changesBefore(context, onPage + 1, before);
  const items = found.slice(0, onPage);
  const last = items.at(-1);
  const next =
    found.length > onPage && last ? `${last.versionId}${last.kind === "closed" ? closedMark : ""}` : null;
  return { items, next };
}

const closedMark = ".closed";

async function changesBefore({ db, now }: Context, most: number, before?: string): Promise<Change[]> {
  const beforeId = z.uuid().safeParse(before?.replace(closedMark, "")).data;
  const isBeforeClosing = before?.endsWith(closedMark) ?? false;
  const today = dateInVietnam(now);
  const { id, agencyId, state, publishedAt, effectiveOn, closedOn } = procedureVersions;
  const startOf = (day: typeof effectiveOn | typeof closedOn) =>
    sql`${day}::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
  const rows = await db.execute<{ id: string; is_closing: boolean; at: string }>(sql`
    with happened as (
      select ${id} as id, false as is_closing, greatest(${publishedAt}, ${startOf(effectiveOn)}) as at
      from ${procedureVersions}
      where ${agencyId} is null and ${state} <> 'draft' and ${effectiveOn} <= ${today}
      union all
      select ${id}, true, ${startOf(closedOn)}
      from ${procedureVersions}
      where ${agencyId} is null and ${state} in ('published', 'closed') and ${closedOn} <= ${today}
    )
    select id, is_closing, at from happened
    ${beforeId ? sql`where (at, id, is_closing) < (select at, id, is_closing from happened where id = ${beforeId} and is_closing = ${isBeforeClosing})` : sql``}
    order by at desc, id desc, is_closing desc
    limit ${most}`);
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
