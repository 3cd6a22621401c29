import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { handlingOf } from "#lib/procedures/terms.ts";
import type { ProcessDefinition } from "../definition.ts";
import { shortestLimit } from "../limit.ts";

/** A procedure that a process serves. `limits`: for each case (null: no case) the shortest time limit in minutes. */
export type ProcessUser = {
  code: string;
  content: ProcedureContent;
  /** Still being written: it binds nobody, and tells what the process will be asked. */
  isDraft: boolean;
  limits: { caseKey: string | null; limitMinutes: number | null }[];
};

/**
 * Procedures that go by this process, by code: those that name it, and those it was decided for. Of one that is not yet in
 * force so, the draft.
 */
export async function processUsers(
  context: Context,
  key: string,
  { serves = [] }: Pick<ProcessDefinition, "serves">,
): Promise<ProcessUser[]> {
  const codes = serves.map(({ procedure }) => procedure);
  const rows = await recall(context, "procedures", `usersOfProcess:${key}:${codes.join()}`, () =>
    context.db
      .selectDistinctOn([procedures.code], {
        code: procedures.code,
        content: procedureVersions.content,
        isDraft: sql<boolean>`${procedureVersions.state} = 'draft'`,
      })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .where(
        and(
          inArray(procedureVersions.state, ["published", "draft"]),
          isNull(procedureVersions.agencyId),
          or(
            sql`${procedureVersions.content} ->> 'processKey' = ${key}`,
            sql`${procedureVersions.content} -> 'cases' @> ${JSON.stringify([{ processKey: key }])}::jsonb`,
            codes.length > 0 ? inArray(procedures.code, codes) : undefined,
          ),
        ),
      )
      .orderBy(asc(procedures.code), desc(procedureVersions.state)),
  );
  return rows.map((row) => ({ ...row, limits: limitsOf(key, row.content) }));
}

/** The shortest time limits of the cases of a procedure that go by the process; a procedure that names none at all goes by it as a whole. */
export function limitsOf(key: string, content: ProcedureContent) {
  const cases = content.cases.length > 0 ? content.cases.map((each) => each.key) : [null];
  const own = cases.filter((caseKey) => handlingOf(content, caseKey).processKey === key);
  return (own.length > 0 ? own : cases).map((caseKey) => ({
    caseKey,
    limitMinutes: shortestLimit(content, caseKey),
  }));
}
