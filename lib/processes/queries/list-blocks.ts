import { asc, inArray } from "drizzle-orm";
import { formVersions, questionBlocks } from "#drizzle/schema/procedures.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import type { QuestionBlock } from "#lib/forms/editing/fresh.ts";
import type { Context } from "#lib/platform/context.ts";
import { mustBeStaff } from "./form-desk.ts";

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
    (definition as WrittenForm).steps.flatMap(({ key: step, fields }) =>
      fields.flatMap(({ block, key: path }) =>
        block
          ? [{ form: key, title: definition.title, step, path, block: block.key, number: block.number }]
          : [],
      ),
    ),
  );
}
