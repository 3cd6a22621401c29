import type { ProcessDefinition } from "#lib/processes/definition.ts";

const committeeRoles = ["committeeOfficer", "committeeOfficeLeader", "committeeLeader"];

/** Whether the province's committee decides, rather than the agency that handles the dossier. */
export function isDecidedByProvince(process: ProcessDefinition): boolean {
  return process.steps.some(
    ({ holder }) => holder.organisation === "competentAuthority" && committeeRoles.includes(holder.role),
  );
}
