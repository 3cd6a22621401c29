import { type Bilingual, onlyVietnamese } from "./bilingual.ts";
import type { ProcedureContent } from "./content.ts";
import type { Finding } from "./findings.ts";
import type { Known } from "./national/assemble.ts";
import { layoutOf, type ReadRecord, type Rejection, readNational } from "./national/read.ts";
import { isOwnFormat, type OwnProcedure, readOwn } from "./own-format.ts";
import type { RecordSource } from "./versions.ts";

/** A record that could be read, whatever its layout, ready to be taken into the catalogue. */
export type ReadableRecord = {
  code: string;
  source: RecordSource;
  retrievedOn: string | null;
  effectiveOn: string;
  raw: unknown;
  content: ProcedureContent;
  findings: Finding[];
  ticked: number[];
  overrides: OwnProcedure["overrides"];
  communes: OwnProcedure["communes"];
  fieldName: Bilingual | undefined;
};

/** A place of a record at fault. `what` is a word of the portal's own, or says itself what is wrong. */
type Fault = { field: string; what: Rejection | (string & {}) };

/** A record, with the names of what was not understood in it; or why it cannot be one. */
export type Reading =
  | { record: ReadableRecord; ignored: string[]; national?: ReadRecord }
  | { code: string; faults: Fault[] };

/** Whether a value claims to be a procedure, in one of the layouts that are read here. */
export function isRecord(value: unknown): boolean {
  const layout = layoutOf(value);
  return isOwnFormat(value) || layout === "portalPage" || layout === "listedRecord";
}

/**
 * Reads a record in any of the layouts; what has none is rejected and named. `day` is the day on which it came: a record
 * of the national list states no other.
 */
export function readRecord(value: unknown, known: Known, day: string): Reading {
  return isOwnFormat(value) ? readOwnRecord(value) : readNationalRecord(value, known, day);
}

/** Reads a record in the portal's own format. */
export function readOwnRecord(value: unknown): Reading {
  const reading = readOwn(value);
  if ("faults" in reading) return { code: codeIn(value), faults: reading.faults };
  const { procedure, ignored } = reading;
  const { format: _format, origin, fieldName, ...stated } = procedure;
  const record = {
    ...stated,
    fieldName,
    source: origin?.source ?? "own",
    retrievedOn: origin?.retrievedOn ?? null,
    raw: origin?.record ?? procedure.content,
  } as const;
  return { record, ignored };
}

function readNationalRecord(value: unknown, known: Known, day: string): Reading {
  const national = readNational(value, known);
  if ("rejected" in national) {
    const { code, reason } = national.rejected;
    return { code: code ?? "", faults: [{ field: "record", what: reason }] };
  }
  const { code, content, findings, fieldName } = national;
  const isKnown = known.fields.some(({ key }) => key === content.field);
  const record: ReadableRecord = {
    code,
    source: "national",
    retrievedOn: day,
    effectiveOn: day,
    raw: value,
    content,
    findings,
    ticked: [],
    overrides: [],
    communes: [],
    fieldName: isKnown ? undefined : onlyVietnamese(fieldName),
  };
  return { record, ignored: [], national };
}

function codeIn(value: unknown): string {
  const code = typeof value === "object" && value !== null && "code" in value ? value.code : undefined;
  return typeof code === "string" ? code.trim() : "";
}
