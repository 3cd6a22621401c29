import { inspect } from "node:util";

type Command = { help: string; load: () => Promise<{ run: (args: string[]) => Promise<number> }> };

/** The operator's commands: `npm run portal -- <command>`. Each loads only what it needs. */
const commands: Record<string, Command> = {
  migrate: {
    help: "migrate                      bring the database to the schema of this release",
    load: () => import("./portal/migrate.ts"),
  },
  seed: {
    help: "seed demo                    load the demo province",
    load: () => import("./portal/seed.ts"),
  },
  import: {
    help: "import <what> <file>         procedures, agencies, processes, substitutions, configuration",
    load: () => import("./portal/import.ts"),
  },
  export: {
    help: "export <what> [<file>]       procedures, open-data, configuration",
    load: () => import("./portal/export.ts"),
  },
  rehearse: {
    help: "rehearse <procedure code>    walk a virtual dossier through the internal process of a procedure",
    load: () => import("./portal/rehearse.ts"),
  },
  account: {
    help: "account create|reset|lock|…  staff accounts: also unlock, list",
    load: () => import("./portal/account.ts"),
  },
  dossier: {
    help: "dossier <code>               state, clock and events of one dossier",
    load: () => import("./portal/dossier.ts"),
  },
  audit: {
    help: "audit verify                 recompute the chains of the audit log and of the dossiers",
    load: () => import("./portal/audit.ts"),
  },
  deadline: {
    help: "deadline                     answer one JSON question a line from standard input",
    load: () => import("./portal/deadline.ts"),
  },
};

// Whoever reads the answer may have seen enough of it, as `head` does.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = command ? await runReporting(command) : usage();

async function runReporting({ load }: Command) {
  try {
    const { run } = await load();
    return await run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : inspect(error));
    return 1;
  }
}

function usage() {
  console.error("Usage: npm run portal -- <command>\n");
  for (const { help } of Object.values(commands)) console.error(`  ${help}`);
  return 2;
}
