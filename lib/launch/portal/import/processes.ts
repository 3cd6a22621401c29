import { importProcesses } from "#lib/processes/commands/import-processes.ts";
import { printImport } from "../import-report.ts";
import { documentIn } from "../input/document.ts";
import { withDatabase } from "../with-database.ts";
import type { Importing } from "./importing.ts";

/** `portal import processes <file>`: internal processes as decisions print them; each becomes a draft for a person to publish. */
export const importFrom: Importing = async (path, { asJson, dryRun }) => {
  const document = await documentIn(path);
  const given = listIn(document);
  if (!given) throw new Error(`${path}: is no list of processes; docs/formats/processes.md describes one`);
  return withDatabase(async ({ db }) => {
    const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
    const { findings, ...counts } = await importProcesses(context, given, { dryRun });
    const lint = findings.map(({ key, field, what, isError }) => ({
      code: key,
      field,
      severity: isError ? ("error" as const) : ("warning" as const),
      what,
      done: isError ? "it cannot be published so" : "kept as a question in the draft",
    }));
    return printImport({ ...counts, lint, dryRun }, { asJson });
  });
};

/** A list of processes, bare or under `processes`. */
function listIn(document: unknown): unknown[] | undefined {
  if (Array.isArray(document)) return document;
  if (typeof document !== "object" || document === null || !("processes" in document)) return undefined;
  return Array.isArray(document.processes) ? document.processes : undefined;
}
