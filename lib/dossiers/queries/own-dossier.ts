import { readableAnswers } from "#lib/forms/reading.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { formLookups } from "./form-lookups.ts";
import { getDossier } from "./get-dossier.ts";
import { listOwnLinked } from "./linked.ts";

export type OwnDossierView = Awaited<ReturnType<typeof getOwnDossier>>;

/** A dossier as its applicant reads it, the answers in words. */
export async function getOwnDossier(context: Context, code: string, locale: "vi" | "en") {
  if (context.actor.kind === "visitor") throw new Refusal("signInRequired");
  if (context.actor.kind !== "citizen") throw new Refusal("forbidden");
  const dossier = await getDossier(context, code);
  const { form, answers, clock } = dossier;
  const lookups = await formLookups(context);
  const sections = form
    ? readableAnswers(form, answers, locale, lookups, dateInVietnam(clock.submittedAt))
    : [];
  const linked = await listOwnLinked(context, dossier);
  return { ...dossier, lookups, sections, linked };
}
