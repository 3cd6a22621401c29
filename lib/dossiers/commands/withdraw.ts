import { and, eq, isNull } from "drizzle-orm";
import { supplementRequests } from "#drizzle/schema/dossiers.ts";
import type { Context } from "#lib/platform/context.ts";
import type { WithdrawDossier } from "../action-schema.ts";
import { procedureNameFor } from "../queries/clock-rules.ts";
import { record, takeAction } from "./take-action.ts";
import { tellApplicant } from "./tell-applicant.ts";

/** Stops a dossier at the applicant's wish, as long as nothing has been decided (form 05). */
export async function withdrawDossier(context: Context, { code, reason }: WithdrawDossier) {
  return takeAction(context, code, { kind: "withdraw" }, async (taking) => {
    const { dossier } = taking;
    const { db } = taking.context;
    await db
      .update(supplementRequests)
      .set({ answeredAt: context.now })
      .where(and(eq(supplementRequests.dossierId, dossier.id), isNull(supplementRequests.answeredAt)));
    await record(taking, "withdrawn", { reason });
    const procedure = await procedureNameFor(taking.context, dossier);
    await tellApplicant(db, dossier, "withdrawn", { code: dossier.code, procedure });
    return { code: dossier.code };
  });
}
