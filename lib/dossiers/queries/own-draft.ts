import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { drafts } from "#drizzle/schema/dossiers.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

/** The drafts an actor is writing: nobody else ever sees them. */
function draftsOf(actor: Actor): SQL {
  if (actor.kind === "citizen") return eq(drafts.citizenId, actor.id);
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  throw new Refusal("forbidden");
}

/** One draft of the actor's own. Locked until the caller commits when `forUpdate`. */
export async function ownDraft({ actor, db }: Context, draftId: string, { forUpdate = false } = {}) {
  const query = db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), draftsOf(actor)));
  const [draft] = await (forUpdate ? query.for("update") : query);
  if (!draft) throw new Refusal("notFound");
  return draft;
}

/** The actor's drafts, newest change first, optionally of one procedure. */
export async function listDrafts({ actor, db }: Context, procedureCode?: string) {
  return db
    .select({
      id: drafts.id,
      procedureCode: procedures.code,
      procedureName: sql<{ vi: string; en: string }>`${procedureVersions.content} -> 'name'`,
      updatedAt: drafts.updatedAt,
      expiresAt: drafts.expiresAt,
    })
    .from(drafts)
    .innerJoin(procedures, eq(procedures.id, drafts.procedureId))
    .innerJoin(procedureVersions, eq(procedureVersions.id, drafts.procedureVersionId))
    .where(and(draftsOf(actor), procedureCode === undefined ? undefined : eq(procedures.code, procedureCode)))
    .orderBy(desc(drafts.updatedAt))
    .limit(100);
}
