import { processVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { isOfficer, mayEditDefinitions, mayPublishDefinitions } from "../policy.ts";
import { definitionsOf, twoDefinitions, versionsOf } from "./definition-versions.ts";
import { processProblems } from "./process-problems.ts";
import { processUsers } from "./process-users.ts";

/** Why an act cannot be done now: a key of the errors; null: it can. */
type ProcessHindrance = "forbidden" | "secondPerson" | "processProblems" | null;

/**
 * A process as officers see it: what is in force, what is written, whom it serves, what is wrong with it, what came before,
 * and what may be done. Refuses with `notFound`.
 */
export async function deskProcess(context: Context, key: string) {
  const { actor } = context;
  if (!isOfficer(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const history = await versionsOf(context, processVersions, key);
  const draft = history.find(({ state }) => state === "draft");
  const inForce = history.find(({ state }) => state === "published");
  const shown = draft ?? inForce ?? history[0];
  if (!shown) throw new Refusal("notFound");
  const numbers = [shown.number, ...(inForce ? [inForce.number] : [])];
  const definitions = await definitionsOf(context, processVersions, key, numbers);
  const definition = definitions.get(shown.number);
  if (!definition) throw new Refusal("notFound");
  const users = await processUsers(context, key, definition);
  const bound = users.filter(({ isDraft }) => !isDraft);
  const problems = await processProblems(context, definition, bound);
  return {
    key,
    definition,
    draft: draft && { number: draft.number, revision: draft.revision, author: draft.author },
    inForce: inForce && { number: inForce.number, definition: definitions.get(inForce.number) ?? definition },
    users,
    problems,
    history,
    acts: actsOf(actor, draft, problems.length > 0),
  };
}

/** The screen offers what the commands accept; undefined: there is nothing to do it with. */
function actsOf(actor: Actor, draft: { authorId: string | null } | undefined, hasProblems: boolean) {
  const mayEdit: ProcessHindrance = mayEditDefinitions(actor) ? null : "forbidden";
  const wroteIt = actor.kind === "officer" && draft?.authorId === actor.id;
  const inTheWay: ProcessHindrance = wroteIt ? "secondPerson" : hasProblems ? "processProblems" : null;
  const mayPublish: ProcessHindrance = mayPublishDefinitions(actor) ? inTheWay : "forbidden";
  return { edit: mayEdit, ...(draft && { discard: mayEdit, publish: mayPublish }) };
}

export type DeskProcess = Awaited<ReturnType<typeof deskProcess>>;

/** What two versions of a process say, the former first; null where there are not both. Only officers may look. */
export async function twoProcesses(context: Context, key: string, numbers: readonly [number, number]) {
  if (!isOfficer(context.actor)) throw new Refusal("notFound");
  return twoDefinitions(context, processVersions, key, numbers);
}
