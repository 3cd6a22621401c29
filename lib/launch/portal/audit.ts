import { parseArgs } from "node:util";
import { type ChainReport, verifyAuditChain } from "#lib/audit/queries.ts";
import { withDatabase } from "./with-database.ts";

const why: Record<NonNullable<ChainReport["broken"]>["why"], string> = {
  altered: "was altered after it was written",
  removed: "was removed, or its link was",
  unsealed: "was written past the chain",
};

/** `portal audit verify`: computes the chain of the audit log anew and names the first entry that does not fit. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error("Usage: npm run portal -- audit verify [--json]");
    return 2;
  }
  return withDatabase(async ({ db }) => {
    const progress = (count: number) => void process.stderr.write(`\r${count} entries …`);
    const report = await verifyAuditChain(db, process.stderr.isTTY ? progress : undefined);
    if (process.stderr.isTTY) process.stderr.write("\r");
    if (asked.json) console.log(JSON.stringify(report));
    if (report.broken) {
      console.error(
        `Entry ${report.broken.entryId} ${why[report.broken.why]}. The ${report.checked} before it hold.`,
      );
      return 1;
    }
    if (!asked.json) console.log(`The chain holds: ${report.checked} entries`);
    return 0;
  });
}

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    return positionals.join(" ") === "verify" ? { json: values.json === true } : undefined;
  } catch {
    return; // an unknown option
  }
}
