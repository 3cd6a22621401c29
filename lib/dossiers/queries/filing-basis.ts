import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { formVersions, procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";

/** Everything of the catalogue that a dossier is filed under. */
export type FilingBasis = {
  procedureId: string;
  procedureVersionId: string;
  code: string;
  content: ProcedureContent;
  form: { versionId: string; definition: FormDefinition } | null;
  process: { versionId: string; definition: ProcessDefinition };
};

/** What a new dossier of this procedure is filed under: the versions in force. Remembered; changes a few times a day. */
export function filingBasis(context: Context, code: string): Promise<FilingBasis> {
  return recall(context, "procedures", `basis/${code}`, () =>
    readBasis(
      context,
      and(
        eq(procedures.code, code),
        eq(procedureVersions.state, "published"),
        isNull(procedureVersions.agencyId),
      ),
    ),
  );
}

/** The version a draft was begun under, which may meanwhile be superseded. */
export function basisOfVersion(context: Context, procedureVersionId: string): Promise<FilingBasis> {
  return recall(context, "procedures", `version/${procedureVersionId}`, () =>
    readBasis(context, eq(procedureVersions.id, procedureVersionId)),
  );
}

async function readBasis({ db }: Context, which: ReturnType<typeof and>): Promise<FilingBasis> {
  const [found] = await db
    .select({
      procedureId: procedures.id,
      procedureVersionId: procedureVersions.id,
      code: procedures.code,
      content: procedureVersions.content,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(which);
  if (!found) throw new Refusal("notFound");

  const { formKey, processKey } = found.content;
  if (processKey === null) throw new Refusal("notReceivable");
  const [process] = await db
    .select({ versionId: processVersions.id, definition: processVersions.definition })
    .from(processVersions)
    .where(and(eq(processVersions.key, processKey), eq(processVersions.state, "published")));
  if (!process)
    throw new Error(`procedure ${found.code} names the process ${processKey}, which is not published`);
  const [form] = await db
    .select({ versionId: formVersions.id, definition: formVersions.definition })
    .from(formVersions)
    .where(
      and(inArray(formVersions.key, formKey === null ? [] : [formKey]), eq(formVersions.state, "published")),
    )
    .orderBy(desc(formVersions.number));
  return { ...found, form: form ?? null, process };
}
