import { processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { definitionActs } from "../definition-acts.ts";
import { isOfficer } from "../policy.ts";
import { definitionUse } from "./definition-use.ts";
import { openVersions, twoDefinitions } from "./definition-versions.ts";
import { processProblems } from "./process-problems.ts";
import { processUsers } from "./process-users.ts";

/**
 * A process as officers see it: what is in force, what is written, whom it serves, what is wrong with it, what came before,
 * and what may be done. Refuses with `notFound`.
 */
export async function deskProcess(context: Context, key: string) {
  const { actor } = context;
  if (!isOfficer(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const { definition, draft, inForce, history } = await openVersions(context, processVersions, key);
  const users = await processUsers(context, key, definition);
  const bound = users.filter(({ isDraft }) => !isDraft);
  const problems = await processProblems(context, definition, bound);
  const [keeper, use] = await Promise.all([keeperOf(context), definitionUse(context, "process", key)]);
  return {
    key,
    definition,
    draft,
    inForce,
    users,
    problems,
    history,
    acts: definitionActs(keeper, use, draft, problems.length > 0 ? "processProblems" : null),
  };
}

export type DeskProcess = Awaited<ReturnType<typeof deskProcess>>;

/** What two versions of a process say, the former first; null where there are not both. Only officers may look. */
export async function twoProcesses(context: Context, key: string, numbers: readonly [number, number]) {
  if (!isOfficer(context.actor)) throw new Refusal("notFound");
  return twoDefinitions(context, processVersions, key, numbers);
}
