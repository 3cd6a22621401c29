import postgres from "postgres";
import { loadDossiers } from "./dossiers.ts";
import { loadEvents } from "./events.ts";
import { withoutIndexes } from "./indexes.ts";
import { loadOfficers } from "./officers.ts";
import { loadOrganisations } from "./organisations.ts";
import { loadWays } from "./ways.ts";
import { loadWords } from "./words.ts";

/** Fills an empty, migrated database with a province that has worked for five years. */
export async function fillProvince(url: string, scale: number) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    // Made up by the hundred thousand: what a foreign key would check row by row is so by construction.
    await sql`set session_replication_role = replica`;
    await sql`set synchronous_commit = off`;
    await sql`set maintenance_work_mem = '512MB'`;
    await sql`create schema bench`;
    await loadWords(sql);
    await loadOrganisations(sql, scale);
    await loadWays(sql, scale);
    await loadOfficers(sql);
    await sql`analyze`;
    await withoutIndexes(sql, ["dossiers", "dossier_events"], async () => {
      await loadDossiers(sql, scale);
      await loadEvents(sql);
    });
    await sql`vacuum analyze`;
    await sql`checkpoint`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
