import { eq, isNull } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { handlerKey, type ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcessHolder } from "../definition.ts";

type Held = { role: Role; kind: AgencyKind; key: string; shortName: string | null };

/** The roles that somebody with an open account holds, and at what kind of agency. */
function heldRoles(context: Context): Promise<Held[]> {
  return recall(context, "accounts", "heldRoles", () =>
    context.db
      .selectDistinct({
        role: posts.role,
        kind: agencies.kind,
        key: agencies.key,
        shortName: agencies.shortName,
      })
      .from(posts)
      .innerJoin(officers, eq(officers.id, posts.officerId))
      .innerJoin(agencies, eq(agencies.id, posts.agencyId))
      .where(isNull(officers.disabledAt)),
  );
}

/**
 * Whether anybody could hold a step of a process that serves this procedure. Where communes handle it, one of them is
 * enough: which communes lack an officer is a matter of their accounts, not of the process.
 */
export async function holderCheck(context: Context, content: Pick<ProcedureContent, "handledBy"> | null) {
  const held = await heldRoles(context);
  const handler = content && handlerKey(content);
  const isHandler = ({ kind, shortName }: Held) =>
    handler === null || handler === "commune"
      ? kind === "commune" || (handler === null && kind === "department")
      : shortName === handler;
  return ({ organisation, role, agency }: ProcessHolder): boolean =>
    held.some((each) => {
      if (each.role !== role) return false;
      if (organisation === "named") return each.key === agency;
      if (organisation === "receptionOffice" || organisation === "provincialOneStop")
        return each.kind === "oneStop";
      if (organisation === "provincialCommittee") return each.kind === "province";
      return isHandler(each) || (organisation === "competentAuthority" && each.kind === "province");
    });
}
