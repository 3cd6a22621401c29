import { and, desc, eq } from "drizzle-orm";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { offerOf } from "../offer.ts";
import { handlingOf, isCaseOf } from "../terms.ts";
import { getProcedure } from "./get-procedure.ts";

/**
 * The form of a procedure, or of one of its cases, to be filled in by hand. Anybody may have it where the level of service
 * offers blanks (2 and above). Refuses with `notFound`.
 */
export async function getBlankForm(context: Context, code: string, caseKey: string | null) {
  const { content, closed } = await getProcedure(context, code);
  if (closed || (caseKey !== null && !isCaseOf(content, caseKey))) throw new Refusal("notFound");
  const { formKey } = handlingOf(content, caseKey);
  if (formKey === null || !offerOf(content, caseKey).hasBlankForm) throw new Refusal("notFound");
  const form = await publishedForm(context, formKey);
  if (!form) throw new Refusal("notFound");
  return { name: content.name, form };
}

function publishedForm(context: Context, key: string): Promise<FormDefinition | null> {
  return recall(context, "procedures", `blank-form/${key}`, async () => {
    const [form] = await context.db
      .select({ definition: formVersions.definition })
      .from(formVersions)
      .where(and(eq(formVersions.key, key), eq(formVersions.state, "published")))
      .orderBy(desc(formVersions.number));
    return form ? expanded(form.definition) : null;
  });
}
