import { isDeepStrictEqual } from "node:util";
import { and, desc, eq } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { mayChangeCatalogue } from "../policy.ts";
import type { PublishVersion } from "../schema.ts";

export type Publication = { versionId: string; number: number; outcome: "created" | "updated" | "unchanged" };

/**
 * Publishes what a procedure says from `effectiveOn` on; the former version is superseded, never edited. The same content
 * again changes nothing. A day to come is refused: dossiers are filed under what is published, so it must be in force.
 */
export async function publishVersion(
  { actor, db, now }: Context,
  { code, effectiveOn, content }: PublishVersion,
): Promise<Publication> {
  if (!mayChangeCatalogue(actor)) throw new Refusal("forbidden");
  if (effectiveOn > dateInVietnam(now)) throw new Refusal("invalid", { effectiveOn: "futureDate" });

  return db.transaction(async (tx) => {
    const procedureId = await lockProcedure(tx, code);
    const latest = await latestVersion(tx, procedureId);
    const isSame =
      latest?.state === "published" &&
      latest.effectiveOn === effectiveOn &&
      isDeepStrictEqual(latest.content, asStored(content));
    if (isSame) return { versionId: latest.id, number: latest.number, outcome: "unchanged" };
    if (latest && effectiveOn < latest.effectiveOn)
      throw new Refusal("invalid", { effectiveOn: "beforeFormer" });

    await tx
      .update(procedureVersions)
      .set({ state: "superseded" })
      .where(and(eq(procedureVersions.procedureId, procedureId), eq(procedureVersions.state, "published")));
    const number = (latest?.number ?? 0) + 1;
    const [version] = await tx
      .insert(procedureVersions)
      .values({ procedureId, number, state: "published", effectiveOn, content, createdAt: now })
      .returning({ id: procedureVersions.id });
    if (!version) throw new Error("insert returned nothing");

    const details = { number, effectiveOn, decisionNo: content.decisionNo };
    await recordAct(tx, actor, "procedureChanged", `procedure:${code}`, details, now);
    await forget(tx, "procedures");
    return { versionId: version.id, number, outcome: latest ? "updated" : "created" };
  });
}

/** The row of the procedure, made when it is new and locked until the transaction ends: versions are numbered one by one. */
async function lockProcedure(tx: Database, code: string): Promise<string> {
  await tx.insert(procedures).values({ code }).onConflictDoNothing();
  const [row] = await tx
    .select({ id: procedures.id })
    .from(procedures)
    .where(eq(procedures.code, code))
    .for("update");
  if (!row) throw new Error(`procedure ${code} vanished`);
  return row.id;
}

async function latestVersion(tx: Database, procedureId: string) {
  const [latest] = await tx
    .select()
    .from(procedureVersions)
    .where(eq(procedureVersions.procedureId, procedureId))
    .orderBy(desc(procedureVersions.number))
    .limit(1);
  return latest;
}

/** As it comes back from the database, where what is undefined is left out. */
function asStored(content: PublishVersion["content"]): unknown {
  return JSON.parse(JSON.stringify(content));
}
