import type { Context } from "#lib/platform/context.ts";
import { type Refusal, refusalIn } from "#lib/platform/errors.ts";
import { rehearsing } from "#lib/platform/rehearse.ts";
import { type Imported, importRecord } from "#lib/procedures/commands/import-record.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { differences } from "#lib/procedures/differences.ts";
import { digestOf } from "#lib/procedures/digest.ts";
import { layoutOf } from "#lib/procedures/national/read.ts";
import { contentInForce, latestRecords } from "#lib/procedures/queries/latest-records.ts";
import type { ReadableRecord } from "#lib/procedures/read-record.ts";
import type { ImportReport, Lint } from "../import-report.ts";
import { wordsOfChange } from "./change-words.ts";
import type { ImportOptions } from "./importing.ts";

export type ProceduresReport = ImportReport & {
  drafts: number;
  dryRun: boolean;
  /** In a rehearsal: what each procedure would say otherwise than now, in words. */
  changes: { code: string; lines: string[] }[];
};

/** The keys of fields whose names are there by now: naming one again for each of its records would only take time. */
export type NamedFields = Set<string>;

/** Takes in some records, each whole or not at all; all of them are committed together. `step` is told of each. */
export async function takeInBatch(
  context: Context,
  batch: readonly ReadableRecord[],
  options: ImportOptions,
  { report, named, step }: { report: ProceduresReport; named: NamedFields; step: () => void },
) {
  await context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const latest = await latestRecords(
      inside,
      batch.map(({ code }) => code),
    );
    for (const record of batch) {
      const known = latest.get(record.code);
      if (known && (isPoorer(known, record) || saysNothingNew(known, record, options)))
        noteUnchanged(report, known, record);
      else await takeIn(inside, record, options, { report, named });
      step();
    }
  });
}

/** A list that was parsed from the pages of the portal says less than the page itself, and never takes its place. */
function isPoorer({ isPage }: { isPage: boolean }, { raw }: ReadableRecord): boolean {
  return isPage && layoutOf(raw) === "listedRecord";
}

function noteUnchanged(
  report: ProceduresReport,
  known: { isPage: boolean; waits: boolean },
  record: ReadableRecord,
) {
  report.unchanged += 1;
  if (known.waits) report.drafts += 1;
  if (!isPoorer(known, record)) return;
  const what = "the whole page of it is known already, which says more than a list";
  report.lint.push({ code: record.code, field: "record", severity: "note", what, done: "the page stays" });
}

/** The same record as before that brings neither layers nor a tick for what was doubtful. */
function saysNothingNew(
  { digest }: { digest: string },
  { raw, overrides, communes }: ReadableRecord,
  { acceptWarnings }: ImportOptions,
) {
  return !acceptWarnings && overrides.length + communes.length === 0 && digest === digestOf(raw);
}

async function takeIn(
  context: Context,
  given: ReadableRecord,
  options: ImportOptions,
  { report, named }: { report: ProceduresReport; named: NamedFields },
) {
  const { field } = given.content;
  const record = named.has(field) ? { ...given, fieldName: undefined } : given;
  try {
    const imported = options.dryRun
      ? await rehearse(context, record, options, report)
      : await importRecord(context, record, options);
    if (!options.dryRun) named.add(field);
    report[imported.outcome] += 1;
    if (imported.state === "draft") report.drafts += 1;
    report.lint.push(...lintAbout(record, imported));
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    report.rejected += 1;
    report.lint.push({
      code: record.code,
      field: Object.keys(refusal.fieldErrors ?? {})[0] ?? "record",
      severity: "rejected",
      what: whyOf(refusal),
      done: "the record was left out",
    });
  }
}

async function rehearse(
  context: Context,
  record: ReadableRecord,
  options: ImportOptions,
  report: ProceduresReport,
): Promise<Imported> {
  const before = await contentInForce(context, record.code);
  return rehearsing(context.db, true, async (tx) => {
    const inside = { ...context, db: tx };
    const imported = await importRecord(inside, record, options);
    const after = before && (await contentInForce(inside, record.code));
    if (before && after) noteChanges(report, record, before, after, imported);
    return imported;
  });
}

/** A record that would only become a draft is compared as it was read. */
function noteChanges(
  { changes }: ProceduresReport,
  { code, content }: ReadableRecord,
  before: ProcedureContent,
  after: ProcedureContent,
  { state }: Imported,
) {
  const lines = differences(before, state === "draft" ? content : after).map(wordsOfChange);
  if (lines.length > 0) changes.push({ code, lines });
}

function whyOf({ code, fieldErrors }: Refusal) {
  if (fieldErrors?.effectiveOn === "beforeFormer") return "takes effect before the version that is in force";
  return code === "invalid" ? "holds characters or dates that no database takes" : code;
}

function lintAbout(
  { code, effectiveOn }: ReadableRecord,
  { questions, kept, unknownCommunes, layersWait, state, outcome }: Imported,
): Lint[] {
  const told = (field: string, what: string, done: string): Lint => ({
    code,
    field,
    severity: "warning",
    what,
    done,
  });
  const lint: Lint[] = [];
  if (outcome !== "unchanged" && state === "draft") {
    if (questions.length === 0) lint.push(told("record", "is not published by itself", "waits as a draft"));
    for (const part of questions)
      lint.push(told(part, "says something else than a rule that was set here", "waits as a draft"));
  }
  if (outcome !== "unchanged" && state === "scheduled")
    lint.push(told("effectiveOn", `is a day to come: ${effectiveOn}`, "set for that day"));
  for (const part of kept)
    lint.push(told(part, "is set otherwise here", "the rule of this installation stays"));
  for (const key of unknownCommunes) lint.push(told("communes", `there is no agency ${key}`, "left out"));
  if (layersWait)
    lint.push(told("overrides", "are for a record that waits", "left out; import again once it is in force"));
  return lint;
}
