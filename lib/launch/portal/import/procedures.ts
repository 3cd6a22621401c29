import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { printImport } from "../import-report.ts";
import { progressOf } from "../progress.ts";
import { stopOnSignal } from "../stop-on-signal.ts";
import { withDatabase } from "../with-database.ts";
import type { Importing, ImportOptions } from "./importing.ts";
import { readAll } from "./read-all.ts";
import { type NamedFields, type ProceduresReport, takeInBatch } from "./take-in.ts";

/** Records that are committed together: a commit for each would take most of the time. */
const atOnce = 50;

/** `portal import procedures <file or folder>`: records of the national list, of a parsed list, or in the portal's own format. */
export const importFrom: Importing = (path, options) =>
  withDatabase(async ({ db }) => {
    const context: Context = { actor: { kind: "system", id: "portal" }, db, now: new Date() };
    const { report, left } = await importProcedures(context, path, options);
    if (left === "unread") {
      console.error("Stopped while reading: nothing was taken in.");
      return 1;
    }
    const code = printImport(report, options, extraLines(report));
    if (left === 0) return code;
    console.error(`Stopped: ${left} records are left. What is done is whole; run it again to go on.`);
    return 1;
  });

/** Reads and takes in what a path holds. `left`: what was not come to because somebody stopped the work. */
export async function importProcedures(
  context: Context,
  path: string,
  options: ImportOptions,
): Promise<{ report: ProceduresReport; left: number | "unread" }> {
  const stop = stopOnSignal();
  const [fields, departments] = await Promise.all([fieldNames(context), departmentNames(context)]);
  const known = {
    fields: [...fields].map(([key, { vi }]) => ({ key, name: vi })),
    departments: [...departments].map(([shortName, { vi }]) => ({ shortName, name: vi })),
  };
  const read = await readAll(path, known, dateInVietnam(context.now), stop.isAsked);
  const { records, ...input } = read ?? nothingRead;
  const counts = { created: 0, updated: 0, unchanged: 0, drafts: 0 };
  const report: ProceduresReport = { ...input, ...counts, changes: [], dryRun: options.dryRun };

  const named: NamedFields = new Set();
  const progress = progressOf("records", records.length);
  while (records.length > 0 && !stop.isAsked())
    await takeInBatch(context, records.splice(0, atOnce), options, { report, named, step: progress.step });
  progress.end();
  stop.forget();
  await recordImport(context, report);
  return { report, left: read ? records.length : "unread" };
}

const nothingRead = { read: 0, rejected: 0, records: [], lint: [], skipped: [] };

function extraLines({ drafts, changes, dryRun }: ProceduresReport) {
  return [
    `drafts waiting ${drafts}`,
    ...(dryRun ? ["This was a rehearsal: nothing was written."] : []),
    ...changes.flatMap(({ code, lines }) => lines.map((line) => `change   ${code}  ${line}`)),
  ];
}

async function recordImport({ db, actor, now }: Context, report: ProceduresReport) {
  const { created, updated, rejected, drafts, dryRun } = report;
  if (dryRun || created + updated === 0) return;
  const details = { created, updated, rejected, drafts };
  await db.transaction((tx) => recordAct(tx, actor, "proceduresImported", "procedures", details, now));
}
