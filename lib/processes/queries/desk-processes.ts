import { sql } from "drizzle-orm";
import { processVersions } from "#drizzle/schema/procedures.ts";
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
  const rows = (await allRows(context)).filter(
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
