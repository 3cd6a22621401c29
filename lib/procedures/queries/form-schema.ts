import { and, eq } from "drizzle-orm";
import { formVersions } from "#drizzle/schema/procedures.ts";
import { apiSchemaOf } from "#lib/forms/api-schema.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

/** What a program that files must know of the form in force under a key. Refuses with `notFound`. */
export async function getFormSchema(
  context: Context,
  { key, lang }: { key: string; lang: "vi" | "en" },
): Promise<{ key: string; version: number; title: string; schema: Record<string, unknown> }> {
  const form = await recall(context, "procedures", `form-schema/${key}`, async () => {
    const [found] = await context.db
      .select({ number: formVersions.number, definition: formVersions.definition })
      .from(formVersions)
      .where(and(eq(formVersions.key, key), eq(formVersions.state, "published")));
    return found ?? null;
  });
  if (!form) throw new Refusal("notFound");
  const definition = expanded(form.definition);
  return {
    key,
    version: form.number,
    title: definition.title[lang],
    schema: { ...apiSchemaOf(definition, lang) },
  };
}
