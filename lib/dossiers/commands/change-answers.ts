import { eq } from "drizzle-orm";
import { dossiers, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { valueAt } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { calculatedPaths } from "#lib/forms/fields.ts";
import { readForm } from "#lib/forms/read-form.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isWithin, withChanges } from "../answer-changes.ts";
import type { AnswerChange } from "../events.ts";
import { answerLookups } from "../queries/answer-lookups.ts";
import type { SupplementItem } from "../supplement.ts";
import type { Taking } from "./take-action.ts";

/** Takes over corrected answers of the questions named in the request, and of no others. */
export async function changeAnswers(
  { context, dossier }: Taking,
  definition: FormDefinition,
  items: readonly SupplementItem[],
  given: Record<string, unknown>,
): Promise<AnswerChange[]> {
  const paths = items.flatMap(({ target }) => (target.kind === "field" ? [target.path] : []));
  if (paths.length === 0) return [];
  const wanted = withChanges(dossier.answers, given, paths);
  const { answers, problems } = readForm(
    definition,
    wanted,
    dateInVietnam(context.now),
    await answerLookups(context, definition, eq(submittedDocuments.dossierId, dossier.id)),
  );
  const faults = problems.filter(({ name }) => paths.some((path) => isWithin(name, path)));
  if (faults.length > 0)
    throw new Refusal(
      "invalid",
      Object.fromEntries(faults.map(({ name, message }) => [`answers.${name}`, message])),
    );
  const changes = paths
    .map((path) => ({
      path,
      before: valueAt(dossier.answers, path) ?? null,
      after: valueAt(answers, path) ?? null,
    }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (changes.length > 0)
    await context.db
      .update(dossiers)
      .set({ answers: withChanges(dossier.answers, answers, [...paths, ...calculatedPaths(definition)]) })
      .where(eq(dossiers.id, dossier.id));
  return changes;
}
