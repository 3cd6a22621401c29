import { agenciesFile } from "#lib/agencies/agencies-format.ts";
import { importAgencies } from "#lib/agencies/commands/import-agencies.ts";
import { agenciesInList } from "#lib/agencies/province-list.ts";
import { printImport } from "../import-report.ts";
import { documentIn } from "../input/document.ts";
import { withDatabase } from "../with-database.ts";
import type { Importing } from "./importing.ts";

/** `portal import agencies <file>`: the portal's own layout, or a list of provinces as reference data of 2025 comes. */
export const importFrom: Importing = async (path, { asJson, dryRun }) => {
  const document = await documentIn(path);
  const own = agenciesFile.safeParse(document);
  const listed = own.success ? undefined : agenciesInList(document);
  const rows = own.success ? own.data.agencies : listed?.rows;
  if (!rows) throw new Error(`${path}: is no list of agencies; docs/formats/agencies.md describes one`);

  return withDatabase(async ({ db }) => {
    const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
    const { faults, ...counts } = await importAgencies(context, rows, {
      dryRun,
      byOfficialCode: !own.success,
    });
    const rejected = faults.map(({ key, field, what }) => ({
      code: key,
      field,
      severity: "rejected" as const,
      what,
      done: field === "successors" ? "not noted" : "the row was left out",
    }));
    const skipped = (listed?.unread ?? []).map((where) => ({
      where,
      why: "has no place in the list of agencies",
    }));
    return printImport({ ...counts, lint: rejected, skipped, dryRun }, { asJson });
  });
};
