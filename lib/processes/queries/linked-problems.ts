import { and, eq, inArray, isNull } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { isCaseOf } from "#lib/procedures/terms.ts";
import type { ProcessProblem } from "../check.ts";
import type { ProcessDefinition } from "../definition.ts";

/** What is wrong with the linked procedures a process opens: one nobody has published, or a case it does not have. */
export async function linkedProblems(
  { db }: Context,
  { steps }: Pick<ProcessDefinition, "steps">,
): Promise<ProcessProblem[]> {
  const opened = steps.flatMap(({ key: step, actions }) =>
    actions.flatMap(({ kind, procedure: linked, case: caseKey = null }) =>
      kind === "spawn" && linked ? [{ step, linked, caseKey }] : [],
    ),
  );
  if (opened.length === 0) return [];
  const codes = [...new Set(opened.map(({ linked }) => linked))];
  const rows = await db
    .select({ code: procedures.code, content: procedureVersions.content })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(
      and(
        inArray(procedures.code, codes),
        eq(procedureVersions.state, "published"),
        isNull(procedureVersions.agencyId),
      ),
    );
  const published = new Map(rows.map(({ code, content }) => [code, content]));
  return opened.flatMap(({ step, linked, caseKey }): ProcessProblem[] => {
    const content = published.get(linked);
    if (!content) return [{ code: "linkedNotPublished", step, linked }];
    return isCaseOf(content, caseKey) ? [] : [{ code: "linkedCase", step, linked }];
  });
}
