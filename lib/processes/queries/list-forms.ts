import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { formVersions, procedures, procedureVersions, questionBlocks } from "#drizzle/schema/procedures.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import type { QuestionBlock } from "#lib/forms/editing/fresh.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { allFields, isLeaf } from "#lib/forms/fields.ts";
import type { Context } from "#lib/platform/context.ts";
import { mustBeStaff } from "./form-desk.ts";

type Named = { code: string; name: { vi: string; en: string } };
export type ListedForm = Awaited<ReturnType<typeof listForms>>[number];

/** Every form with its versions, its size and the procedures in force that ask it, by key. */
export async function listForms(context: Context) {
  mustBeStaff(context);
  const [rows, uses] = await Promise.all([
    context.db
      .select({
        key: formVersions.key,
        number: formVersions.number,
        state: formVersions.state,
        definition: formVersions.definition,
      })
      .from(formVersions)
      .where(inArray(formVersions.state, ["draft", "published"]))
      .orderBy(asc(formVersions.key), desc(formVersions.number)),
    proceduresByForm(context),
  ]);
  return [...Map.groupBy(rows, ({ key }) => key)].map(([key, versions]) => {
    const [newest] = versions;
    const form = expanded(newest?.definition as WrittenForm);
    return {
      key,
      title: form.title,
      inForce: versions.find(({ state }) => state === "published")?.number ?? null,
      draft: versions.find(({ state }) => state === "draft")?.number ?? null,
      steps: form.steps.length,
      questions: allFields(form).filter(({ field }) => isLeaf(field)).length,
      procedures: uses.get(key) ?? [],
    };
  });
}

async function proceduresByForm({ db }: Context): Promise<Map<string, Named[]>> {
  const { content } = procedureVersions;
  const rows = await db
    .selectDistinct({
      code: procedures.code,
      name: sql<Named["name"]>`${content} -> 'name'`,
      keys: sql<
        (string | null)[]
      >`jsonb_path_query_array(${content}, '$.formKey') || jsonb_path_query_array(${content}, '$.cases[*].formKey')`,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(eq(procedureVersions.state, "published"))
    .orderBy(asc(procedures.code));
  const uses = new Map<string, Named[]>();
  for (const { code, name, keys } of rows)
    for (const key of new Set(keys.filter((each) => each !== null)))
      uses.set(key, [...(uses.get(key) ?? []), { code, name }]);
  return uses;
}

/** The bank of shared questions, by key. */
export async function listBlocks(context: Context): Promise<QuestionBlock[]> {
  mustBeStaff(context);
  const rows = await context.db.select().from(questionBlocks).orderBy(asc(questionBlocks.key));
  return rows.map(({ key, number, name, fields }) => ({
    key,
    number,
    name,
    fields: fields as QuestionBlock["fields"],
  }));
}

/** Which forms hold a copy of each shared question, and of which number. */
export async function listBlockUses(context: Context) {
  mustBeStaff(context);
  const rows = await context.db
    .select({ key: formVersions.key, definition: formVersions.definition })
    .from(formVersions)
    .where(inArray(formVersions.state, ["draft", "published"]))
    .orderBy(asc(formVersions.key));
  return rows.flatMap(({ key, definition }) =>
    (definition as WrittenForm).steps
      .flatMap(({ fields }) => fields)
      .flatMap(({ block }) =>
        block ? [{ form: key, title: definition.title, block: block.key, number: block.number }] : [],
      ),
  );
}
