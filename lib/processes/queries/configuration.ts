import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { written } from "#lib/procedures/own-writing.ts";
import { eachInForce } from "#lib/procedures/queries/each-in-force.ts";
import { type Configuration, configurationFormat, configurationSchema } from "../configuration.ts";
import { settingsHere } from "./settings.ts";

/**
 * The configuration of this installation as the text of one JSON document, a piece at a time: whoever takes the pieces
 * decides how much is in memory. One procedure stands on each line.
 */
export async function configurationText(
  context: Context,
  write: (piece: string) => Promise<void>,
): Promise<void> {
  const settings = await settingsHere(context);
  const head = JSON.stringify({ format: configurationFormat, ...settings });
  await write(`${head.slice(0, -1)},\n"procedures":[`);
  let separator = "\n";
  await eachInForce(context, async (procedure) => {
    await write(separator + JSON.stringify(written(procedure)));
    separator = ",\n";
  });
  await write("\n]}\n");
}

/** A configuration that somebody handed over. Refuses with `invalid` what is none, naming the first place at fault. */
export function readConfiguration(document: unknown): Configuration {
  const parsed = configurationSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const isOther = issue?.path.length === 0 || issue?.path[0] === "format";
  throw new Refusal(
    "invalid",
    isOther ? { file: "notConfiguration" } : { [issue?.path.join(".") ?? "file"]: issue?.message ?? "" },
  );
}
