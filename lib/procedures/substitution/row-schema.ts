import * as z from "zod";
import { procedureCode } from "../schema.ts";

/** Name and version of the portal's own layout of rules; docs/formats/substitutions.md describes it. */
export const substitutionFormat = "mot-cua/substitutions@1";

const line = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .nullish()
  .transform((text) => text || undefined);
const day = z.iso.date();

/** A row of the annex of the resolution, as it was taken down. */
const annexRow = z
  .object({
    code: procedureCode,
    paper_replaced: line,
    database: line,
    database_keys: z.array(z.string()).nullish(),
    database_owner: line,
    legal_doc: line,
    article: line,
    partial_replacement: z.boolean().nullish(),
    incomplete: z.boolean().nullish(),
  })
  .transform((row) => ({
    code: row.code,
    paper: row.paper_replaced,
    database: row.database,
    databaseEn: undefined,
    databaseKeys: row.database_keys ?? [],
    owner: row.database_owner,
    provision: [row.article, row.legal_doc].filter(Boolean).join(" "),
    isPartial: row.partial_replacement ?? false,
    validFrom: undefined,
    validTo: undefined,
    documents: [] as string[],
  }));

/** A row in the portal's own layout. */
const ownRow = z
  .object({
    code: procedureCode,
    paper: line,
    databases: z.array(z.string()).default([]),
    database: z.object({ vi: line, en: line }).optional(),
    owner: line,
    provision: line,
    partial: z.boolean().default(false),
    validFrom: day.optional(),
    validTo: day.nullish(),
    documents: z.array(z.string().regex(/^[a-z][a-zA-Z0-9]*$/)).default([]),
  })
  .transform(({ databases, database, partial, provision, ...row }) => ({
    ...row,
    database: database?.vi,
    databaseEn: database?.en,
    databaseKeys: databases,
    provision: provision ?? "",
    isPartial: partial,
  }));

const annex = "Nghị quyết 66.7/2025/NQ-CP, Phụ lục I";

const annexFile = z
  .object({
    meta: z.object({ effective_from: day, effective_to: day.nullish() }),
    rows: z.array(z.unknown()),
  })
  .transform(({ meta, rows }) => ({
    from: meta.effective_from,
    to: meta.effective_to ?? null,
    basis: annex,
    rows: rows.map((row) => ({ read: annexRow.safeParse(row).data, printed: JSON.stringify(row) })),
  }));

const ownFile = z
  .object({
    format: z.literal(substitutionFormat),
    basis: z.string().trim().min(3),
    validFrom: day,
    validTo: day.nullish(),
    rows: z.array(z.unknown()),
  })
  .transform(({ basis, validFrom, validTo, rows }) => ({
    from: validFrom,
    to: validTo ?? null,
    basis,
    rows: rows.map((row) => ({ read: ownRow.safeParse(row).data, printed: JSON.stringify(row) })),
  }));

/** Either layout, as one; a row that cannot be read stays as it is printed. */
export const substitutionFile = z.union([ownFile, annexFile]);

export type ReadFile = z.output<typeof substitutionFile>;
