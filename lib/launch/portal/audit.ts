import { parseArgs } from "node:util";
import { type ChainReport, verifyAuditChain } from "#lib/audit/queries.ts";
import { replayHistory } from "#lib/dossiers/queries/replay.ts";
import { type BrokenEvent, verifyHistory } from "#lib/dossiers/queries/verify-history.ts";
import type { Database } from "#lib/platform/db.ts";
import { withDatabase } from "./with-database.ts";

const whyEntry: Record<NonNullable<ChainReport["broken"]>["why"], string> = {
  altered: "was altered after it was written",
  removed: "was removed, or its link was",
  unsealed: "was written past the chain",
};

const whyEvent: Record<BrokenEvent["why"], string> = {
  altered: "it was altered after it was written",
  removed: "an event was removed here",
  added: "an event was added past the product",
  rewritten: "a history up to here was written anew after it was sealed",
};

/**
 * `portal audit verify`: computes the chains of the audit log and of the dossiers' events anew, and names the first of each
 * that does not fit. With `--replay` every dossier is also led through its history anew.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error("Usage: npm run portal -- audit verify [--replay] [--json]");
    return 2;
  }
  return withDatabase(({ db }) => verify(db, asked));
}

async function verify(db: Database, { json, replay }: Asked): Promise<number> {
  const chain = await verifyAuditChain(db, progressOf("entries"));
  const history = await verifyHistory(db, progressOf("events"));
  if (process.stderr.isTTY) process.stderr.write("\r");
  const replayed = replay ? await replayHistory(db, progressOf("dossiers")) : undefined;
  if (json) console.log(JSON.stringify({ ...chain, history, ...(replayed && { replay: replayed }) }));
  if (chain.broken) {
    const { entryId, why } = chain.broken;
    console.error(`Entry ${entryId} ${whyEntry[why]}. The ${chain.checked} before it hold.`);
  }
  if (history.broken) console.error(`${placeOf(history.broken)} ${whyEvent[history.broken.why]}.`);
  if (replayed?.differs) {
    const { code, where } = replayed.differs;
    console.error(`Dossier ${code} is not where its history leads: ${where.join(", ")}.`);
  }
  if (chain.broken || history.broken || replayed?.differs) return 1;
  if (!json) {
    console.log(`The chain holds: ${chain.checked} entries`);
    console.log(`The histories hold: ${history.checked} events, sealed up to event ${history.sealedUpTo}`);
    if (replayed) console.log(`${replayed.replayed} dossiers are where their histories lead`);
  }
  return 0;
}

function placeOf({ code, eventId }: BrokenEvent) {
  return code ? `Dossier ${code}, event ${eventId}:` : `Event ${eventId}:`;
}

function progressOf(what: string) {
  return process.stderr.isTTY
    ? (count: number) => void process.stderr.write(`\r${count} ${what} …`)
    : undefined;
}

type Asked = { json: boolean; replay: boolean };

function readArgs(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" }, replay: { type: "boolean" } },
    });
    if (positionals.join(" ") !== "verify") return;
    return { json: values.json === true, replay: values.replay === true };
  } catch {
    return; // an unknown option
  }
}
