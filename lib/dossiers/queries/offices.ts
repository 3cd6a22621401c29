import { gte, isNull, or } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { handlerKey, type ProcedureContent } from "#lib/procedures/content.ts";
import type { Organisations } from "#lib/processes/steps.ts";

/** An open agency as filing needs it. */
export type Office = {
  id: string;
  key: string;
  kind: (typeof agencies.$inferSelect)["kind"];
  name: string;
  nameEn: string;
  shortName: string | null;
  parentId: string | null;
  agencyCode: string | null;
  administrativeCode: string | null;
};

/** Every open agency by id. A few hundred rows that change a few times a year, so they are remembered. */
export function openOffices(context: Context): Promise<Map<string, Office>> {
  return recall(context, "agencies", `open/${dateInVietnam(context.now)}`, async () => {
    const rows = await context.db
      .select({
        id: agencies.id,
        key: agencies.key,
        kind: agencies.kind,
        name: agencies.name,
        nameEn: agencies.nameEn,
        shortName: agencies.shortName,
        parentId: agencies.parentId,
        agencyCode: agencies.agencyCode,
        administrativeCode: agencies.administrativeCode,
      })
      .from(agencies)
      .where(or(isNull(agencies.validTo), gte(agencies.validTo, dateInVietnam(context.now))));
    return new Map(rows.map((office) => [office.id, office]));
  });
}

/** The agency and the one-stop office that take a dossier of this procedure; refuses an agency it is not for. */
export async function officesFor(context: Context, content: ProcedureContent, handlingAgencyId: string) {
  const offices = await openOffices(context);
  const handling = offices.get(handlingAgencyId);
  if (!handling || !handles(handling, content))
    throw new Refusal("invalid", { handlingAgencyId: "invalidChoice" });
  const province = ancestor(offices, handling, "province");
  const ownerOfCounter = handling.kind === "commune" ? handling : province;
  const reception = [...offices.values()].find(
    ({ kind, parentId }) => kind === "oneStop" && parentId === ownerOfCounter.id,
  );
  if (!reception) throw new Refusal("invalid", { handlingAgencyId: "noOneStop" });
  return { handling, reception, province };
}

/** The agencies a procedure may be handled by, in the order of their names. Remembered with the agencies. */
export function handlingAgenciesOf(context: Context, content: ProcedureContent): Promise<Office[]> {
  return recall(context, "agencies", `handling/${handlerKey(content) ?? ""}`, async () => {
    const offices = await openOffices(context);
    const counters = new Set(
      [...offices.values()].flatMap(({ kind, parentId }) => (kind === "oneStop" ? [parentId] : [])),
    );
    return [...offices.values()]
      .filter((office) => handles(office, content))
      .filter((office) => office.kind !== "commune" || counters.has(office.id))
      .sort((one, other) => one.name.localeCompare(other.name, "vi"));
  });
}

/** The code that dossiers of this agency carry: its own, or that of the nearest agency above that was issued one. */
export function codeCarrier(offices: Map<string, Office>, office: Office): string {
  for (
    let at: Office | undefined = office;
    at;
    at = at.parentId === null ? undefined : offices.get(at.parentId)
  )
    if (at.agencyCode) return at.agencyCode;
  throw new Error(`no agency above ${office.name} has a code`);
}

/** The agencies the steps of a dossier's process may be at. A province has one centre; a body named by its key must be open. */
export async function organisationsOf(
  context: Context,
  dossier: { receptionOfficeId: string; handlingAgencyId: string; competentAuthorityId: string },
): Promise<Organisations> {
  const offices = await openOffices(context);
  const handling = offices.get(dossier.handlingAgencyId);
  const province = handling ? ancestor(offices, handling, "province").id : dossier.competentAuthorityId;
  const all = [...offices.values()];
  const centre = all.find(({ kind, parentId }) => kind === "oneStop" && parentId === province);
  return {
    receptionOffice: dossier.receptionOfficeId,
    handlingAgency: dossier.handlingAgencyId,
    competentAuthority: dossier.competentAuthorityId,
    provincialOneStop: centre?.id ?? dossier.receptionOfficeId,
    provincialCommittee: province,
    named: (key) => all.find((office) => office.key === key)?.id ?? dossier.handlingAgencyId,
  };
}

function handles(office: Office, content: ProcedureContent): boolean {
  const handler = handlerKey(content);
  if (handler === "commune") return office.kind === "commune";
  return office.kind === "department" && office.shortName === handler;
}

function ancestor(offices: Map<string, Office>, office: Office, kind: Office["kind"]): Office {
  for (
    let at: Office | undefined = office;
    at;
    at = at.parentId === null ? undefined : offices.get(at.parentId)
  )
    if (at.kind === kind) return at;
  throw new Error(`${office.name} is under no ${kind}`);
}
