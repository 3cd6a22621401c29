import { and, asc, eq, exists, gt, inArray, notExists, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { formVersions, procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { inForceAnywhereOn } from "#lib/procedures/queries/in-force.ts";
import { wordsOf } from "#lib/procedures/search/fold.ts";
import {
  type DefinitionFilter,
  type DefinitionKind,
  type DefinitionTab,
  definitionTabs,
} from "../editing/definition-filter.ts";

const pageSize = 50;

const { content } = procedureVersions;
const tables = { form: formVersions, process: processVersions };
const named = { form: procedureVersions.formKeys, process: procedureVersions.processKeys };
type Versions = (typeof tables)[DefinitionKind];

/**
 * A page of forms or of processes by key, of each the draft or else what is in force, with the codes of the procedures that
 * name it or that it was decided for, and with how many each view holds under the same words. `next`: the key the following
 * page begins after.
 */
export async function definitionPage<Kind extends DefinitionKind>(
  context: Context,
  kind: Kind,
  { tab, words, after }: DefinitionFilter,
) {
  const versions: Versions = tables[kind];
  const { key, number, state, definition } = versions;
  const views = viewsOf(context, kind);
  const left = and(speaksFor(context, versions), words ? says(context, kind, words) : undefined);
  const tabs = definitionTabs[kind];
  const [found, [counts]] = await Promise.all([
    context.db
      .select({
        key,
        number,
        state,
        definition,
        inForce: sql<number | null>`(${inForceOf(context, versions)})`,
      })
      .from(versions)
      .where(and(left, views[tab], after ? gt(key, after) : undefined))
      .orderBy(asc(key))
      .limit(pageSize + 1),
    context.db
      .select(Object.fromEntries(tabs.map((each) => [each, countOf(views[each])])))
      .from(versions)
      .where(left),
  ]);
  const rows = found.slice(0, pageSize);
  const users = await usersOf(
    context,
    kind,
    rows.map((row) => row.key),
  );
  return {
    rows: rows.map((row) => ({
      key: row.key,
      draft: row.state === "draft" ? row.number : null,
      inForce: row.inForce,
      definition: row.definition as (typeof tables)[Kind]["$inferSelect"]["definition"],
      users: users.get(row.key) ?? [],
    })),
    next: found.length > pageSize ? rows.at(-1)?.key : undefined,
    counts: counts as Record<DefinitionTab, number>,
  };
}

/** What forms or processes are called, by key. */
export function definitionTitles(context: Context, kind: DefinitionKind) {
  const versions: Versions = tables[kind];
  const title = sql<{ vi: string; en: string }>`${versions.definition} -> 'title'`;
  return context.db
    .select({ key: versions.key, title })
    .from(versions)
    .where(speaksFor(context, versions))
    .orderBy(asc(versions.key));
}

/** The draft, or else what is in force: their names come in this order. */
function speaksFor({ db }: Context, versions: Versions) {
  const same = alias(versions, "same");
  const first = db
    .select({ state: sql`min(${same.state})` })
    .from(same)
    .where(and(eq(same.key, versions.key), inArray(same.state, ["draft", "published"])));
  return and(inArray(versions.state, ["draft", "published"]), sql`${versions.state} = (${first})`);
}

function inForceOf({ db }: Context, versions: Versions) {
  const inForce = alias(versions, "in_force");
  return db
    .select({ number: inForce.number })
    .from(inForce)
    .where(and(eq(inForce.key, versions.key), eq(inForce.state, "published")));
}

/** What each view leaves. */
function viewsOf(context: Context, kind: DefinitionKind): Record<DefinitionTab, SQL | undefined> {
  const versions: Versions = tables[kind];
  const isDraft = eq(versions.state, "draft");
  return {
    all: undefined,
    inForce: exists(inForceOf(context, versions)),
    drafts: isDraft,
    questions: and(
      isDraft,
      sql`jsonb_array_length(coalesce(${versions.definition} -> 'questions', '[]')) > 0`,
    ),
    unused: and(
      notExists(procedureNaming(context, kind, versions.key)),
      sql`not jsonb_path_exists(${versions.definition}, '$.serves[0]')`,
    ),
  };
}

function countOf(view: SQL | undefined) {
  return sql<number>`(count(*) filter (where ${view ?? sql`true`}))::int`;
}

/** In one language, every word begins one in its key, title or the codes it was decided for; or in code and name of one procedure. */
function says(context: Context, kind: DefinitionKind, words: string) {
  const versions: Versions = tables[kind];
  const { key, definition } = versions;
  const begun = wordsOf(words).map((word) => `% ${word}%`);
  const inOneLanguage = (fixed: SQL, vi: SQL, en: SQL) =>
    or(
      ...[vi, en].map(
        (said) =>
          sql`${folded(sql`concat_ws(' ', ${fixed}, ${said})`)} like all(${sql.param(begun)}::text[])`,
      ),
    );
  const own = sql`${key}, regexp_replace(${key}, '([A-Z])', ' \\1', 'g'),
    jsonb_path_query_array(${definition}, '$.serves[*].procedure')::text`;
  return or(
    inOneLanguage(own, sql`${definition} #>> '{title,vi}'`, sql`${definition} #>> '{title,en}'`),
    exists(
      procedureNaming(
        context,
        kind,
        key,
        inOneLanguage(
          sql`${procedures.code}`,
          sql`${content} #>> '{name,vi}'`,
          sql`${content} #>> '{name,en}'`,
        ),
      ),
    ),
  );
}

/** As `wordsOf` folds them: small letters without marks between single spaces, "ky" and "ki" alike. */
function folded(text: SQL) {
  return sql`' ' || regexp_replace(
    regexp_replace(public.plain(normalize(${text})), '\\m([hklmst]|qu)y\\M', '\\1i', 'g'), '[^a-z0-9]+', ' ', 'g')`;
}

/** Procedures in force that name the key of the row outside. */
function procedureNaming({ db, now }: Context, kind: DefinitionKind, key: Versions["key"], more?: SQL) {
  return db
    .select({ id: procedures.id })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(and(sql`${named[kind]} ? ${key}`, inForceAnywhereOn(dateInVietnam(now)), more));
}

/** Codes of the procedures in force that name each of these keys, in order. */
async function usersOf({ db, now }: Context, kind: DefinitionKind, keys: readonly string[]) {
  const asked = sql`unnest(${sql.param(keys)}::text[]) as asked(key)`;
  const key = sql<string>`asked.key`;
  const rows = await db
    .select({ key, codes: sql<string[]>`array_agg(distinct ${procedures.code} order by ${procedures.code})` })
    .from(asked)
    .innerJoin(procedureVersions, sql`${named[kind]} ? ${key}`)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(inForceAnywhereOn(dateInVietnam(now)))
    .groupBy(key);
  return new Map(rows.map((row) => [row.key, row.codes]));
}
