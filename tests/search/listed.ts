import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import { type Bilingual, onlyVietnamese } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { wordsOf } from "#lib/procedures/search/fold.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";

/** Procedures that provinces publish, kept beside the project; where they are missing there is nothing to try. */
const file = new URL("../../../shared/data/procedures.json", import.meta.url);

const record = z.object({
  code: z.string().regex(/^\d\.\d{6}$/),
  name: z.string().min(2),
  field: z.string(),
  levels: z.array(z.string()).nullable(),
  documents: z.array(z.object({ name: z.string() })).nullish(),
  results: z.array(z.object({ name: z.string() })).nullish(),
  legal_basis: z.array(z.string()).nullish(),
});

type Recorded = z.output<typeof record>;

export type Listed = { code: string; content: ProcedureContent; fieldName: Bilingual };

/** The published procedures as an import would make them: with what they say of themselves, and no everyday words. */
export function listedProcedures(): Listed[] {
  if (!existsSync(file)) return [];
  const { procedures } = z
    .object({ procedures: z.array(record) })
    .parse(JSON.parse(readFileSync(file, "utf8")));
  return procedures.map(asContent);
}

function asContent({ code, name, field, levels, ...record }: Recorded): Listed {
  const { documents, results, legal_basis: laws } = record;
  const outcome = onlyVietnamese(results?.[0]?.name ?? name);
  const content = sampleContent({
    name: onlyVietnamese(name),
    field: fieldKeyOf(field),
    agencyLevels: levels?.includes("Cấp xã") ? ["commune"] : ["province"],
    whoFor: onlyVietnamese("Người có yêu cầu"),
    outcome,
    results: results?.length
      ? results.map((each) => ({ name: onlyVietnamese(each.name) }))
      : [{ name: outcome }],
    documents: (documents ?? []).map((each, place) => ({
      key: `paper${place}`,
      name: onlyVietnamese(each.name),
      originals: 1,
      copies: 0,
      required: true,
      handling: "submit",
    })),
    legalBasis: (laws ?? []).map((number) => ({ number })),
  });
  return { code, content, fieldName: onlyVietnamese(field) };
}

/** A key for a field that has only a name. */
export function fieldKeyOf(name: string): string {
  return `listed${wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}`;
}
