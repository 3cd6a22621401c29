import { desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { closedStatuses } from "../lifecycle.ts";
import type { ListFilters } from "../list-schema.ts";
import { lexemesOf } from "../search-words.ts";
import { passing } from "./list-filters.ts";
import { seeingAgencies } from "./visibility.ts";
import { officerOf } from "./work-scopes.ts";

const searchPageSize = 25;

export type DossierSearch = ListFilters & { q: string; before?: string | undefined };

/** Dossiers an officer may see, by code, name without accents, phone or personal number, newest first. */
export async function searchDossiers({ actor, db, now }: Context, { q, before, ...filters }: DossierSearch) {
  const words = lexemesOf(q);
  const agencies = seeingAgencies(officerOf(actor));
  if (agencies.length === 0) throw new Refusal("forbidden");
  const narrowed = { filters, before, now };
  // First which ones, then what they look like: a common name matches thousands of which one page is shown.
  const wanted = words.length > 0 ? byWords(words, agencies, narrowed) : newest(agencies, narrowed);
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
    .where(inArray(dossiers.id, wanted))
    .orderBy(desc(dossiers.id));
  const items = found.slice(0, searchPageSize);
  return { items, nextBefore: found.length > searchPageSize ? (items.at(-1)?.id ?? null) : null };
}

/** All that a search finds, however much, as a condition for `where`. Throws for who may find nothing. */
export function foundAt(actor: Actor, q: string): SQL {
  const agencies = seeingAgencies(officerOf(actor));
  if (agencies.length === 0) throw new Refusal("forbidden");
  const words = lexemesOf(q);
  if (words.length > 0) return sql`${dossiers.search} @@ (${queryOf(words, agencies)})::tsquery`;
  const places = [dossiers.receptionOfficeId, dossiers.handlingAgencyId, dossiers.competentAuthorityId];
  return or(...places.map((place) => inArray(place, agencies))) ?? sql`false`;
}

type Narrowed = { filters: ListFilters; before: string | undefined; now: Date };

/**
 * All that match are gathered from the index of words before the newest of them are picked (`offset 0` keeps the two
 * apart). Left to itself, the database may take a rare word for a common one and read all dossiers from the newest on.
 */
function byWords(words: string[], agencies: string[], narrowed: Narrowed): SQL {
  const query = sql`${dossiers.search} @@ (${queryOf(words, agencies)})::tsquery`;
  const matching = sql`select ${dossiers.id} from ${dossiers} where ${query} ${within(narrowed)} offset 0`;
  return sql`(select matching.id from (${matching}) as matching order by matching.id desc limit ${searchPageSize + 1})`;
}

/** Every word, the last as a beginning, and all of them at one of the actor's agencies: one index answers it. */
function queryOf(words: string[], agencies: string[]): string {
  const typed = words.map((word, index) => ({ word, end: index === words.length - 1 ? ":*" : "" }));
  const numbers = typed.filter(({ word }) => isNumber(word)).map(({ word, end }) => `'${word}'${end}`);
  const names = typed.filter(({ word }) => !isNumber(word));
  return [...numbers, `(${agencies.map((agency) => besides(agency, names)).join(" | ")})`].join(" & ");
}

/** Codes, phones and personal numbers: rare enough to be looked for in the whole province, also by their beginning. */
function isNumber(word: string): boolean {
  return /-|\d{6}/.test(word);
}

/** Names stand in the index beside each agency that may see them; a short number may be a name or the end of a code. */
function besides(agency: string, names: readonly { word: string; end: string }[]): string {
  const seen = `'ag${agency.replaceAll("-", "")}'`;
  if (names.length === 0) return seen;
  const each = names.map(({ word, end }) => {
    const name = `'${agency.slice(-12)}.${word}'${end}`;
    return /\d/.test(word) ? `(${name} | ('${word}' & ${seen}))` : name;
  });
  return `(${each.join(" & ")})`;
}

/**
 * The newest of each agency in each of its parts, each read off the end of an index, and of these the newest. The
 * competent authority has a short index of its own, because nearly always it is the agency that handles the dossier.
 */
function newest(agencies: string[], narrowed: Narrowed): SQL {
  const part = (is: SQL) =>
    sql`(select ${dossiers.id} from ${dossiers} where ${is} ${within(narrowed)} ${onePage})`;
  const parts = [
    part(sql`${dossiers.receptionOfficeId} = agency`),
    part(sql`${dossiers.handlingAgencyId} = agency`),
    part(sql`${dossiers.competentAuthorityId} = agency
      and ${dossiers.competentAuthorityId} <> ${dossiers.handlingAgencyId}`),
  ];
  return sql`(
    select distinct part.id from unnest(${sql.param(agencies)}::uuid[]) as agency
    cross join lateral (${sql.join(parts, sql` union all `)}) as part
    order by part.id desc limit ${searchPageSize + 1}
  )`;
}

const onePage = sql`order by ${dossiers.id} desc limit ${searchPageSize + 1}`;

/** An open dossier lies on somebody's desk: saying so leads to the short indexes of open ones. */
function within({ filters, before, now }: Narrowed): SQL {
  const { status } = filters;
  const passed = passing(filters, now);
  const isOpen = status !== undefined && !closedStatuses.some((closed) => closed === status);
  return sql.join([
    passed ? sql` and ${passed}` : sql``,
    isOpen ? sql` and ${dossiers.holderAgencyId} is not null` : sql``,
    before ? sql` and ${dossiers.id} < ${before}` : sql``,
  ]);
}
