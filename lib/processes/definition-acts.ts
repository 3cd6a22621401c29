import { type Keeper, wroteIt } from "#lib/procedures/policy.ts";
import { type DefinitionUse, mayEditDefinition, mayPublishDefinition } from "./policy.ts";

/** Why something cannot be done now, as a key of the errors; null: it can; undefined: there is nothing to do it to. */
type Hindered<Problem extends string> = "forbidden" | "secondPerson" | Problem | null | undefined;

/** What may be done with a form or a process: screens show the buttons by it, with the reason beside those that do not work. */
export function definitionActs<Problem extends string>(
  keeper: Keeper,
  use: DefinitionUse,
  draft: { authorId: string | null } | null,
  /** What is wrong with the draft. */
  problem: Problem | null,
) {
  const edit = mayEditDefinition(keeper, use) ? null : "forbidden";
  const publish = (): Hindered<Problem> => {
    if (!mayPublishDefinition(keeper, use)) return "forbidden";
    return draft && wroteIt(keeper, [draft.authorId]) ? "secondPerson" : problem;
  };
  return { edit, discard: draft ? edit : undefined, publish: draft ? publish() : undefined } as const;
}
