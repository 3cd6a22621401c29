import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { maySeeConfiguration } from "../policy.ts";

/** Notes that somebody took the configuration of this installation along. Refused to whoever may not. */
export async function noteConfigurationTaken(context: Context) {
  const { actor, db, now } = context;
  if (!maySeeConfiguration(await keeperOf(context))) throw new Refusal("forbidden");
  await db.transaction((tx) => recordAct(tx, actor, "dataExported", "configuration", {}, now));
}
