import { readableAnswers } from "#lib/forms/reading.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { letterheadOf } from "../letterhead.ts";
import { formLookups } from "./form-lookups.ts";
import { getDossier } from "./get-dossier.ts";
import { openOffices } from "./offices.ts";

/**
 * The form of a dossier as it was filled in, for its applicant and the offices that may see it: every question that was
 * asked, with its answer in words. Refuses with `notFound` where the dossier is out of sight or was filed without a form.
 */
export async function getFilledForm(context: Context, code: string, locale: "vi" | "en") {
  const view = await getDossier(context, code);
  const { form, answers, clock, procedure, channel, submitter } = view;
  if (!form) throw new Refusal("notFound");
  const [lookups, offices] = await Promise.all([formLookups(context), openOffices(context)]);
  const office = view.receptionOffice ?? view.handlingAgency;
  const addressee = view.handlingAgency ?? office;
  return {
    code: view.code,
    title: form.title[locale],
    procedure: { name: procedure.name[locale], code: procedure.code },
    agency: (locale === "en" ? addressee?.nameEn : addressee?.name) ?? "",
    place: office ? letterheadOf(offices, office).place : "",
    sections: readableAnswers(form, answers, locale, lookups, dateInVietnam(clock.submittedAt)),
    submitter: submitter.name,
    channel,
    submittedAt: clock.submittedAt,
  };
}

export type FilledFormView = Awaited<ReturnType<typeof getFilledForm>>;
