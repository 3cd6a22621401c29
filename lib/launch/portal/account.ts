import { parseArgs } from "node:util";
import { type Asked, act, type Told, verbs } from "./account-acts.ts";
import { withDatabase } from "./with-database.ts";

const usage = `Usage: npm run portal -- account <command> [--json]

  create --username NAME --name "FULL NAME" --agency KEY --role ROLE [--email ADDRESS] [--phone NUMBER]
  reset NAME       give a new password, shown once
  lock NAME        close the account and sign its holder out
  unlock NAME      open it again
  list [WORDS]     accounts whose name holds these words`;

/** `portal account …`: staff accounts, also the very first one of a deployment. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  return withDatabase(async ({ db }) => {
    const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
    return print(await act(context, asked), asked.asJson);
  });
}

function readArgs(args: string[]): (Asked & { asJson: boolean }) | undefined {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        username: text,
        name: text,
        agency: text,
        role: text,
        email: text,
        phone: text,
      },
    });
    const { json, ...options } = values;
    const [word, ...names] = positionals;
    const verb = verbs.find((each) => each === word);
    const isWhole = verb === "list" || names.length === (verb === "create" ? 0 : 1);
    const isFitting = verb === "create" || Object.keys(options).length === 0;
    return verb && isWhole && isFitting ? { verb, names, options, asJson: json === true } : undefined;
  } catch {
    return; // an unknown option, or one without its value
  }
}

function print(told: Told, asJson: boolean) {
  if ("refused" in told) {
    console.error(told.refused.join("\n"));
    return 1;
  }
  for (const line of asJson ? [JSON.stringify(told.answer)] : told.lines) console.log(line);
  return 0;
}
