import { Refusal } from "#lib/platform/errors.ts";
import { applyConfiguration } from "#lib/processes/commands/apply-configuration.ts";
import type { Configuration } from "#lib/processes/configuration.ts";
import { readConfiguration } from "#lib/processes/queries/configuration.ts";
import { configurationDifference, type Difference } from "#lib/processes/queries/configuration-difference.ts";
import { documentIn } from "../input/document.ts";
import { progressOf } from "../progress.ts";
import { withDatabase } from "../with-database.ts";
import { wordsOfChange } from "./change-words.ts";
import type { Importing } from "./importing.ts";

/** `portal import configuration <file>`: shows what would change, and changes it with `--yes`. */
export const importFrom: Importing = async (path, { asJson, yes }) => {
  const configuration = configurationIn(path, await documentIn(path));
  return withDatabase(async ({ db }) => {
    const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
    const difference = await configurationDifference(context, configuration);
    if (!yes) {
      if (asJson) console.log(JSON.stringify({ ...difference, applied: 0 }));
      else for (const line of linesOf(difference)) console.log(line);
      return 0;
    }
    const progress = progressOf("entries", countOf(configuration));
    const applied = await applyConfiguration(context, configuration, progress.step);
    progress.end();
    if (asJson) console.log(JSON.stringify({ ...difference, ...applied }));
    else
      console.log(
        `applied ${applied.applied}, unchanged ${applied.unchanged}, drafts waiting ${applied.waiting.length}`,
      );
    for (const { part, name, why } of applied.refused) console.error(`refused  ${part} ${name}: ${why}`);
    return applied.refused.length > 0 ? 1 : 0;
  });
};

function configurationIn(path: string, document: unknown): Configuration {
  try {
    return readConfiguration(document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [field = "file", what = ""] = Object.entries(error.fieldErrors ?? {})[0] ?? [];
    const why = what === "notConfiguration" ? "is no configuration of this portal" : `${field}: ${what}`;
    throw new Error(`${path}: ${why}`);
  }
}

function linesOf({ changes, same, faults }: Difference) {
  return [
    `new ${changes.filter(({ kind }) => kind === "new").length}, changed ${changes.filter(({ kind }) => kind === "changed").length}, same ${same}, faulty ${faults.length}`,
    ...changes.flatMap(({ part, name, kind, content }) => [
      `${kind.padEnd(8)} ${part} ${name}`,
      ...content.map((change) => `           ${wordsOfChange(change)}`),
    ]),
    ...faults.map(({ code, field, what }) => `faulty   procedures ${code}  ${field}: ${what}`),
    ...(changes.length > 0 ? ["Nothing was written. Run it again with --yes to take this over."] : []),
  ];
}

function countOf({ format: _format, ...parts }: Configuration) {
  return parts.forms.length + parts.processes.length + parts.procedures.length;
}
