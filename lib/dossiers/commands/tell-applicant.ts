import { promiseMessage } from "#lib/notifications/commands.ts";
import type { TemplateValuesOf } from "#lib/notifications/templates.ts";
import type { Database } from "#lib/platform/db.ts";
import type { Party } from "../party.ts";

/** What an applicant is told about a dossier; each template once for each `occasion`. */
type DossierTemplate = Exclude<keyof TemplateValuesOf, "signInCode" | "alarmDigest">;

/** Promises the applicant a message about their dossier, in their language. Without an address it stays in the app. */
export async function tellApplicant<Name extends DossierTemplate>(
  tx: Database,
  dossier: { id: string; citizenId: string | null; submitter: Party },
  template: Name,
  values: TemplateValuesOf[Name],
  occasion: string = dossier.id,
) {
  const { id, citizenId, submitter } = dossier;
  await promiseMessage(tx, {
    key: `${id}/${template}/${occasion}`,
    dossierId: id,
    citizenId,
    recipient: submitter.email ?? null,
    template,
    values,
    locale: submitter.locale ?? "vi",
  });
}
