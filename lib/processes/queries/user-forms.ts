import { and, desc, inArray } from "drizzle-orm";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import type { Context } from "#lib/platform/context.ts";
import { handlingOf } from "#lib/procedures/terms.ts";
import type { ProcessUser } from "./process-users.ts";

/** The forms in force, or else being written, with which dossiers of these procedures are filed, each case with its own. */
export async function userForms(
  { db }: Context,
  users: readonly Pick<ProcessUser, "content">[],
): Promise<FormDefinition[]> {
  const keys = users.flatMap(({ content }) =>
    [null, ...content.cases.map(({ key }) => key)].flatMap((key) => handlingOf(content, key).formKey ?? []),
  );
  if (keys.length === 0) return [];
  const rows = await db
    .selectDistinctOn([formVersions.key], { definition: formVersions.definition })
    .from(formVersions)
    .where(
      and(inArray(formVersions.key, [...new Set(keys)]), inArray(formVersions.state, ["published", "draft"])),
    )
    .orderBy(formVersions.key, desc(formVersions.state));
  return rows.map(({ definition }) => expanded(definition));
}
