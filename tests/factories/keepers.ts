import { type Role, roles } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { contextOf, createAgency, createOfficer } from "./accounts.ts";

/** A province with a department and a commune, and who keeps the catalogue there, each with a context of their own. */
export async function createKeepers(db: Database) {
  const province = await createAgency(db, {
    kind: "province",
    name: "UBND tỉnh Lào Cai",
    nameEn: "Lào Cai Province",
  });
  const centre = await createAgency(db, { kind: "oneStop", parentId: province.id });
  const department = await createAgency(db, { shortName: "STP", parentId: province.id });
  const commune = await createAgency(db, {
    kind: "commune",
    name: "UBND xã Bát Xát",
    nameEn: "Bát Xát Commune",
    parentId: province.id,
  });
  const at = async (agencyId: string, role: Role, fullName: string) => {
    const officer = await createOfficer(db, { agencyId, roles: [role], fullName });
    return { ...officer, context: contextOf(db, officer.actor) };
  };
  return {
    province,
    department,
    commune,
    editor: await at(province.id, "unitAdministrator", "Nguyễn Thị Lan"),
    controller: await at(centre.id, "procedureController", "Trần Văn Minh"),
    otherController: await at(province.id, "procedureController", "Lê Thị Hà"),
    departmentEditor: await at(department.id, "unitAdministrator", "Vũ Văn Bình"),
    communeEditor: await at(commune.id, "unitAdministrator", "Vàng Thị Say"),
    communeController: await at(commune.id, "procedureController", "Giàng A Páo"),
    clerk: await at(commune.id, "oneStopClerk", "Lò Văn Nam"),
  };
}

/** Somebody in every role at a one-stop centre, a commune and a province, so that a process can be held there. */
export async function createHolders(db: Database) {
  for (const kind of ["oneStop", "commune", "province"] as const) {
    const { id: agencyId } = await createAgency(db, { kind });
    await createOfficer(db, { agencyId, roles: [...roles] });
  }
}
