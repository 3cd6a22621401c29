import { eq } from "drizzle-orm";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** A version of an electronic form. Versions never change, so they may be remembered. */
export function formOfVersion(context: Context, versionId: string): Promise<FormDefinition> {
  return recall(context, "procedures", `form/${versionId}`, async () => {
    const [version] = await context.db
      .select({ definition: formVersions.definition })
      .from(formVersions)
      .where(eq(formVersions.id, versionId));
    if (!version) throw new Error(`no form version ${versionId}`);
    return expanded(version.definition);
  });
}
