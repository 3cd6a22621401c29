import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import type { Context } from "#lib/platform/context.ts";
import { letterheadOf } from "../letterhead.ts";
import { getDossier } from "./get-dossier.ts";
import { eventsOf } from "./lock-dossier.ts";
import { openOffices } from "./offices.ts";

/** What the slips of a dossier are filled in from, for whoever may see it. Out of sight is not found. */
export async function getSlipFacts(context: Context, code: string) {
  const view = await getDossier(context, code);
  const [events, offices, oneStops] = await Promise.all([
    eventsOf(context.db, view.id),
    openOffices(context),
    listOneStops(context),
  ]);
  const reception = view.receptionOffice ?? view.handlingAgency;
  const oneStop = oneStops.find(({ id }) => id === reception?.id);
  const [site] = oneStop?.sites ?? [];
  const headOf = (office: typeof reception) =>
    office ? letterheadOf(offices, office) : { superior: "", agency: "", place: "" };
  return {
    view,
    events,
    letterhead: headOf(reception),
    handlingLetterhead: headOf(view.handlingAgency),
    office: {
      name: reception?.name ?? "",
      address: site?.address ?? "",
      phone: site?.phone ?? oneStop?.phone ?? "",
    },
  };
}
