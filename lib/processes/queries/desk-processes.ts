import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { fold, phraseOf } from "#lib/procedures/search/fold.ts";
import { type ProcessFilter, type ProcessTab, processTabs } from "../editing/process-filter.ts";
import { isOfficer } from "../policy.ts";

const pageSize = 50;

/** A process as the list shows it: what is in force, what is written, and what it comes to. */
export type ProcessRow = {
  key: string;
  title: { vi: string; en: string };
  /** Number of the version in force; null: none yet. */
  inForce: number | null;
  /** Number of the draft. */
  draft: number | null;
  questions: number;
  serves: string[];
  steps: number;
  countedMinutes: number;
};

/** A page of the processes that a filter leaves, by key, with how many each view holds. Only officers may look. */
export async function deskProcesses(context: Context, filter: ProcessFilter) {
  if (!isOfficer(context.actor))
    throw new Refusal(context.actor.kind === "visitor" ? "signInRequired" : "notFound");
  const phrase = filter.words && phraseOf(filter.words).trimEnd();
  const code = filter.words && fold(filter.words);
  const [all, users] = await Promise.all([allRows(context), procedureCodes(context)]);
  const named = all.map((row) => ({
    ...row,
    serves: [...new Set([...(users.get(row.key) ?? []), ...row.serves])],
  }));
  const rows = named.filter(
    ({ title, serves, key }) =>
      !phrase ||
      phraseOf(title.vi).includes(phrase) ||
      phraseOf(title.en).includes(phrase) ||
      key === filter.words ||
      serves.some((procedure) => procedure.startsWith(code ?? "")),
  );
  const shown = rows.filter(isIn[filter.tab]);
  const from = shown.filter(({ key }) => !filter.after || key > filter.after);
  const page = from.slice(0, pageSize);
  return {
    rows: page,
    next: from.length > pageSize ? page.at(-1)?.key : undefined,
    counts: Object.fromEntries(processTabs.map((tab) => [tab, rows.filter(isIn[tab]).length])) as Record<
      ProcessTab,
      number
    >,
  };
}

const isIn: Record<ProcessTab, (row: ProcessRow) => boolean> = {
  all: () => true,
  inForce: ({ inForce }) => inForce !== null,
  drafts: ({ draft }) => draft !== null,
  questions: ({ questions }) => questions > 0,
};

/** Codes of the procedures in force that name a process, for themselves or for one of their cases, by its key. */
async function procedureCodes(context: Context): Promise<Map<string, string[]>> {
  const rows = await recall(context, "procedures", "codesByProcess", () => {
    const { content, state, agencyId } = procedureVersions;
    const named = sql<string[]>`jsonb_path_query_array(${content}, '$.processKey') ||
      jsonb_path_query_array(${content}, '$.cases[*].processKey')`;
    return context.db
      .select({ code: procedures.code, keys: named })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .where(and(eq(state, "published"), isNull(agencyId), sql`jsonb_array_length(${named}) > 0`))
      .orderBy(asc(procedures.code));
  });
  const codes = new Map<string, string[]>();
  for (const { code, keys } of rows)
    for (const key of new Set(keys)) if (key) codes.set(key, [...(codes.get(key) ?? []), code]);
  return codes;
}

/** Every process by key; of its definition no more than the list shows. The draft speaks for it, else what is in force. */
async function allRows({ db }: Context): Promise<ProcessRow[]> {
  const { key, state, number, definition } = processVersions;
  const newest = sql`(array_agg(${definition} order by ${number} desc))[1]`;
  const versions = db
    .select({
      key,
      inForce: sql<number | null>`max(case when ${state} = 'published' then ${number} end)`.as("in_force"),
      draft: sql<number | null>`max(case when ${state} = 'draft' then ${number} end)`.as("draft"),
      definition: newest.as("definition"),
    })
    .from(processVersions)
    .groupBy(key)
    .as("versions");
  return db
    .select({
      key: versions.key,
      title: sql<ProcessRow["title"]>`${versions.definition} -> 'title'`,
      inForce: versions.inForce,
      draft: versions.draft,
      questions: sql<number>`case when ${versions.draft} is null then 0 else
        jsonb_array_length(coalesce(${versions.definition} -> 'questions', '[]')) end`,
      serves: sql<string[]>`jsonb_path_query_array(${versions.definition}, '$.serves[*].procedure')`,
      steps: sql<number>`jsonb_array_length(${versions.definition} -> 'steps')`,
      countedMinutes: sql<number>`(select coalesce(sum((step ->> 'workingMinutes')::int), 0)::int
        from jsonb_array_elements(${versions.definition} -> 'steps') step where (step -> 'counted')::boolean)`,
    })
    .from(versions)
    .orderBy(sql`${versions.key} collate "C"`);
}
