import * as z from "zod";
import { bilingual } from "./bilingual.ts";
import { procedureContent } from "./content.ts";
import { findingSchema } from "./findings.ts";
import { legalGround, overrideValue } from "./overrides.ts";
import { procedureCode } from "./schema.ts";
import { recordSources } from "./versions.ts";

/** Name and version of the portal's own layout of a procedure; docs/formats/procedure.md describes it. */
export const ownFormat = "mot-cua/procedure@1";

/** A part set by a province or a commune, without what only means something in one installation: its author and record. */
const carriedOverride = z.intersection(
  overrideValue,
  z.object({
    layer: z.enum(["province", "commune"]),
    agency: bilingual,
    ground: legalGround,
    at: z.iso.datetime(),
  }),
);

/** What may be left out of a content because there is none of it. */
const nothing = {
  online: null,
  conditions: [],
  cases: [],
  documents: [],
  steps: [],
  legalBasis: [],
  decisionNo: null,
  cutOff: null,
  supplementEffect: "restart",
  handledBy: null,
  formKey: null,
  processKey: null,
  lifeEvents: [],
  synonyms: [],
};

const content = z.preprocess(
  (given) => (isObject(given) ? { ...nothing, ...given } : given),
  procedureContent,
);

/** A procedure as one installation hands it to another, or as somebody wrote it. */
export const ownProcedure = z.object({
  format: z.literal(ownFormat),
  code: procedureCode,
  effectiveOn: z.iso.date(),
  /** The lowest layer; overrides come on top of it. */
  content,
  /** Name of the subject field, where the portal does not know it by itself. */
  fieldName: bilingual.optional(),
  findings: z.array(findingSchema).default([]),
  /** Places of the findings that somebody confirmed. */
  ticked: z.array(z.number().int().min(0)).default([]),
  overrides: z.array(carriedOverride).default([]),
  /** What a commune set for itself, by the key of the commune. */
  communes: z
    .array(
      z.object({ agency: z.string().min(1), effectiveOn: z.iso.date(), overrides: z.array(carriedOverride) }),
    )
    .default([]),
  /** The record the content was read from, as it arrived; without it the content is its own record. */
  origin: z
    .object({
      source: z.enum(recordSources),
      retrievedOn: z.iso.date().nullable(),
      record: z.unknown(),
    })
    .optional(),
});

export type OwnProcedure = z.output<typeof ownProcedure>;
export type CarriedOverride = z.output<typeof carriedOverride>;

/** What was understood, with the names of what was not; or each place at fault and why. */
type OwnReading =
  | { procedure: OwnProcedure; ignored: string[] }
  | { faults: { field: string; what: string }[] };

/** Whether a value says that it is in this format, of whatever version. */
export function isOwnFormat(value: unknown): boolean {
  return isObject(value) && typeof value.format === "string" && /^mot-cua\/procedure\b/.test(value.format);
}

/** Reads a procedure in the portal's own format. */
export function readOwn(value: unknown): OwnReading {
  const parsed = ownProcedure.safeParse(value);
  if (parsed.success) return { procedure: parsed.data, ignored: missingIn(parsed.data, value) };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    field: path.join(".") || "record",
    what: message === "invalidChoice" ? "is not of the shape d.dddddd" : message,
  }));
  return { faults };
}

/** Paths of what was written and has no place in what was understood: a slip of the pen must not go by unseen. */
function missingIn(understood: unknown, given: unknown, path = ""): string[] {
  if (path === "origin.record" || !isObject(given)) return [];
  if (Array.isArray(given))
    return given.flatMap((each, index) =>
      missingIn(Array.isArray(understood) ? understood[index] : undefined, each, `${path}.${index}`),
    );
  return Object.entries(given).flatMap(([name, inner]) => {
    const at = path ? `${path}.${name}` : name;
    if (!isObject(understood) || !(name in understood)) return inner === undefined ? [] : [at];
    return missingIn(understood[name], inner, at);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
