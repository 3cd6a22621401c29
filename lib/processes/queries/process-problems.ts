import type { Context } from "#lib/platform/context.ts";
import { checkProcess, type ProcessProblem } from "../check.ts";
import type { ProcessDefinition } from "../definition.ts";
import { inCase } from "../in-case.ts";
import { holderCheck } from "./held-roles.ts";
import { linkedProblems } from "./linked-problems.ts";
import type { ProcessUser } from "./process-users.ts";
import { userForms } from "./user-forms.ts";

/** A problem, and the procedure for which it is one; null: whatever the procedure. */
export type FoundProblem = { problem: ProcessProblem; procedure: string | null };

/** Those it serves are checked one by one; more than this nobody reads. */
const mostProcedures = 20;

/** What is wrong with a process by itself and with what its dossiers are asked, and for each procedure it serves: the time limit of each case, and who could hold the steps. */
export async function processProblems(
  context: Context,
  definition: ProcessDefinition,
  users: readonly ProcessUser[],
): Promise<FoundProblem[]> {
  const isAlone = users.length === 0;
  const isHeld = isAlone ? await holderCheck(context, null) : undefined;
  const asked = isAlone ? undefined : await askedOf(context, users);
  const found: FoundProblem[] = checkProcess(definition, {
    limitMinutes: null,
    ...(isHeld && { isHeld }),
    ...(asked && { asked }),
  }).map((problem) => ({ problem, procedure: null }));
  for (const problem of await linkedProblems(context, definition)) found.push({ problem, procedure: null });
  for (const { code, content, limits } of users.slice(0, mostProcedures)) {
    const [tooLong] = limits.flatMap(({ caseKey, limitMinutes }) =>
      checkProcess(inCase(definition, caseKey), { limitMinutes }).filter(isTooLong),
    );
    const unheld = checkProcess(definition, {
      limitMinutes: null,
      isHeld: await holderCheck(context, content),
    }).filter(isUnheld);
    for (const problem of [...(tooLong ? [tooLong] : []), ...unheld])
      found.push({ problem, procedure: code });
  }
  return found;
}

const isTooLong = ({ code }: ProcessProblem) => code === "exceedsTimeLimit";
const isUnheld = ({ code }: ProcessProblem) => code === "nobodyHolds";

async function askedOf(context: Context, users: readonly ProcessUser[]) {
  const cases = users.flatMap(({ content }) => content.cases.map(({ key }) => key));
  return { cases: [...new Set(cases)], forms: await userForms(context, users) };
}
