import { sql } from "drizzle-orm";
import { agencies, agencySuccessions } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { maySeeOrganisation } from "../policy.ts";
import { isOpenOn } from "../validity.ts";

type Row = typeof agencies.$inferSelect;

/** An agency with what is under it. `successors` says what followed a closed one. */
export type AgencyNode = Omit<Row, "parentId"> & {
  isOpen: boolean;
  successors: { name: string; on: string }[];
  children: AgencyNode[];
};

/** The whole organisation, closed bodies included: agencies by kind and name under their parents. */
export async function agencyTree({ actor, db, now }: Context): Promise<AgencyNode[]> {
  if (!maySeeOrganisation(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const today = dateInVietnam(now);
  const [rows, successions] = await Promise.all([
    db
      .select()
      .from(agencies)
      .orderBy(
        sql`array_position(array['province','oneStop','department','division','commune','district'], ${agencies.kind})`,
        sql`${agencies.name} collate "vi-x-icu"`,
      ),
    db.select().from(agencySuccessions),
  ]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const childrenOf = Map.groupBy(rows, ({ parentId }) => parentId);
  const nodeOf = ({ parentId: _parentId, ...row }: Row): AgencyNode => ({
    ...row,
    isOpen: isOpenOn(row, today),
    successors: successions
      .filter(({ predecessorId }) => predecessorId === row.id)
      .map(({ successorId, on }) => ({ name: names.get(successorId) ?? "", on })),
    children: (childrenOf.get(row.id) ?? []).map(nodeOf),
  });
  return (childrenOf.get(null) ?? []).map(nodeOf);
}
