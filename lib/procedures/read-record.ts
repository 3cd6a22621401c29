import type { Bilingual } from "./bilingual.ts";
import type { ProcedureContent } from "./content.ts";
import type { Finding } from "./findings.ts";
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

/** A record, with the names of what was not understood in it; or why it cannot be one. */
export type Reading =
  | { record: ReadableRecord; ignored: string[] }
  | { code: string; faults: { field: string; what: string }[] };

/** Whether a value claims to be a procedure, in one of the layouts that are read here. */
export function isRecord(value: unknown): boolean {
  return isOwnFormat(value);
}

/** Reads a record in any of the layouts. `day`: the day on which it came, from when on it holds where it says no other. */
export function readRecord(value: unknown, _day: string): Reading {
  return readOwnRecord(value);
}

/** The code a value gives itself, for a line about what cannot be read. */
export function codeIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return;
  const code = "code" in value ? value.code : "ma_thu_tuc" in value ? value.ma_thu_tuc : undefined;
  return typeof code === "string" && code.trim() !== "" ? code.trim() : undefined;
}

function readOwnRecord(value: unknown): Reading {
  const reading = readOwn(value);
  if ("faults" in reading) return { code: codeIn(value) ?? "", faults: reading.faults };
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
