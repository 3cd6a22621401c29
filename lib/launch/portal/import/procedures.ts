import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { type Refusal, refusalIn } from "#lib/platform/errors.ts";
import { rehearsing } from "#lib/platform/rehearse.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { type Imported, importRecord } from "#lib/procedures/commands/import-record.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import type { ReadableRecord } from "#lib/procedures/read-record.ts";
import { type ImportReport, type Lint, printImport } from "../import-report.ts";
import { progressOf } from "../progress.ts";
import { stopOnSignal } from "../stop-on-signal.ts";
import { withDatabase } from "../with-database.ts";
import type { Importing, ImportOptions } from "./importing.ts";
import { readAll } from "./read-all.ts";

/** Records that are committed together, each undone alone if it fails: a commit for each would take most of the time. */
const atOnce = 50;

/** `portal import procedures <file or folder>`: records of the national list, of a parsed list, or in the portal's own format. */
export const importFrom: Importing = (path, options) =>
  withDatabase(async ({ db }) => {
    const context: Context = { actor: { kind: "system", id: "portal" }, db, now: new Date() };
    const fields = [...(await fieldNames(context))].map(([key, { vi }]) => ({ key, name: vi }));
    const departments = [...(await departmentNames(context))].map(([shortName, { vi }]) => ({
      shortName,
      name: vi,
    }));
    const { records, ...input } = await readAll(path, { fields, departments }, dateInVietnam(context.now));
    const report = { ...input, created: 0, updated: 0, unchanged: 0, drafts: 0, dryRun: options.dryRun };

    const stop = stopOnSignal();
    const progress = progressOf("records", records.length);
    while (records.length > 0 && !stop.isAsked()) {
      const batch = records.splice(0, atOnce);
      await db.transaction(async (tx) => {
        for (const record of batch) {
          await takeIn({ ...context, db: tx }, record, options, report);
          progress.step();
        }
      });
    }
    progress.end();
    stop.forget();
    await recordImport(context, report);
    const code = printImport(report, options, [`drafts waiting ${report.drafts}`]);
    if (records.length === 0) return code;
    console.error(
      `Stopped: ${records.length} records are left. What is done is whole; run it again to go on.`,
    );
    return 1;
  });

type Report = ImportReport & { drafts: number; dryRun: boolean };

/** One record, whole or not at all. */
async function takeIn(context: Context, record: ReadableRecord, options: ImportOptions, report: Report) {
  try {
    const imported = await rehearsing(context.db, options.dryRun, (tx) =>
      importRecord({ ...context, db: tx }, record, options),
    );
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

function whyOf({ code, fieldErrors }: Refusal) {
  if (fieldErrors?.effectiveOn === "beforeFormer") return "takes effect before the version that is in force";
  return code === "invalid" ? "holds characters or dates that no database takes" : code;
}

function lintAbout({ code, effectiveOn }: ReadableRecord, imported: Imported): Lint[] {
  const { questions, kept, unknownCommunes, layersWait, state, outcome } = imported;
  const note = (field: string, what: string, done: string): Lint => ({
    code,
    field,
    severity: "warning",
    what,
    done,
  });
  const isNew = outcome !== "unchanged";
  return [
    ...(isNew
      ? questions.map((part) =>
          note(part, "says something else than a rule that was set here", "waits as a draft"),
        )
      : []),
    ...(isNew && state === "draft" && questions.length === 0
      ? [note("record", "is not published by itself", "waits as a draft")]
      : []),
    ...(state === "scheduled" && isNew
      ? [note("effectiveOn", `is a day to come: ${effectiveOn}`, "set for that day")]
      : []),
    ...kept.map((part) => note(part, "is set otherwise here", "the rule of this installation stays")),
    ...unknownCommunes.map((key) => note("communes", `there is no agency ${key}`, "left out")),
    ...(layersWait
      ? [note("overrides", "are for a record that waits", "left out; import again once it is in force")]
      : []),
  ];
}

async function recordImport(
  { db, actor, now }: Context,
  { created, updated, rejected, drafts, dryRun }: Report,
) {
  if (dryRun || created + updated === 0) return;
  const details = { created, updated, rejected, drafts };
  await db.transaction((tx: Database) =>
    recordAct(tx, actor, "proceduresImported", "procedures", details, now),
  );
}
