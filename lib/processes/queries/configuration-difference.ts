import type { Context } from "#lib/platform/context.ts";
import { differences } from "#lib/procedures/differences.ts";
import { mergeLayers } from "#lib/procedures/layers.ts";
import type { InForce } from "#lib/procedures/own-writing.ts";
import { eachInForce } from "#lib/procedures/queries/each-in-force.ts";
import { type ReadableRecord, readOwnRecord } from "#lib/procedures/read-record.ts";
import type { Configuration } from "../configuration.ts";
import { type Change, settingsDifference } from "../configuration-difference.ts";
import { isInForce } from "../procedures-difference.ts";
import { settingsHere } from "./settings.ts";

/** What a configuration would make new or change here, how much it leaves as it is, and which procedures are faulty. */
export type Difference = {
  changes: Change[];
  same: number;
  faults: { code: string; field: string; what: string }[];
};

/** What taking over a configuration would do. Nothing is written. */
export async function configurationDifference(context: Context, given: Configuration): Promise<Difference> {
  const { changes, same } = settingsDifference(await settingsHere(context), given);
  const difference: Difference = { changes, same, faults: [] };
  const records = new Map<string, ReadableRecord>();
  for (const value of given.procedures) {
    const reading = readOwnRecord(value);
    if ("record" in reading) records.set(reading.record.code, reading.record);
    else difference.faults.push(...reading.faults.map((fault) => ({ code: reading.code, ...fault })));
  }
  const known = new Map<string, Change | "same">();
  await eachInForce(context, (here) => {
    const record = records.get(here.code);
    if (record) known.set(here.code, isInForce(here, record) ? "same" : changeOf(here, record));
  });
  for (const code of records.keys()) {
    const found = known.get(code) ?? {
      part: "procedures" as const,
      name: code,
      kind: "new" as const,
      content: [],
    };
    if (found === "same") difference.same += 1;
    else difference.changes.push(found);
  }
  return difference;
}

function changeOf(here: InForce, { code, content, overrides }: ReadableRecord): Change {
  const before = mergeLayers(here.record.content, here.overrides);
  return {
    part: "procedures",
    name: code,
    kind: "changed",
    content: differences(before, mergeLayers(content, overrides)),
  };
}
