import { and, desc, eq, isNotNull } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { type Answer, type Answers, valueAt } from "#lib/forms/answer.ts";
import { dateText } from "#lib/forms/date-text.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { fieldsByPath } from "#lib/forms/fields.ts";
import { bankFactsOf, type Known } from "#lib/forms/prefill.ts";
import type { BankFact } from "#lib/forms/prefill-schema.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { formOfVersion } from "./form-of-version.ts";

/** So many of a person's latest dossiers are looked through. */
const mostDossiers = 30;

/**
 * What the person who files last answered, in a dossier of their own, to the shared questions this form takes over. Nobody
 * vouches for it, so it is offered to be looked at, with the day it was given in `earlier`'s words.
 */
export async function bankFacts(
  context: Context,
  definition: FormDefinition,
  earlier: (day: string) => string = () => "",
): Promise<Known> {
  const { actor, db } = context;
  const wanted = bankFactsOf(definition);
  if (wanted.length === 0 || actor.kind !== "citizen") return {};
  const rows = await db
    .select({
      answers: dossiers.answers,
      formVersionId: dossiers.formVersionId,
      submittedAt: dossiers.submittedAt,
    })
    .from(dossiers)
    .where(and(eq(dossiers.citizenId, actor.id), isNotNull(dossiers.formVersionId)))
    .orderBy(desc(dossiers.submittedAt))
    .limit(mostDossiers);

  const known: Known = {};
  for (const { answers, formVersionId, submittedAt } of rows) {
    const open = wanted.filter((fact) => !known[fact]);
    if (open.length === 0) break;
    const form = await formOfVersion(context, formVersionId ?? "");
    const on = dateInVietnam(submittedAt);
    for (const fact of open) {
      const value = answerTo(fact, form, answers);
      if (value !== undefined) known[fact] = { value, source: earlier(dateText(on)), isVerified: false, on };
    }
  }
  return known;
}

/** The answer to that question where the form has it from that very block, whatever the copy is called there. */
function answerTo(fact: BankFact, form: FormDefinition, answers: Answers): Answer | undefined {
  const [, block, ...keys] = fact.split(".");
  const path = keys.join(".");
  const placed = [...fieldsByPath(form).values()].find(({ path: own, field, container }) => {
    if (container?.kind === "repeat") return false;
    if (container?.block?.key === block) return field.key === path || own === path;
    return field.block?.key === block && own === path;
  });
  return placed && (valueAt(answers, placed.path) as Answer | undefined);
}
