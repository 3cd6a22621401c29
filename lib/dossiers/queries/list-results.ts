import { and, desc, eq, lt, or, type SQL, sql } from "drizzle-orm";
import { results } from "#drizzle/schema/documents.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { visibleTo } from "./visibility.ts";

export const resultsPageSize = 20;

/** Where a page of results ended. */
export type ResultsCursor = { issuedAt: Date; id: string };

/** The results of a citizen's dossiers and of those of their businesses, the latest first. */
export async function listOwnResults({ actor, db }: Context, after?: ResultsCursor) {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "citizen") throw new Refusal("forbidden");
  const found = await db
    .select({
      id: results.id,
      title: results.title,
      number: results.number,
      outcome: results.outcome,
      agencyName: results.agencyName,
      issuedAt: results.issuedAt,
      fileId: results.fileId,
      sizeBytes: files.sizeBytes,
      mediaType: files.mediaType,
      dossierCode: dossiers.code,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
    })
    .from(results)
    .innerJoin(files, eq(files.id, results.fileId))
    .innerJoin(dossiers, eq(dossiers.id, results.dossierId))
    .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
    .where(and(visibleTo(actor), after && beyond(after)))
    .orderBy(desc(results.issuedAt), desc(results.id))
    .limit(resultsPageSize + 1);
  const items = found.slice(0, resultsPageSize);
  const last = found.length > resultsPageSize ? items.at(-1) : undefined;
  return { items, next: last ? { issuedAt: last.issuedAt, id: last.id } : null };
}

function beyond({ issuedAt, id }: ResultsCursor): SQL | undefined {
  return or(lt(results.issuedAt, issuedAt), and(eq(results.issuedAt, issuedAt), lt(results.id, id)));
}
