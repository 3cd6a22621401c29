import { aliasedTable, and, desc, eq, inArray } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import type { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

type Versions = typeof formVersions | typeof processVersions;

const authors = aliasedTable(officers, "authors");
const publishers = aliasedTable(officers, "publishers");

/**
 * A form or a process as it is kept: every version with the people it went through, newest first, and what the one in force
 * and the one to be shown say: the draft, or else the one in force. Refuses with `notFound`.
 */
export async function openVersions<Table extends Versions>(context: Context, versions: Table, key: string) {
  const history = await versionsOf(context, versions, key);
  const draft = history.find(({ state }) => state === "draft") ?? null;
  const published = history.find(({ state }) => state === "published");
  const shown = draft ?? published ?? history[0];
  if (!shown) throw new Refusal("notFound");
  const numbers = [shown.number, ...(published ? [published.number] : [])];
  const definitions = await definitionsOf(context, versions, key, numbers);
  const definition = definitions.get(shown.number);
  if (definition === undefined) throw new Refusal("notFound");
  return {
    history,
    draft,
    number: shown.number,
    definition,
    inForce: published
      ? { number: published.number, definition: definitions.get(published.number) ?? definition }
      : null,
  };
}

/** What two versions say, the former first; null where there are not both. */
export async function twoDefinitions<Table extends Versions>(
  context: Context,
  versions: Table,
  key: string,
  numbers: readonly [number, number],
) {
  const definitions = await definitionsOf(context, versions, key, numbers);
  const [former, next] = numbers.map((number) => definitions.get(number));
  return former && next ? { former, next } : null;
}

function versionsOf({ db }: Context, versions: Versions, key: string) {
  const { number, state, revision, authorId, publishedAt, createdAt } = versions;
  return db
    .select({
      number,
      state,
      revision,
      authorId,
      publishedAt,
      createdAt,
      author: authors.fullName,
      publisher: publishers.fullName,
    })
    .from(versions)
    .leftJoin(authors, eq(authors.id, authorId))
    .leftJoin(publishers, eq(publishers.id, versions.publishedById))
    .where(eq(versions.key, key))
    .orderBy(desc(number));
}

/** What versions say, by their number. */
async function definitionsOf<Table extends Versions>(
  { db }: Context,
  versions: Table,
  key: string,
  numbers: readonly number[],
) {
  const rows = await db
    .select({ number: versions.number, definition: versions.definition })
    .from(versions as Versions)
    .where(and(eq(versions.key, key), inArray(versions.number, [...numbers])));
  return new Map(
    rows.map(({ number, definition }) => [number, definition as Table["$inferSelect"]["definition"]]),
  );
}
