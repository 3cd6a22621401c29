import { sql } from "drizzle-orm";
import { findingTicks, procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ProcedureContent, ServiceLevel } from "../content.ts";
import { handlerKey } from "../content.ts";
import { type DeskFilter, type DeskTab, deskTabs, isIn, narrowed } from "../desk/desk-filter.ts";
import type { DeskRow, OpenFinding } from "../desk/desk-row.ts";
import { maySeeVersions } from "../policy.ts";
import type { VersionState } from "../versions.ts";
import { keeperOf } from "./keeper.ts";

const pageSize = 50;

/**
 * A page of the list of who keeps the catalogue, by code, with how many rows each of its views has under the same filter and
 * how many findings of each kind are open; `next` is the code the following page begins after.
 */
export async function deskList(context: Context, filter: DeskFilter) {
  const rows = await deskRows(context);
  const ours = filter.agency === "ours" ? await ownHandlers(context) : new Set<string>();
  const left = narrowed(rows, filter, ours);
  const shown = left.filter(isIn[filter.tab]);
  const from = filter.after ? shown.findIndex(({ code }) => code > (filter.after ?? "")) : 0;
  const page = from === -1 ? [] : shown.slice(from, from + pageSize);
  const counts = Object.fromEntries(deskTabs.map((tab) => [tab, left.filter(isIn[tab]).length]));
  return {
    rows: page,
    next: from !== -1 && shown.length > from + pageSize ? page.at(-1)?.code : undefined,
    counts: counts as Record<DeskTab, number>,
    kinds: kindsIn(narrowed(rows, { ...filter, kind: undefined }, ours)),
  };
}

/** Kinds of open findings, errors first, each with how many procedures have it. */
function kindsIn(rows: readonly DeskRow[]) {
  const open = rows.filter(isIn.findings).flatMap(({ findings }) => findings);
  return [...Map.groupBy(open, ({ kind, severity }) => `${severity} ${kind}`).values()]
    .flatMap((same) => (same[0] && same[0].severity !== "note" ? [{ ...same[0], count: same.length }] : []))
    .toSorted((one, other) =>
      one.severity === other.severity ? other.count - one.count : one.severity === "error" ? -1 : 1,
    );
}

/** Every procedure by code, as the list shows it. A few thousand short rows. */
async function deskRows(context: Context): Promise<DeskRow[]> {
  if (!maySeeVersions(context.actor))
    throw new Refusal(context.actor.kind === "visitor" ? "signInRequired" : "notFound");
  const [lines, findings] = await Promise.all([linesOf(context), findingsOf(context)]);
  return [...Map.groupBy(lines, ({ code }) => code).values()].flatMap((same) => rowOf(same, findings));
}

type Line = {
  code: string;
  agencyId: string | null;
  recordId: string | null;
  authorId: string | null;
  state: VersionState;
  number: number;
  revision: number;
  effectiveOn: string;
  overrides: number;
  questions: number;
  name: Bilingual;
  field: string;
  serviceLevel: ServiceLevel;
  handledBy: ProcedureContent["handledBy"];
  processKey: string | null;
};

/** Versions that still matter, of the province and of communes; what is read of a content is taken out of it at once. */
async function linesOf({ db }: Context): Promise<Line[]> {
  const rows = await db.execute(sql`
    select p.code, v.agency_id as "agencyId", v.record_id as "recordId", v.author_id as "authorId", v.state, v.number,
      v.revision, v.effective_on::text as "effectiveOn", jsonb_array_length(v.overrides) as overrides,
      jsonb_array_length(v.questions) as questions,
      c.name, c.field, c."serviceLevel", c."handledBy", c."processKey"
    from ${procedureVersions} v
    join ${procedures} p on p.id = v.procedure_id
    cross join lateral jsonb_to_record(v.content)
      as c(name jsonb, field text, "serviceLevel" int, "handledBy" jsonb, "processKey" text)
    where v.state <> 'superseded'
    order by p.code, v.number`);
  return [...rows] as unknown as Line[];
}

/** What nobody has confirmed yet, by the id of its record. */
async function findingsOf({ db }: Context): Promise<Map<string, OpenFinding[]>> {
  const rows = (await db.execute(sql`
    select r.id, f.value ->> 'kind' as kind, f.value ->> 'severity' as severity, count(*)::int as count
    from ${procedureRecords} r
    cross join lateral jsonb_array_elements(r.findings) with ordinality f(value, place)
    where r.id in (select record_id from ${procedureVersions} where state <> 'superseded')
      and not exists (select from ${findingTicks} t where t.record_id = r.id and t.finding = f.place - 1)
    group by r.id, 2, 3
    order by 3, 2`)) as unknown as (OpenFinding & { id: string })[];
  const byRecord = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...byRecord].map(([id, all]) => [
      id,
      all.map(({ kind, severity, count }) => ({ kind, severity, count })),
    ]),
  );
}

const precedence: readonly VersionState[] = ["published", "scheduled", "draft", "closed"];

function rowOf(lines: readonly Line[], findings: ReadonlyMap<string, OpenFinding[]>): DeskRow[] {
  const ofProvince = lines.filter(({ agencyId }) => agencyId === null);
  const shown = precedence.flatMap((state) => ofProvince.findLast((line) => line.state === state) ?? [])[0];
  if (!shown) return [];
  const drafts = lines.filter(({ state }) => state === "draft");
  // What waits to be looked at is in the newest record: the one the draft stands upon, where there is a draft.
  const { recordId } = drafts.find(({ agencyId }) => agencyId === null) ?? shown;
  return [
    {
      code: shown.code,
      name: shown.name,
      field: shown.field,
      serviceLevel: shown.serviceLevel,
      handler: handlerKey(shown),
      hasProcess: shown.processKey !== null,
      state: shown.state,
      number: shown.number,
      effectiveOn: shown.effectiveOn,
      overrides: shown.overrides,
      drafts: drafts.map(({ agencyId, number, revision, questions, authorId }) => ({
        agencyId,
        number,
        revision,
        questions,
        authorId,
      })),
      scheduledOn: lines.find(({ state }) => state === "scheduled")?.effectiveOn ?? null,
      findings: findings.get(recordId ?? "") ?? [],
    },
  ];
}

/** What the officer's own agencies handle: `commune`, short names of departments. */
async function ownHandlers(context: Context): Promise<Set<string>> {
  const { posts } = await keeperOf(context);
  return new Set(posts.flatMap(({ home }) => (home.kind === "commune" ? "commune" : (home.shortName ?? []))));
}
