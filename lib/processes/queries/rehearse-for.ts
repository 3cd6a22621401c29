import type { Context } from "#lib/platform/context.ts";
import type { ProcessDefinition } from "../definition.ts";
import { shortestLimit } from "../limit.ts";
import type { ProcessUser } from "./process-users.ts";
import { rehearseWith } from "./rehearsal.ts";

/**
 * Rehearses a definition for one of the procedures it serves, received at a chosen moment; by default for the first and
 * its first case, and against no time limit where it serves none.
 */
export async function rehearseFor(
  context: Context,
  definition: ProcessDefinition,
  users: readonly ProcessUser[],
  wanted: { code: string | null; caseKey: string; startAt: Date },
) {
  const user = users.find(({ code }) => wanted.code === null || code === wanted.code);
  const { startAt } = wanted;
  const cases = user?.content.cases ?? [];
  const caseKey = (cases.find(({ key }) => key === wanted.caseKey) ?? cases[0])?.key ?? null;
  const limitMinutes = user ? shortestLimit(user.content, caseKey) : null;
  const terms = user ? { content: user.content, caseKey, limitMinutes } : null;
  const rehearsal = await rehearseWith({ ...context, now: startAt }, definition, terms);
  return { rehearsal, code: user?.code ?? "", caseKey: caseKey ?? "", limitMinutes, startAt };
}
