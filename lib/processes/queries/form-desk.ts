import { formVersions } from "#drizzle/schema/procedures.ts";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { definitionActs } from "../definition-acts.ts";
import { definitionUse } from "./definition-use.ts";
import { openVersions, twoDefinitions } from "./definition-versions.ts";

/** A form as those who make forms see it: the draft, or what is in force, with every version and what may be done now. */
export async function getFormDesk(context: Context, key: string) {
  mustBeStaff(context);
  const opened = await openVersions(context, formVersions, key);
  const { definition: form, draft, number, history } = opened;
  const inForce = opened.inForce && { ...opened.inForce, definition: expanded(opened.inForce.definition) };
  const problems = checkDefinition(expanded(form));
  const [keeper, use] = await Promise.all([keeperOf(context), definitionUse(context, "form", key)]);
  return {
    key,
    form,
    number,
    revision: draft?.revision ?? 0,
    draft,
    inForce,
    problems,
    history,
    acts: definitionActs(keeper, use, draft, problems.length > 0 ? "formProblems" : null),
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
