import { eq } from "drizzle-orm";
import {
  dataSubstitutions,
  formVersions,
  procedureRecords,
  procedures,
  procedureVersions,
  processVersions,
  questionBlocks,
} from "#drizzle/schema/procedures.ts";
import { searchSynonyms } from "#drizzle/schema/search.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { digestOf } from "#lib/procedures/digest.ts";
import { readSubstitutions } from "#lib/procedures/substitution/read-rows.ts";
import { catalogue } from "../catalogue/all.ts";
import { substitutionsOf } from "../catalogue/substitutions.ts";
import { seededForms } from "../forms/seeded-forms.ts";
import { generalApplication } from "../forms-general.ts";
import { processes } from "../processes.ts";
import { seededBlocks } from "../question-blocks.ts";
import { synonyms } from "../synonyms.ts";

/** Writes the first version of every process, form and procedure that is not there yet. */
export async function loadCatalogue(db: Database) {
  const forms = Object.entries({ ...seededForms, general: generalApplication });
  await db
    .insert(processVersions)
    .values(
      Object.entries(processes).map(([key, definition]) => ({
        key,
        number: 1,
        state: "published" as const,
        definition,
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(formVersions)
    .values(forms.map(([key, definition]) => ({ key, number: 1, state: "published" as const, definition })))
    .onConflictDoNothing();
  await db.insert(questionBlocks).values(seededBlocks).onConflictDoNothing();
  for (const { code, effectiveOn, content } of catalogue) {
    const [added] = await db.insert(procedures).values({ code }).onConflictDoNothing().returning();
    const [procedure] = added ? [added] : await db.select().from(procedures).where(eq(procedures.code, code));
    if (!procedure) throw new Error(`procedure ${code} is neither new nor there`);
    const [record] = await db
      .insert(procedureRecords)
      .values({
        procedureId: procedure.id,
        number: 1,
        source: "own",
        digest: digestOf(content),
        raw: content,
        content,
      })
      .onConflictDoNothing()
      .returning({ id: procedureRecords.id });
    await db
      .insert(procedureVersions)
      .values({
        procedureId: procedure.id,
        number: 1,
        state: "published",
        effectiveOn,
        recordId: record?.id ?? null,
        content,
      })
      .onConflictDoNothing();
  }
  await loadSubstitutions(db);
  await db
    .insert(searchSynonyms)
    .values([...synonyms])
    .onConflictDoNothing();
  await forget(db, "synonyms");
  await forget(db, "procedures");
}

/** The rules by which data stand in for papers of the demonstration, confirmed as they come. */
async function loadSubstitutions(db: Database) {
  const { rows } = readSubstitutions(substitutionsOf(catalogue));
  const confirmed = rows.map(({ row: _row, ...rule }) => ({ ...rule, confirmedAt: new Date() }));
  await db.insert(dataSubstitutions).values(confirmed).onConflictDoNothing();
  await forget(db, "substitutions");
}
