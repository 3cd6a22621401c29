import { and, eq, sql } from "drizzle-orm";
import { procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { ruleProblems } from "../check-conditions.ts";
import { processUsers } from "./process-users.ts";
import { userForms } from "./user-forms.ts";

/** What is wrong with conditions of the processes in force whose dossiers are filed with this form, as it is in force now. */
export async function problemsOfReaders(context: Context, form: string) {
  const named = context.db
    .select({ one: sql`1` })
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.state, "published"),
        sql`${procedureVersions.formKeys} ? ${form}`,
        sql`${procedureVersions.processKeys} ? ${processVersions.key}`,
      ),
    );
  const readers = await context.db
    .select({ key: processVersions.key, definition: processVersions.definition })
    .from(processVersions)
    .where(and(eq(processVersions.state, "published"), sql`exists (${named})`));
  const found = await Promise.all(
    readers.map(async ({ key, definition }) => {
      const users = (await processUsers(context, key, definition)).filter(({ isDraft }) => !isDraft);
      const cases = users.flatMap(({ content }) => content.cases.map((each) => each.key));
      const problems = ruleProblems(definition, { cases, forms: await userForms(context, users) });
      return problems.map(({ code, step, about }) => ({ process: key, code, step, about }));
    }),
  );
  return found.flat();
}
