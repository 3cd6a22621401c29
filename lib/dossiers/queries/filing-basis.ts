import { and, desc, eq } from "drizzle-orm";
import { formVersions, procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { abolishedAmong, inForceAmong } from "#lib/procedures/in-force.ts";
import { livingVersions } from "#lib/procedures/queries/living-versions.ts";
import { substituted } from "#lib/procedures/queries/substitutions.ts";
import { handlingOf } from "#lib/procedures/terms.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";

/** Everything of the catalogue that a dossier is filed under. */
export type FilingBasis = {
  procedureId: string;
  procedureVersionId: string;
  /** Number of the version. */
  number: number;
  code: string;
  content: ProcedureContent;
  form: { versionId: string; definition: FormDefinition } | null;
  process: { versionId: string; definition: ProcessDefinition };
};

/**
 * What a new dossier of this procedure and case is filed under: the versions in force, at a commune its own rule where it
 * has one. Remembered; changes rarely.
 */
export async function filingBasis(
  context: Context,
  code: string,
  caseKey: string | null,
  agencyId: string | null = null,
): Promise<FilingBasis> {
  return basisOf(context, await contentInForce(context, code, agencyId), caseKey);
}

/** The version a draft was begun under, which may meanwhile be superseded, for its case. */
export async function basisOfVersion(
  context: Context,
  procedureVersionId: string,
  caseKey: string | null,
): Promise<FilingBasis> {
  return basisOf(context, await contentOfVersion(context, procedureVersionId), caseKey);
}

/** What the version in force says, before anybody chose a case. Refuses with `procedureClosed` what was abolished. */
export async function contentInForce(
  context: Context,
  code: string,
  agencyId: string | null = null,
): Promise<Version> {
  const today = dateInVietnam(context.now);
  const all = await livingVersions(context, code);
  const provincial = all.filter((version) => version.agencyId === null);
  const inForce = inForceAmong(provincial, today);
  if (!inForce) throw new Refusal(abolishedAmong(provincial, today) ? "procedureClosed" : "notFound");
  const own = agencyId === null ? [] : all.filter((version) => version.agencyId === agencyId);
  const { procedureId, versionId, number, content } = inForceAmong(own, today) ?? inForce;
  const version = { procedureId, procedureVersionId: versionId, number, code, content };
  return asOn(context, version, context.now);
}

/** Refuses what was abolished since a draft was begun. */
export async function requireOpen(context: Context, code: string): Promise<void> {
  await contentInForce(context, code);
}

/**
 * What a version says, for who needs neither its form nor its process. Papers that data stand in for are those of today;
 * of a dossier, those of the moment it was submitted: `at`.
 */
export async function contentOfVersion(
  context: Context,
  procedureVersionId: string,
  at = context.now,
): Promise<Version> {
  const version = await recall(context, "procedures", `version/${procedureVersionId}`, () =>
    readVersion(context, eq(procedureVersions.id, procedureVersionId)),
  );
  return asOn(context, version, at);
}

async function asOn(context: Context, version: Version, at: Date): Promise<Version> {
  const content = await substituted(context, version.code, version.content, dateInVietnam(at));
  return { ...version, content };
}

type Version = Pick<FilingBasis, "procedureId" | "procedureVersionId" | "number" | "code" | "content">;

async function readVersion({ db }: Context, which: ReturnType<typeof and>): Promise<Version> {
  const [found] = await db
    .select({
      procedureId: procedures.id,
      procedureVersionId: procedureVersions.id,
      number: procedureVersions.number,
      code: procedures.code,
      content: procedureVersions.content,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(which);
  if (!found) throw new Refusal("notFound");
  return found;
}

async function basisOf(context: Context, version: Version, caseKey: string | null): Promise<FilingBasis> {
  const { formKey, processKey } = handlingOf(version.content, caseKey);
  if (processKey === null) throw new Refusal("notReceivable");
  const [process, form] = await Promise.all([
    publishedProcess(context, processKey),
    formKey === null ? null : publishedForm(context, formKey),
  ]);
  if (!process)
    throw new Error(`procedure ${version.code} names the process ${processKey}, which is not published`);
  return { ...version, form, process };
}

/** The process in force under this key. */
export function publishedProcess(context: Context, key: string): Promise<FilingBasis["process"] | null> {
  return recall(context, "procedures", `process/${key}`, async () => {
    const [process] = await context.db
      .select({ versionId: processVersions.id, definition: processVersions.definition })
      .from(processVersions)
      .where(and(eq(processVersions.key, key), eq(processVersions.state, "published")));
    return process ?? null;
  });
}

function publishedForm(context: Context, key: string): Promise<FilingBasis["form"]> {
  return recall(context, "procedures", `form-of/${key}`, async () => {
    const [form] = await context.db
      .select({ versionId: formVersions.id, definition: formVersions.definition })
      .from(formVersions)
      .where(and(eq(formVersions.key, key), eq(formVersions.state, "published")))
      .orderBy(desc(formVersions.number));
    return form ? { ...form, definition: expanded(form.definition) } : null;
  });
}
