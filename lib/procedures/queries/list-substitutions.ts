import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { dataSubstitutions, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ComponentDocument } from "../content.ts";
import { mayPublish, maySeeVersions } from "../policy.ts";
import type { RuleFilter } from "../substitution/rule-filter.ts";
import {
  type SubstitutionState,
  stateOfSubstitution,
  substitutionStates,
} from "../substitution/substitutions.ts";
import { type Match, suggestMatch } from "../substitution/suggest-match.ts";
import { inForceOn } from "./in-force.ts";
import { keeperOf } from "./keeper.ts";

/** A rule by which data stand in for a paper, with the procedure it is for and what it seems to mean there. */
export type ListedRule = typeof dataSubstitutions.$inferSelect & {
  state: SubstitutionState;
  /** null: the procedure is not in the catalogue; the rule waits for it. */
  procedureName: Bilingual | null;
  documents: Pick<ComponentDocument, "key" | "name">[];
  suggested: Match[];
  confirmedBy: string | null;
  /** Whether whoever asks may change it: who publishes the procedure does. */
  mayChange: boolean;
};

const rulesPerPage = 30;

/** A page of the rules of one state, by procedure, with how many there are in each state. Officers only. */
export async function listSubstitutions(context: Context, filter: RuleFilter) {
  requireOfficer(context);
  const { db, now } = context;
  const today = dateInVietnam(now);
  const state = stateIn(today);
  const asked = and(matching(filter.words, today), holding(filter.database));
  const counted = await db
    .select({ state, count: sql<number>`count(*)::int` })
    .from(dataSubstitutions)
    .where(asked)
    .groupBy(sql`1`);
  const rows = await readRules(context, and(asked, sql`${state} = ${filter.state}`), filter.page);
  const counts = Object.fromEntries(
    substitutionStates.map((each) => [each, counted.find((row) => row.state === each)?.count ?? 0]),
  ) as Record<SubstitutionState, number>;
  return {
    rules: await withProcedures(context, rows),
    counts,
    pages: Math.max(1, Math.ceil(counts[filter.state] / rulesPerPage)),
  };
}

/** One rule, whatever its state. Refuses with `notFound`. */
export async function getSubstitution(context: Context, id: string) {
  requireOfficer(context);
  const rows = await readRules(context, sql`${dataSubstitutions.id}::text = ${id}`, 1);
  const [rule] = await withProcedures(context, rows);
  if (!rule) throw new Refusal("notFound");
  return rule;
}

function requireOfficer({ actor }: Context) {
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
}

/** The state on a day, as `stateOfSubstitution` says it. */
function stateIn(day: string): SQL<SubstitutionState> {
  const { validFrom, validTo, endedOn, confirmedAt } = dataSubstitutions;
  return sql<SubstitutionState>`case
    when least(${validTo}, ${endedOn}) < ${day}::date then 'over'
    when ${confirmedAt} is null then 'waiting'
    when ${validFrom} <= ${day}::date then 'inForce'
    else 'upcoming' end`;
}

function matching(words: string | undefined, today: string): SQL | undefined {
  if (!words) return undefined;
  const escaped = words.replace(/[\\%_]/g, "\\$&");
  const contains = (text: SQL) => sql`public.plain(${text}) like '%' || public.plain(${escaped}) || '%'`;
  return or(
    sql`${dataSubstitutions.procedureCode} like ${`${escaped}%`}`,
    contains(sql`${dataSubstitutions.paper}`),
    sql`exists (select from ${procedureVersions} join ${procedures} on ${and(
      eq(procedures.id, procedureVersions.procedureId),
      eq(procedures.code, dataSubstitutions.procedureCode),
      inForceOn(today),
      contains(sql`${procedureVersions.content} -> 'name' ->> 'vi'`),
    )})`,
  );
}

function holding(database: string | undefined): SQL | undefined {
  return database ? sql`${database} = any(${dataSubstitutions.databaseKeys})` : undefined;
}

const isUnknown = sql`not exists (select 1 from procedures known where known.code = ${dataSubstitutions.procedureCode})`;

function readRules({ db }: Context, which: SQL | undefined, page: number) {
  return (
    db
      .select({ rule: dataSubstitutions, confirmedBy: officers.fullName })
      .from(dataSubstitutions)
      .leftJoin(officers, eq(officers.id, dataSubstitutions.confirmedById))
      .where(which)
      // What nothing can be done with yet stands last.
      .orderBy(asc(isUnknown), asc(dataSubstitutions.procedureCode), asc(dataSubstitutions.id))
      .limit(rulesPerPage)
      .offset((page - 1) * rulesPerPage)
  );
}

async function withProcedures(
  { actor, db, now }: Context,
  rows: Awaited<ReturnType<typeof readRules>>,
): Promise<ListedRule[]> {
  const today = dateInVietnam(now);
  const codes = [...new Set(rows.map(({ rule }) => rule.procedureCode))];
  const found = await db
    .select({ code: procedures.code, content: procedureVersions.content })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(and(inArray(procedures.code, codes), inForceOn(today)));
  const contents = new Map(found.map(({ code, content }) => [code, content]));
  const keeper = await keeperOf({ actor, db });
  return rows.map(({ rule, confirmedBy }) => {
    const content = contents.get(rule.procedureCode);
    const documents = content?.documents.map(({ key, name }) => ({ key, name })) ?? [];
    const isConfirmed = rule.confirmedAt !== null;
    return {
      ...rule,
      confirmedBy,
      state: stateOfSubstitution({ ...rule, isConfirmed }, today),
      procedureName: content?.name ?? null,
      mayChange: mayPublish(keeper, { agencyId: null, handledBy: content?.handledBy ?? null }),
      documents,
      suggested: isConfirmed ? [] : suggestedFor(rule, documents),
    };
  });
}

/** What the import proposed goes before what is read from the words. */
function suggestedFor(
  { documentKeys, paper }: { documentKeys: string[]; paper: string },
  documents: ListedRule["documents"],
): Match[] {
  const proposed = documents.filter(({ key }) => documentKeys.includes(key));
  return proposed.length > 0
    ? proposed.map(({ key }) => ({ key, likeness: 1 }))
    : suggestMatch(paper, documents);
}
