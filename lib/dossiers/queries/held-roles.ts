import { eq, isNull } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import type { Database } from "#lib/platform/db.ts";
import type { IsHeld } from "../superiors.ts";

/** Which roles are held by somebody who can sign in, at which agencies: a few thousand rows at most. */
export async function heldRoles(db: Database): Promise<IsHeld> {
  const rows = await db
    .selectDistinct({ agencyId: posts.agencyId, role: posts.role })
    .from(posts)
    .innerJoin(officers, eq(officers.id, posts.officerId))
    .where(isNull(officers.disabledAt));
  const held = new Set(rows.map(({ agencyId, role }) => `${agencyId}/${role}`));
  return (agencyId, role) => held.has(`${agencyId}/${role}`);
}
