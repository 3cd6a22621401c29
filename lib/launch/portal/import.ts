import { parseArgs } from "node:util";
import type { Importing } from "./import/importing.ts";

type Kind = { help: string; options: readonly string[]; load: () => Promise<{ importFrom: Importing }> };

/** What can be brought in. Each loads only what it needs. */
const kinds: Record<string, Kind> = {
  procedures: {
    help: "procedures FILE|FOLDER [--dry-run] [--json] [--accept-warnings]",
    options: ["dry-run", "accept-warnings"],
    load: () => import("./import/procedures.ts"),
  },
  agencies: {
    help: "agencies FILE [--dry-run] [--json]",
    options: ["dry-run"],
    load: () => import("./import/agencies.ts"),
  },
  processes: {
    help: "processes FILE [--dry-run] [--json]",
    options: ["dry-run"],
    load: () => import("./import/processes.ts"),
  },
  substitutions: {
    help: "substitutions FILE [--dry-run] [--json]",
    options: ["dry-run"],
    load: () => import("./import/substitutions.ts"),
  },
  configuration: {
    help: "configuration FILE [--yes | --dry-run] [--json]",
    options: ["dry-run", "yes"],
    load: () => import("./import/configuration.ts"),
  },
};

/** `portal import …`: brings in what other systems and installations hand over. The same input twice changes nothing. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error("Usage: npm run portal -- import <what>\n");
    for (const { help } of Object.values(kinds)) console.error(`  ${help}`);
    return 2;
  }
  const { importFrom } = await asked.kind.load();
  return importFrom(asked.path, asked.options);
}

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        "dry-run": { type: "boolean" },
        "accept-warnings": { type: "boolean" },
        yes: { type: "boolean" },
      },
    });
    const [name = "", path, ...more] = positionals;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const isFitting = Object.keys(values).every(
      (option) => option === "json" || kind?.options.includes(option),
    );
    if (!kind || !path || more.length > 0 || !isFitting) return;
    const options = {
      asJson: values.json === true,
      dryRun: values["dry-run"] === true,
      acceptWarnings: values["accept-warnings"] === true,
      yes: values.yes === true,
    };
    return options.dryRun && options.yes ? undefined : { kind, path, options };
  } catch {
    return; // an unknown option
  }
}
