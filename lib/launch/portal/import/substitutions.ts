import { Refusal } from "#lib/platform/errors.ts";
import { rehearsing } from "#lib/platform/rehearse.ts";
import { importSubstitutions } from "#lib/procedures/commands/import-substitutions.ts";
import type { RowLint } from "#lib/procedures/substitution/read-rows.ts";
import { type Lint, printImport } from "../import-report.ts";
import { documentIn } from "../input/document.ts";
import { withDatabase } from "../with-database.ts";
import type { Importing } from "./importing.ts";

/** What a row is said to be, and what was done about it. */
const words: Record<RowLint["kind"], [what: string, done: string]> = {
  unreadable: ["is no rule: code, paper and database are needed", "the row was left out"],
  paperMissing: ["names no paper", "the row was left out"],
  databaseMissing: ["names no database", "the row was left out"],
  databaseUnknown: ["names a database that is not known by key", "kept in its words"],
  datesWrong: ["ends before it begins", "the row was left out"],
  merged: ["says what another row says, for another provision", "both provisions stand in one rule"],
  procedureUnknown: ["is about a procedure that is not in the catalogue", "kept until it comes"],
};

/** `portal import substitutions <file>`: rules by which data stand in for papers. */
export const importFrom: Importing = async (path, { asJson, dryRun }) => {
  const document = await documentIn(path);
  return withDatabase(async ({ db }) => {
    const { lint, ...counts } = await rehearsing(db, dryRun, (tx) => {
      const context = { actor: { kind: "system", id: "portal" }, db: tx, now: new Date() } as const;
      return importSubstitutions(context, document).catch((error) => {
        if (!(error instanceof Refusal && error.fieldErrors?.file)) throw error;
        throw new Error(`${path}: is no list of rules; docs/formats/substitutions.md describes one`);
      });
    });
    return printImport({ ...counts, lint: lint.map(lineOf), dryRun }, { asJson }, [
      `merged ${counts.merged}`,
    ]);
  });
};

function lineOf({ row, code, kind, severity, excerpt }: RowLint): Lint {
  const [what, done] = words[kind];
  return {
    code: code || `row ${row}`,
    field: `row ${row}`,
    severity: severity === "error" ? "rejected" : severity,
    what: excerpt ? `${what}: “${excerpt}”` : what,
    done,
  };
}
