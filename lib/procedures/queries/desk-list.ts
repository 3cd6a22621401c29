import { type SQL, sql } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { type DeskFilter, type DeskTab, deskTabs } from "../desk/desk-filter.ts";
import type { DeskDraft, DeskRow, OpenKind } from "../desk/desk-row.ts";
import { handlerOf } from "../editing/plain-forms.ts";
import { type Keeper, mayPublish, maySeeVersions, wroteIt } from "../policy.ts";
import { fold, phraseOf } from "../search/fold.ts";
import { withDesk } from "./desk-rows.ts";
import { keeperOf } from "./keeper.ts";

const pageSize = 50;

/** Which procedures belong to a view of the list. */
const isIn: Record<DeskTab, SQL> = {
  inForce: sql`state = 'published'`,
  drafts: sql`drafts > 0`,
  questions: sql`questions > 0`,
  findings: sql`state <> 'closed' and errors + warnings > 0`,
  unset: sql`state <> 'closed' and not has_process`,
  scheduled: sql`scheduled_on is not null`,
  closed: sql`state = 'closed'`,
};

type ListedRow = Omit<DeskRow, "drafts"> & { drafts: Omit<DeskDraft, "isReady">[] };
type Listed = { rows: ListedRow[]; counts: Record<DeskTab, number>; kinds: OpenKind[] };

/**
 * A page of the list of who keeps the catalogue, by code, with how many rows each of its views has under the same filter and
 * how many procedures have open findings of each kind; `next` is the code the following page begins after.
 */
export async function deskList(context: Context, filter: DeskFilter) {
  const { actor, db, now } = context;
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const keeper = await keeperOf(context);
  const asked = narrowed(filter, filter.agency === "ours" ? ownHandlers(keeper) : filter.agency);
  const ofKind = filter.kind ? sql`${filter.kind} = any(kinds)` : sql`true`;
  const counted = deskTabs.map((tab) => sql`${sql.raw(`'${tab}'`)}, count(*) filter (where ${isIn[tab]})`);
  const [listed] = await db.execute<Listed>(sql`${withDesk(dateInVietnam(now))},
    narrowed as materialized (select * from desk where ${asked})
    select
      (select json_build_object(${sql.join(counted, sql`, `)}) from narrowed where ${ofKind}) as counts,
      (select coalesce(json_agg(${row} order by code), '[]') from (
        select * from narrowed where ${ofKind} and ${isIn[filter.tab]} and code > ${filter.after ?? ""}
        order by code limit ${pageSize + 1}
      ) page join ${procedureVersions} v on v.id = page.version_id) as rows,
      (select coalesce(json_agg(open order by severity, count desc, kind), '[]') from (
        select kind, doubts.severity, count(*)::int as count
        from doubts join narrowed using (procedure_id) where ${isIn.findings} group by kind, doubts.severity
      ) open) as kinds`);
  const { rows, counts, kinds } = listed ?? { rows: [], counts: {} as Listed["counts"], kinds: [] };
  const page = rows.slice(0, pageSize).map((each) => withReadiness(keeper, each));
  return { rows: page, next: rows.length > pageSize ? page.at(-1)?.code : undefined, counts, kinds };
}

/** What the filter leaves, whatever the view, the kind of finding and the page. */
function narrowed({ words, field, level }: DeskFilter, handlers: string | string[] | undefined): SQL {
  const phrase = words && phraseOf(words).trimEnd();
  const conditions = [
    handlers !== undefined && sql`handler = any(${sql.param([handlers].flat())}::text[])`,
    field && sql`field = ${field}`,
    level && sql`service_level = ${level}`,
    phrase && sql`(starts_with(code, ${fold(words)}) or strpos(name_words, ${phrase}) > 0)`,
  ];
  return sql.join([sql`true`, ...conditions.flatMap((each) => each || [])], sql` and `);
}

/** A row as the list shows it; what only the page shows is read for the page alone. */
const row = sql`json_build_object(
  'code', code, 'name', v.content -> 'name', 'field', page.field, 'serviceLevel', page.service_level,
  'handler', page.handler, 'hasProcess', page.has_process, 'state', page.state, 'number', page.number,
  'effectiveOn', page.effective_on, 'overrides', jsonb_array_length(v.overrides), 'scheduledOn', scheduled_on,
  'errors', errors, 'warnings', warnings,
  'drafts', (
    select coalesce(json_agg(json_build_object(
      'agencyId', d.agency_id, 'revision', d.revision, 'questions', jsonb_array_length(d.questions),
      'authorId', d.author_id,
      'agency', case when a.id is not null then json_build_object('vi', a.name, 'en', a.name_en) end
    ) order by a.name nulls first), '[]')
    from ${procedureVersions} d left join ${agencies} a on a.id = d.agency_id
    where d.procedure_id = page.procedure_id and d.state = 'draft'
  ))`;

/** What stands in the way of a draft is said where it is written; a list offers what nothing seems to hold up. */
function withReadiness(keeper: Keeper, row: ListedRow): DeskRow {
  const handledBy = handlerOf(row.handler ?? "");
  const isReady = ({ agencyId, questions, authorId }: ListedRow["drafts"][number]) =>
    mayPublish(keeper, { agencyId, handledBy }) &&
    !wroteIt(keeper, [authorId]) &&
    questions === 0 &&
    (agencyId !== null || row.errors === 0);
  return { ...row, drafts: row.drafts.map((draft) => ({ ...draft, isReady: isReady(draft) })) };
}

/** What the officer's own agencies handle: `commune`, short names of departments. */
function ownHandlers({ posts }: Keeper): string[] {
  return posts.flatMap(({ home }) => (home.kind === "commune" ? "commune" : (home.shortName ?? [])));
}
