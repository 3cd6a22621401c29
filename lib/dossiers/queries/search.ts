import { desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "#lib/procedures/content.ts";
import { closedStatuses, type DossierStatus } from "../lifecycle.ts";
import { lexemesOf } from "../search-words.ts";
import { seeingAgencies } from "./visibility.ts";

const searchPageSize = 25;

export type DossierSearch = { q: string; status?: DossierStatus | undefined; before?: string | undefined };

/** Dossiers an officer may see, by code, name without accents, phone or personal number, newest first. */
export async function searchDossiers({ actor, db }: Context, { q, ...narrowed }: DossierSearch) {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  const words = lexemesOf(q);
  const agencies = seeingAgencies(actor);
  if (agencies.length === 0) throw new Refusal("forbidden");
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

type Narrowed = Omit<DossierSearch, "q">;

function byWords(words: string[], agencies: string[], narrowed: Narrowed): SQL {
  const query = sql`${dossiers.search} @@ (${queryOf(words, agencies)})::tsquery`;
  return sql`(select ${dossiers.id} from ${dossiers} where ${query} ${within(narrowed)} ${onePage})`;
}

/** Every word, the last as a beginning, and all of them at one of the actor's agencies: one index answers it. */
function queryOf(words: string[], agencies: string[]): string {
  const at = (agency: string) => {
    const wanted = words.map((word, index) => {
      const beginning = index === words.length - 1 && mayBeBeginning(word) ? ":*" : "";
      const name = `'${agency.slice(-12)}.${word}'${beginning}`;
      // What has no digit is a name, and names stand in the index beside each agency that may see them.
      return /\d/.test(word)
        ? `(${name} | ('${word}'${beginning} & 'ag${agency.replaceAll("-", "")}'))`
        : name;
    });
    return `(${wanted.join(" & ")})`;
  };
  return agencies.map(at).join(" | ");
}

/** Half the province's personal numbers begin with the same few digits: a short number is looked for as it stands. */
function mayBeBeginning(word: string): boolean {
  return !/^\d{1,5}$/.test(word);
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
function within({ status, before }: Narrowed): SQL {
  const isOpen = status !== undefined && !closedStatuses.some((closed) => closed === status);
  return sql.join([
    status ? sql` and ${dossiers.status} = ${status}` : sql``,
    isOpen ? sql` and ${dossiers.holderAgencyId} is not null` : sql``,
    before ? sql` and ${dossiers.id} < ${before}` : sql``,
  ]);
}
