import { randomUUID } from "node:crypto";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import type { Actor, Officer, Role } from "#lib/accounts/actor.ts";
import { organisationsOf } from "#lib/dossiers/queries/offices.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { agencyOf } from "#lib/processes/steps.ts";
import { createAgency, createCitizen } from "./accounts.ts";
import { systemContext } from "./procedures.ts";
import { createCalendar, worldNow } from "./world.ts";

/** Everybody a dossier may meet: one officer for each role at an agency, and the citizen whose dossier it is. */
export type Cast = {
  citizen: Actor;
  officers: ReadonlyMap<string, Officer>;
};

/** A province with its centre, a department, and a commune with its counter, all at their office hours. */
export async function createProvince(db: Database) {
  await createCalendar(db);
  const province = await createAgency(db, { kind: "province", name: "UBND tỉnh Lào Cai", agencyCode: "H38" });
  const under = (kind: "oneStop" | "department" | "commune", name: string, parentId: string) =>
    createAgency(db, { kind, name, parentId, ...(kind === "department" && { shortName: "STP" }) });
  const centre = await under("oneStop", "Trung tâm Phục vụ hành chính công tỉnh", province.id);
  const department = await under("department", "Sở Tư pháp", province.id);
  const commune = await under("commune", "UBND xã Bát Xát", province.id);
  const counter = await under("oneStop", "Bộ phận Một cửa xã Bát Xát", commune.id);
  const citizen = await createCitizen(db, {
    fullName: "Nguyễn Thị Hoàng Phương Anh Đào",
    phone: "84912345678",
    email: "dao@example.vn",
  });
  return { province, centre, department, commune, counter, citizen };
}

export type Province = Awaited<ReturnType<typeof createProvince>>;

/** Who handles the dossiers: communes, each with its own counter, or a department, received at the centre. */
export type Handler = "commune" | "department";

/** The agency that handles, and how a procedure says so. */
export function handlingIn(province: Province, handler: Handler) {
  const handledBy: ProcedureContent["handledBy"] = handler === "commune" ? handler : { department: "STP" };
  return {
    agency: province[handler],
    reception: handler === "commune" ? province.counter : province.centre,
    handledBy,
  };
}

/** An officer of their own for every role that a step of the process names, at the agency it means. */
export async function castOf(
  db: Database,
  province: Province,
  handler: Handler,
  { steps }: ProcessDefinition,
): Promise<Cast> {
  const { agency, reception } = handlingIn(province, handler);
  const organisations = await organisationsOf(systemContext(db, worldNow), {
    receptionOfficeId: reception.id,
    handlingAgencyId: agency.id,
    competentAuthorityId: agency.id,
  });
  const held = steps.flatMap((step) => [step.holder, ...(step.others ?? [])]);
  const wanted = new Map(
    held.map((holder) => {
      const post = { agencyId: agencyOf(holder, organisations), role: holder.role };
      return [postKey(post.agencyId, post.role), post] as const;
    }),
  );
  return { citizen: province.citizen.actor, officers: await officersFor(db, wanted) };
}

async function officersFor(db: Database, wanted: ReadonlyMap<string, { agencyId: string; role: Role }>) {
  const rows = [...wanted].map(([key, post]) => ({ key, post, id: randomUUID() }));
  await db.insert(officers).values(
    rows.map(({ id, post }) => ({
      id,
      username: `u${id.replaceAll("-", "").slice(0, 12)}`,
      fullName: `Cán bộ ${post.role}`,
      passwordHash: "none",
      mustChangePassword: false,
    })),
  );
  await db.insert(posts).values(rows.map(({ id, post }) => ({ officerId: id, ...post })));
  return new Map(
    rows.map(({ key, id, post }): [string, Officer] => [key, { kind: "officer", id, posts: [post] }]),
  );
}

/** How a cast is looked up. */
export const postKey = (agencyId: string, role: Role) => `${agencyId}/${role}`;
