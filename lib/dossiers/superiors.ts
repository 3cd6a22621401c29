import type { Role } from "#lib/accounts/actor.ts";

/** Who answers for the work of each role at the same agency, nearest first. */
const superiors: Partial<Record<Role, readonly Role[]>> = {
  oneStopClerk: ["oneStopHead"],
  postalEmployee: ["oneStopHead"],
  resultDesk: ["oneStopHead"],
  feeCollector: ["oneStopHead"],
  locationIndependentReception: ["oneStopHead"],
  caseOfficer: ["divisionHead", "agencyLeader"],
  recordsClerk: ["divisionHead", "agencyLeader"],
  divisionHead: ["agencyLeader"],
  committeeOfficer: ["committeeOfficeLeader", "committeeLeader"],
  committeeOfficeLeader: ["committeeLeader"],
};

/** Whether anybody holds a role at an agency. */
export type IsHeld = (agencyId: string, role: Role) => boolean;

/** The nearest superior role that somebody holds at the agency; null where there is nobody above. */
export function superiorOf(agencyId: string, role: Role, isHeld: IsHeld): Role | null {
  return superiors[role]?.find((above) => isHeld(agencyId, above)) ?? null;
}
