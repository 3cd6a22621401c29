import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { officers } from "#drizzle/schema/accounts.ts";
import { formVersions } from "#drizzle/schema/procedures.ts";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { mayEditDefinitions, mayPublishDefinitions } from "../policy.ts";

/** Why something cannot be done now, as a key of the errors; null: it can; undefined: there is nothing to do it to. */
type FormHindrance = "forbidden" | "secondPerson" | "formProblems" | null | undefined;

export type FormDesk = Awaited<ReturnType<typeof getFormDesk>>;

/** A form as those who make forms see it: the draft, or what is in force, with every version and what may be done now. */
export async function getFormDesk(context: Context, key: string) {
  mustBeStaff(context);
  const versions = await versionsOf(context, key);
  const [newest] = versions;
  if (!newest) throw new Refusal("notFound");
  const draft = versions.find(({ state }) => state === "draft");
  const inForce = versions.find(({ state }) => state === "published");
  const shown = draft ?? inForce ?? newest;
  const form = shown.definition as WrittenForm;
  const problems = checkDefinition(expanded(form));
  return {
    key,
    form,
    number: shown.number,
    revision: draft?.revision ?? 0,
    draft: draft ? { number: draft.number, author: draft.author } : null,
    inForce: inForce
      ? { number: inForce.number, definition: expanded(inForce.definition as WrittenForm) }
      : null,
    problems,
    history: versions.map(({ definition: _definition, authorId: _authorId, ...version }) => version),
    acts: actsOf(context, draft, problems.length),
  };
}

/** One version of a form, whole. */
export async function getFormVersion(context: Context, key: string, number: number) {
  mustBeStaff(context);
  const version = (await versionsOf(context, key)).find((each) => each.number === number);
  if (!version) throw new Refusal("notFound");
  return expanded(version.definition as WrittenForm);
}

/** Whoever works in an office may look at how forms are made; nobody else does. */
export function mustBeStaff({ actor }: Context) {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer" && actor.kind !== "system") throw new Refusal("forbidden");
}

function versionsOf({ db }: Context, key: string) {
  const author = alias(officers, "author");
  const publisher = alias(officers, "publisher");
  return db
    .select({
      number: formVersions.number,
      state: formVersions.state,
      revision: formVersions.revision,
      authorId: formVersions.authorId,
      author: sql<string | null>`${author.fullName}`,
      publisher: sql<string | null>`${publisher.fullName}`,
      publishedAt: formVersions.publishedAt,
      createdAt: formVersions.createdAt,
      definition: formVersions.definition,
    })
    .from(formVersions)
    .leftJoin(author, eq(author.id, formVersions.authorId))
    .leftJoin(publisher, eq(publisher.id, formVersions.publishedById))
    .where(eq(formVersions.key, key))
    .orderBy(desc(formVersions.number));
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
