import { and, eq, exists, or, type SQL } from "drizzle-orm";
import { results } from "#drizzle/schema/documents.ts";
import { dossierEvents, dossiers, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { isKept } from "./own-unused-file.ts";
import { visibleTo } from "./visibility.ts";

/** A file the actor may read: their own, or a paper, result or kept document of a dossier they may see. Others do not exist. */
export async function findReadableFile({ actor, db }: Context, fileId: string) {
  const [file] = await db
    .select({
      id: files.id,
      storeKey: files.storeKey,
      name: files.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      sha256: files.sha256,
      pages: files.pages,
    })
    .from(files)
    .where(and(eq(files.id, fileId), readableBy({ actor, db })));
  if (!file) throw new Refusal("notFound");
  return file;
}

function readableBy({ actor, db }: Pick<Context, "actor" | "db">): SQL | undefined {
  const visible = visibleTo(actor);
  const inDossier = db
    .select({ id: dossiers.id })
    .from(submittedDocuments)
    .innerJoin(dossiers, eq(dossiers.id, submittedDocuments.dossierId))
    .where(and(eq(submittedDocuments.fileId, files.id), visible));
  const asResult = db
    .select({ id: dossiers.id })
    .from(results)
    .innerJoin(dossiers, eq(dossiers.id, results.dossierId))
    .where(and(eq(results.fileId, files.id), visible));
  return or(ownedBy(actor), exists(inDossier), exists(asResult), keptFor({ actor, db }));
}

/** What officials keep at the steps is for officials: the applicant's copy is the result. */
function keptFor({ actor, db }: Pick<Context, "actor" | "db">): SQL | undefined {
  if (actor.kind !== "officer") return undefined;
  return exists(
    db
      .select({ id: dossiers.id })
      .from(dossierEvents)
      .innerJoin(dossiers, eq(dossiers.id, dossierEvents.dossierId))
      .where(and(isKept(files.id), visibleTo(actor))),
  );
}

function ownedBy(actor: Actor): SQL | undefined {
  if (actor.kind === "citizen") return eq(files.ownerCitizenId, actor.id);
  return actor.kind === "officer" ? eq(files.ownerOfficerId, actor.id) : undefined;
}
