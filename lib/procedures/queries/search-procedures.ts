import { eq, or, sql } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import type { CatalogueQuestion } from "../address.ts";
import type { FieldNames } from "../fields.ts";
import { type CatalogueFilters, cursorAfter, type SearchProcedures } from "../schema.ts";
import type { Found } from "../search/answer.ts";
import type { Listing } from "../search/entry.ts";
import type { FacetCounts, Filters } from "../search/facets.ts";
import { phraseOf } from "../search/fold.ts";
import { inOrder } from "../search/order.ts";
import type { Correction } from "../search/question.ts";
import { type Reason, type SearchResult, search } from "../search.ts";
import { catalogueIndex } from "./catalogue.ts";
import { fieldNames } from "./field-names.ts";
import { codesOfCommune } from "./of-commune.ts";

export type ProcedurePage = { items: Listing[]; total: number; nextCursor: string | null };

/** A page of what a search finds, best first; the cursor goes on after the last one seen even if the catalogue changed. */
export async function searchProcedures(
  context: Context,
  { cursor, limit, ...asked }: SearchProcedures,
): Promise<ProcedurePage> {
  const { found } = await resultOf(context, asked);
  const start = cursor ? placeAfter(found, cursor) : 0;
  const page = found.slice(start, start + limit);
  const last = page.at(-1);
  return {
    items: page.map(({ entry }) => entry),
    total: found.length,
    nextCursor: last && start + limit < found.length ? cursorAfter({ ...last, code: last.entry.code }) : null,
  };
}

type ListedProcedure = Listing & {
  reason: Reason | null;
  /** The commune that was asked for has a version of its own. */
  isCommunes: boolean;
};

export type CataloguePage = {
  items: ListedProcedure[];
  total: number;
  page: number;
  pageCount: number;
  corrections: Correction[];
  facets: FacetCounts;
  nearest: Listing[];
  /** Whether something may well be what was meant; the nearest are for when nothing is. */
  isAnswered: boolean;
  /** Of how many procedures the commune that was asked for has a version of its own. */
  communesOwn: number;
};

const pageSize = 20;

/** A numbered page of the catalogue with the counts of every filter. A page beyond the last is the last. */
export async function browseProcedures(
  context: Context,
  { page, order, commune, ...asked }: CatalogueQuestion,
): Promise<CataloguePage> {
  // What can be done at a commune is what communes handle.
  const [result, own] = await Promise.all([
    resultOf(context, commune ? { ...asked, agency: "commune" } : asked),
    commune ? codesOfCommune(context, commune) : new Set<string>(),
  ]);
  const found = inOrder(result.found, order);
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  const shown = Math.min(page, pageCount);
  return {
    items: found.slice((shown - 1) * pageSize, shown * pageSize).map((each) => ({
      ...each.entry,
      reason: result.reasonOf(each),
      isCommunes: own.has(each.entry.code),
    })),
    total: found.length,
    page: shown,
    pageCount,
    corrections: result.corrections,
    facets: result.facets(),
    nearest: found.length === 0 ? result.nearest() : [],
    isAnswered: result.isAnswered && found.length > 0,
    communesOwn: own.size,
  };
}

async function resultOf(context: Context, { q, ...filters }: CatalogueFilters): Promise<SearchResult> {
  return search(await catalogueIndex(context), q, await resolved(context, filters));
}

/** Fields may be asked for by name, agencies by any of their codes. */
async function resolved(context: Context, filters: Omit<CatalogueFilters, "q">): Promise<Filters> {
  const { field, agency } = filters;
  return {
    ...filters,
    ...(field !== undefined && { field: fieldKeyOf(await fieldNames(context), field) }),
    ...(agency !== undefined && { agency: await handlerOf(context, agency) }),
  };
}

function fieldKeyOf(fields: FieldNames, asked: string): string {
  const wanted = phraseOf(asked);
  const named = [...fields].find(([, { vi, en }]) => [vi, en].some((name) => phraseOf(name) === wanted));
  return named?.[0] ?? asked;
}

async function handlerOf({ db }: Context, asked: string): Promise<string> {
  if (asked === "commune") return asked;
  const [agency] = await db
    .select({ kind: agencies.kind, shortName: agencies.shortName })
    .from(agencies)
    .where(
      or(
        eq(agencies.key, asked),
        eq(agencies.agencyCode, asked),
        eq(agencies.administrativeCode, asked),
        eq(sql`${agencies.id}::text`, asked),
      ),
    )
    .limit(1);
  if (agency?.kind === "commune") return "commune";
  return agency?.shortName ?? asked;
}

/** The first place after the cursor: after that very procedure, or after all that scored higher when it is gone. */
function placeAfter(found: readonly Found[], { score, code }: { score: number; code: string }): number {
  const seen = found.findIndex(({ entry }) => entry.code === code);
  if (seen >= 0) return seen + 1;
  const next = found.findIndex((each) => each.score < score);
  return next >= 0 ? next : found.length;
}
