import { listOneStops, type OneStop } from "#lib/agencies/queries/one-stops.ts";
import { type OpenNow, openNow } from "#lib/deadlines/queries/open-now.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ProcedureContent } from "../content.ts";
import { type Reception, receptionOf } from "../reception.ts";

/** The offices that receive a procedure: the centre's, and of the communes the one that was chosen, or those to choose from. */
export type WhereToGo = Reception & {
  centres: OneStop[];
  communes: OneStop[];
  chosen: OneStop | null;
  now: OpenNow | null;
};

/** Where a dossier of this procedure may be brought, for somebody of a commune (its code as a place; empty: not said). */
export async function whereToGo(
  context: Context,
  content: ProcedureContent,
  commune: string,
): Promise<WhereToGo> {
  const reception = receptionOf(content);
  const [offices, now] = await Promise.all([listOneStops(context), openNow(context)]);
  const ofKind = (kind: OneStop["of"]["kind"]) => offices.filter(({ of }) => of.kind === kind);
  const communes = reception.atCommune ? ofKind("commune") : [];
  return {
    ...reception,
    centres: reception.atCentre ? ofKind("province") : [],
    communes,
    chosen: communes.find(({ of }) => of.code === commune) ?? null,
    now,
  };
}
