import type postgres from "postgres";

/** Fills tables without their indexes, which are made afterwards in a fraction of the time. Constraints stay. */
export async function withoutIndexes(sql: postgres.Sql, tables: string[], fill: () => Promise<void>) {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename in ${sql(tables)}
      and indexname not in (select conname from pg_constraint)`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await fill();
  for (const { name, definition } of indexes) {
    console.error(`  index ${name}`);
    await sql.unsafe(definition);
  }
}
