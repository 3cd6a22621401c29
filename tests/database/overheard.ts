import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import type { Database } from "#lib/platform/db.ts";

type Statement = { query: string; params: unknown[] };

/** The statements that `work` sends to the database, in order, without those that open and close transactions. */
export async function statementsOf(
  sql: postgres.Sql,
  work: (db: Database) => Promise<unknown>,
): Promise<Statement[]> {
  const heard: Statement[] = [];
  const logger = { logQuery: (query: string, params: unknown[]) => heard.push({ query, params }) };
  await work(drizzle(sql, { logger }));
  return heard;
}

type Plan = { "Node Type": string; Plans?: Plan[] } & Record<string, unknown>;

/** How the database answers each statement of `work`: by which indexes, how many rows of `table` it looks at, and how many blocks. */
export async function plansOf(sql: postgres.Sql, table: string, work: (db: Database) => Promise<unknown>) {
  const statements = await statementsOf(sql, work);
  const plans: { indexes: string[]; rowsRead: number; blocks: number }[] = [];
  for (const { query, params } of statements) {
    const rows = await sql.unsafe(`explain (analyze, format json) ${query}`, params as never[]);
    const [explained] = rows.flatMap((row) => row["QUERY PLAN"] as { Plan: Plan }[]);
    const nodes = explained ? nodesOf(explained.Plan) : [];
    const indexes = nodes.flatMap(({ "Index Name": name }) => (typeof name === "string" ? [name] : []));
    const rowsRead = nodes
      .filter((node) => node["Relation Name"] === table)
      .reduce((sum, node) => sum + rowsOf(node), 0);
    plans.push({ indexes, rowsRead, blocks: blocksOf(explained?.Plan) });
  }
  return plans;
}

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Blocks of tables that a plan asked for, of which the contents that are kept beside their rows have their own. */
function blocksOf(plan: Plan | undefined): number {
  return Number(plan?.["Shared Hit Blocks"] ?? 0) + Number(plan?.["Shared Read Blocks"] ?? 0);
}

/** What a node passed on and what it looked at in vain. */
function rowsOf(node: Plan): number {
  const each = ["Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck"];
  return each.reduce((sum, key) => sum + Number(node[key] ?? 0), 0) * Number(node["Actual Loops"] ?? 1);
}
