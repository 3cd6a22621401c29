import { parseArgs } from "node:util";
import type { Exporting } from "./export/exporting.ts";

type Kind = { help: string; load: () => Promise<{ exportTo: Exporting }> };

/** What can be handed over. Each loads only what it needs. */
const kinds: Record<string, Kind> = {
  procedures: {
    help: "procedures [--out FILE]       every procedure in force, a JSON object a line",
    load: () => import("./export/procedures.ts"),
  },
  "open-data": {
    help: "open-data FOLDER|-            the public catalogue as JSON and CSV",
    load: () => import("./export/open-data.ts"),
  },
  configuration: {
    help: "configuration FILE            what makes one installation like another, for import configuration",
    load: () => import("./export/configuration.ts"),
  },
};

/** `portal export …`: hands over what other systems and installations may have, in constant memory. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error("Usage: npm run portal -- export <what>\n");
    for (const { help } of Object.values(kinds)) console.error(`  ${help}`);
    return 2;
  }
  const { exportTo } = await asked.kind.load();
  return exportTo(asked.target);
}

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: "string" }, json: { type: "boolean" } },
    });
    const [name = "", ...targets] = positionals;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const [target = values.out ?? (name === "procedures" ? "-" : undefined), ...more] = targets;
    const isTwice = targets.length > 0 && values.out !== undefined;
    return kind && target && more.length === 0 && !isTwice ? { kind, target } : undefined;
  } catch {
    return; // an unknown option, or one without its value
  }
}
