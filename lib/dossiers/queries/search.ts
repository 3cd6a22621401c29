import { and, desc, eq, lt, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "#lib/procedures/content.ts";
import type { DossierStatus } from "../lifecycle.ts";
import { lexemesOf } from "../search-words.ts";
import { seeingAgencies, visibleTo } from "../visibility.ts";

export const searchPageSize = 25;

export type DossierSearch = { q: string; status?: DossierStatus | undefined; before?: string | undefined };

/** Dossiers an officer may see, by code, name without accents, phone or personal number, newest first. */
export async function searchDossiers({ actor, db }: Context, { q, status, before }: DossierSearch) {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  const words = lexemesOf(q);
  const agencies = seeingAgencies(actor);
  const found = await db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      status: dossiers.status,
      procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      submitterName: sql<string>`${dossiers.submitter} ->> 'name'`,
      submittedAt: dossiers.submittedAt,
      dueAt: dossiers.dueAt,
      finishedAt: dossiers.finishedAt,
    })
    .from(dossiers)
    .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
    .where(
      and(
        words.length > 0
          ? sql`${dossiers.search} @@ (${queryOf(words, agencies)})::tsquery`
          : visibleTo(actor),
        status ? eq(dossiers.status, status) : undefined,
        before ? lt(dossiers.id, before) : undefined,
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(searchPageSize + 1);
  const items = found.slice(0, searchPageSize);
  return { items, nextBefore: found.length > searchPageSize ? (items.at(-1)?.id ?? null) : null };
}

/** Every word, the last as a beginning, and one of the actor's agencies: one index answers all of it. */
function queryOf(words: string[], agencies: string[]): string {
  const wanted = words.map((word, index) => `'${word}'${index === words.length - 1 ? ":*" : ""}`);
  const seen = agencies.map((id) => `'ag${id.replaceAll("-", "")}'`).join(" | ");
  return [...wanted, `(${seen})`].join(" & ");
}
