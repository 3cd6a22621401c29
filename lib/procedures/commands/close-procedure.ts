import { and, eq, inArray } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { CloseProcedure } from "../draft-schema.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { inOrderOfDays } from "../rebase.ts";
import { openLayer } from "./open-layer.ts";
import { endVersions } from "./take-effect.ts";

/**
 * Abolishes a procedure from a day on, everywhere in the province: it can be read with a notice, and nothing is filed under
 * it any more. Dossiers filed before go on.
 */
export async function closeProcedure(context: Context, input: CloseProcedure) {
  const { code, closedOn, decisionNo, successorCode } = input;
  const today = dateInVietnam(context.now);
  return context.db.transaction(async (tx) => {
    const { keeper, lines, procedureId } = await openLayer(context, tx, { code, agencyId: null });
    if (!mayKeepCatalogue(keeper)) throw new Refusal("forbidden");
    const standing = inOrderOfDays(lines);
    if (standing.length === 0) throw new Refusal("stepNotAvailable");
    if (closedOn < today) throw new Refusal("invalid", { closedOn: "pastDay" });
    if (successorCode !== null) await requireOther(tx, code, successorCode);

    const closing = { decisionNo, successorCode };
    await tx
      .update(procedureVersions)
      .set({ closedOn, closing })
      .where(
        and(
          eq(procedureVersions.procedureId, procedureId),
          inArray(procedureVersions.state, ["published", "scheduled"]),
        ),
      );
    if (closedOn <= today) await endVersions(tx, procedureId, today);
    await recordAct(
      tx,
      context.actor,
      "procedureClosed",
      `procedure:${code}`,
      { closedOn, ...closing },
      context.now,
    );
    await forget(tx, "procedures");
    return { closedOn };
  });
}

async function requireOther(tx: Database, code: string, successorCode: string) {
  const [successor] = await tx
    .select({ code: procedures.code })
    .from(procedures)
    .where(eq(procedures.code, successorCode));
  if (!successor || successorCode === code)
    throw new Refusal("invalid", { successorCode: "unknownProcedure" });
}
