import { eq, type SQL } from "drizzle-orm";
import * as z from "zod";
import { results } from "#drizzle/schema/documents.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Context } from "#lib/platform/context.ts";
import { maskedName } from "../masked-name.ts";
import { contentOfVersion } from "./filing-basis.ts";

export type VerifiedResult = NonNullable<Awaited<ReturnType<typeof verifyResult>>>;

/** What anybody may know of a result by the id printed on it: that it was issued, by whom and when. */
export async function verifyResult(context: Context, id: string) {
  return z.uuid().safeParse(id).success ? find(context, eq(results.id, id)) : null;
}

/** The same for somebody who holds the file: `sha256` is its fingerprint, in hexadecimal. */
export async function verifyFile(context: Context, sha256: string) {
  const wanted = sha256.toLowerCase();
  return /^[0-9a-f]{64}$/.test(wanted) ? find(context, eq(files.sha256, wanted)) : null;
}

/** Nothing of the person but the first letters of their name leaves here. */
async function find(context: Context, which: SQL) {
  const [found] = await context.db
    .select({
      id: results.id,
      outcome: results.outcome,
      number: results.number,
      agencyName: results.agencyName,
      issuedAt: results.issuedAt,
      sha256: files.sha256,
      procedureVersionId: dossiers.procedureVersionId,
      owner: dossiers.owner,
    })
    .from(results)
    .innerJoin(files, eq(files.id, results.fileId))
    .innerJoin(dossiers, eq(dossiers.id, results.dossierId))
    .where(which)
    .orderBy(results.issuedAt)
    .limit(1);
  if (!found) return null;
  const { procedureVersionId, owner, ...result } = found;
  const { content } = await contentOfVersion(context, procedureVersionId);
  return { ...result, procedureName: content.name, maskedOwner: maskedName(owner.name) };
}
