import { and, asc, eq, inArray, isNotNull, lte, or } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { inOrderOfDays, replacedBy } from "../rebase.ts";
import { type LineVersion, lineOf, lockProcedure, versionLines } from "./version-line.ts";
import { supersede } from "./write-rebase.ts";

/**
 * Puts versions in force whose day has come, and ends those whose last day has passed: of every procedure, each by itself.
 * However late it runs it comes to the same; run again it changes nothing.
 */
export async function takeEffect(context: Context): Promise<{ codes: string[] }> {
  if (context.actor.kind !== "system") throw new Refusal("forbidden");
  const today = dateInVietnam(context.now);
  const due = await context.db
    .selectDistinct({ code: procedures.code })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(
      or(
        and(eq(procedureVersions.state, "scheduled"), lte(procedureVersions.effectiveOn, today)),
        and(
          inArray(procedureVersions.state, ["published", "scheduled"]),
          isNotNull(procedureVersions.closedOn),
          lte(procedureVersions.closedOn, today),
        ),
      ),
    )
    .orderBy(asc(procedures.code));
  for (const { code } of due) await takeEffectOf(context, code, today);
  return { codes: due.map(({ code }) => code) };
}

async function takeEffectOf({ actor, db, now }: Context, code: string, today: string) {
  await db.transaction(async (tx) => {
    const procedure = await lockProcedure(tx, code);
    if (!procedure) return;
    const lines = await versionLines(tx, procedure.procedureId);
    const begun: number[] = [];
    for (const agencyId of new Set(lines.map((version) => version.agencyId))) {
      const next = await begin(tx, lineOf(lines, agencyId), today);
      if (next) begun.push(next.number);
    }
    const ended = await endVersions(tx, procedure.procedureId, today);
    const details = { inForce: begun, ended: ended > 0, on: today };
    await recordAct(tx, actor, "procedureChanged", `procedure:${code}`, details, now);
    await forget(tx, "procedures");
  });
}

/** The last version of a line whose day has come takes the place of all before it. */
async function begin(
  tx: Database,
  line: readonly LineVersion[],
  today: string,
): Promise<LineVersion | undefined> {
  const begun = replacedBy(inOrderOfDays(line), "published", today);
  const next = begun.at(-1);
  if (next?.state !== "scheduled") return undefined;
  await supersede(
    tx,
    begun.filter(({ id }) => id !== next.id),
  );
  await tx.update(procedureVersions).set({ state: "published" }).where(eq(procedureVersions.id, next.id));
  return next;
}

/** Ends what was abolished by `today`: what was in force is closed, what was still to come never will be. */
export async function endVersions(tx: Database, procedureId: string, today: string): Promise<number> {
  const over = (state: "published" | "scheduled") =>
    and(
      eq(procedureVersions.procedureId, procedureId),
      eq(procedureVersions.state, state),
      isNotNull(procedureVersions.closedOn),
      lte(procedureVersions.closedOn, today),
    );
  const closed = await tx
    .update(procedureVersions)
    .set({ state: "closed" })
    .where(over("published"))
    .returning({ id: procedureVersions.id });
  await tx.update(procedureVersions).set({ state: "superseded" }).where(over("scheduled"));
  return closed.length;
}
