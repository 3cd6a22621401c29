import { formVersions } from "#drizzle/schema/procedures.ts";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { mayEditDefinitions, mayPublishDefinitions } from "../policy.ts";
import { definitionsOf, twoDefinitions, versionsOf } from "./definition-versions.ts";

/** Why something cannot be done now, as a key of the errors; null: it can; undefined: there is nothing to do it to. */
type FormHindrance = "forbidden" | "secondPerson" | "formProblems" | null | undefined;

/** A form as those who make forms see it: the draft, or what is in force, with every version and what may be done now. */
export async function getFormDesk(context: Context, key: string) {
  mustBeStaff(context);
  const history = await versionsOf(context, formVersions, key);
  const draft = history.find(({ state }) => state === "draft");
  const inForce = history.find(({ state }) => state === "published");
  const shown = draft ?? inForce ?? history[0];
  if (!shown) throw new Refusal("notFound");
  const numbers = [shown.number, ...(inForce ? [inForce.number] : [])];
  const definitions = await definitionsOf(context, formVersions, key, numbers);
  const form = definitions.get(shown.number);
  if (!form) throw new Refusal("notFound");
  const problems = checkDefinition(expanded(form));
  return {
    key,
    form,
    number: shown.number,
    revision: draft?.revision ?? 0,
    draft: draft ? { number: draft.number, author: draft.author } : null,
    inForce: inForce
      ? { number: inForce.number, definition: expanded(definitions.get(inForce.number) ?? form) }
      : null,
    problems,
    history,
    acts: actsOf(context, draft, problems.length),
  };
}

/** What two versions of a form ask, the former first; null where there are not both. */
export async function twoForms(context: Context, key: string, numbers: readonly [number, number]) {
  mustBeStaff(context);
  const two = await twoDefinitions(context, formVersions, key, numbers);
  return two && { former: expanded(two.former), next: expanded(two.next) };
}

/** Whoever works in an office may look at how forms are made; nobody else does. */
export function mustBeStaff({ actor }: Context) {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer" && actor.kind !== "system") throw new Refusal("forbidden");
}

/** What may be done with the draft: screens show the buttons by it, with the reason beside those that do not work. */
function actsOf({ actor }: Context, draft: { authorId: string | null } | undefined, problems: number) {
  const edit: FormHindrance = mayEditDefinitions(actor) ? null : "forbidden";
  const isAuthor = draft?.authorId != null && actor.kind === "officer" && draft.authorId === actor.id;
  const publish = (): FormHindrance => {
    if (!mayPublishDefinitions(actor)) return "forbidden";
    if (isAuthor) return "secondPerson";
    return problems > 0 ? "formProblems" : null;
  };
  return { edit, discard: draft ? edit : undefined, publish: draft ? publish() : undefined };
}
