import { and, eq, inArray } from "drizzle-orm";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { isSame } from "#lib/procedures/canonical.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { handlingOf } from "#lib/procedures/terms.ts";
import { type FoundProblem, processProblems } from "./process-problems.ts";
import { limitsOf } from "./process-users.ts";

/** What keeps a procedure from being handled as it says. `key`: of the form or process. */
export type HandlingProblem =
  | { kind: "formNotPublished" | "processNotPublished"; key: string }
  | { kind: "processUnfit"; key: string; problem: FoundProblem["problem"] };

/**
 * What is new in the way of handling a procedure by what a draft says: a form or process that nobody has published, a process
 * that does not keep its time limits or has a step nobody could hold. What was so before is not the draft's doing.
 */
export async function handlingProblems(
  context: Context,
  code: string,
  { content, base }: { content: ProcedureContent; base: ProcedureContent | null },
): Promise<HandlingProblem[]> {
  const found = await problemsOf(context, code, content);
  if (found.length === 0 || !base) return found;
  const known = await problemsOf(context, code, base);
  return found.filter((problem) => !known.some((each) => isSame(each, problem)));
}

async function problemsOf(
  context: Context,
  code: string,
  content: ProcedureContent,
): Promise<HandlingProblem[]> {
  const handled = [null, ...content.cases.map(({ key }) => key)].map((key) => handlingOf(content, key));
  const forms = named(handled.map(({ formKey }) => formKey));
  const processes = named(handled.map(({ processKey }) => processKey));
  const published = await publishedOf(context, forms, processes);
  const unfit = await Promise.all(
    published.processes.map(async ({ key, definition }) => {
      const user = { code, content, isDraft: true, limits: limitsOf(key, content) };
      const problems = await processProblems(context, definition, [user]);
      return problems.map(({ problem }): HandlingProblem => ({ kind: "processUnfit", key, problem }));
    }),
  );
  return [
    ...missing(forms, published.forms).map((key) => ({ kind: "formNotPublished", key }) as const),
    ...missing(processes, published.processes).map((key) => ({ kind: "processNotPublished", key }) as const),
    ...unfit.flat(),
  ];
}

async function publishedOf({ db }: Context, forms: string[], processes: string[]) {
  const [knownForms, knownProcesses] = await Promise.all([
    db
      .select({ key: formVersions.key })
      .from(formVersions)
      .where(and(eq(formVersions.state, "published"), inArray(formVersions.key, forms))),
    db
      .select({ key: processVersions.key, definition: processVersions.definition })
      .from(processVersions)
      .where(and(eq(processVersions.state, "published"), inArray(processVersions.key, processes))),
  ]);
  return { forms: knownForms, processes: knownProcesses };
}

function named(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.flatMap((key) => key ?? []))];
}

function missing(keys: readonly string[], known: readonly { key: string }[]): string[] {
  return keys.filter((key) => !known.some((each) => each.key === key));
}
