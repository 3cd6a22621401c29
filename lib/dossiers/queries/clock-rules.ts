import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ClockRules } from "../clock.ts";
import { termsOfDossier } from "../fees.ts";
import { contentOfVersion } from "./filing-basis.ts";
import type { DossierRow } from "./lock-dossier.ts";

/** What the clock of a dossier runs by: the terms of the version it was filed under. */
export async function clockRules(context: Context, dossier: DossierRow): Promise<ClockRules> {
  const { content } = await contentOfVersion(context, dossier.procedureVersionId);
  return {
    calendar: await officeCalendar(context),
    timeLimit: termsOfDossier(content, dossier)?.timeLimit ?? null,
    cutOff: content.cutOff,
  };
}

/** The procedure's name in the applicant's language, for messages. */
export async function procedureNameFor(context: Context, dossier: DossierRow): Promise<string> {
  const { content } = await contentOfVersion(context, dossier.procedureVersionId);
  return content.name[dossier.submitter.locale ?? "vi"];
}
