import type { Actor } from "#lib/accounts/actor.ts";
import { mayEditDefinitions, mayPublishDefinitions } from "./policy.ts";

/** Why something cannot be done now, as a key of the errors; null: it can; undefined: there is nothing to do it to. */
type Hindered<Problem extends string> = "forbidden" | "secondPerson" | Problem | null | undefined;

/** What may be done with a form or a process: screens show the buttons by it, with the reason beside those that do not work. */
export function definitionActs<Problem extends string>(
  actor: Actor,
  draft: { authorId: string | null } | null,
  /** What is wrong with the draft. */
  problem: Problem | null,
) {
  const edit = mayEditDefinitions(actor) ? null : "forbidden";
  const publish = (): Hindered<Problem> => {
    if (!mayPublishDefinitions(actor)) return "forbidden";
    return actor.kind === "officer" && draft?.authorId === actor.id ? "secondPerson" : problem;
  };
  return { edit, discard: draft ? edit : undefined, publish: draft ? publish() : undefined } as const;
}
