import { aliasedTable, and, desc, eq, isNull, sql } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { type LayerOf, type OpenLayer, seeLayer } from "../commands/open-layer.ts";

const authors = aliasedTable(officers, "authors");
const publishers = aliasedTable(officers, "publishers");

/** Every version of the layer, newest first, with who wrote and who published it. */
export async function layerHistory({ db }: Context, { procedureId, agencyId }: OpenLayer) {
  return db
    .select({
      number: procedureVersions.number,
      state: procedureVersions.state,
      effectiveOn: procedureVersions.effectiveOn,
      createdAt: procedureVersions.createdAt,
      publishedAt: procedureVersions.publishedAt,
      closedOn: procedureVersions.closedOn,
      decisionNo: sql<string | null>`${procedureVersions.content} ->> 'decisionNo'`,
      author: authors.fullName,
      publisher: publishers.fullName,
    })
    .from(procedureVersions)
    .leftJoin(authors, eq(authors.id, procedureVersions.authorId))
    .leftJoin(publishers, eq(publishers.id, procedureVersions.publishedById))
    .where(and(eq(procedureVersions.procedureId, procedureId), inLayer(agencyId)))
    .orderBy(desc(procedureVersions.number));
}

/** Two versions of a layer, to be compared; null for a number there is not. */
export async function getTwoVersions(context: Context, of: LayerOf, numbers: readonly [number, number]) {
  const layer = await seeLayer(context, of);
  const rows = await context.db
    .select({
      number: procedureVersions.number,
      content: procedureVersions.content,
      overrides: procedureVersions.overrides,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(
      and(
        eq(procedureVersions.procedureId, layer.procedureId),
        inLayer(of.agencyId),
        sql`${procedureVersions.number} in (${numbers[0]}, ${numbers[1]})`,
      ),
    );
  const [former, next] = numbers.map((number) => rows.find((row) => row.number === number) ?? null);
  return former && next ? { former, next } : null;
}

function inLayer(agencyId: string | null) {
  return agencyId === null ? isNull(procedureVersions.agencyId) : eq(procedureVersions.agencyId, agencyId);
}
