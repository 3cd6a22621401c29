import type { Answers } from "#lib/forms/answer.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { ChannelTerms, ProcedureContent } from "#lib/procedures/content.ts";
import { type FeeLine, feesOwed } from "#lib/procedures/fees.ts";
import { termsFor } from "#lib/procedures/terms.ts";
import type { FilingChannel } from "./lifecycle.ts";

/** The answer that says to which group who pays belongs: a clerk who has seen the proof gives it, or a form that asks. */
export const feeGroupAnswer = "feeGroup";

type Filed = { channel: FilingChannel; caseKey: string | null; answers: Answers; submittedAt: Date };

/** The terms a dossier was filed under; what systems file goes by those of online filing. */
export function termsOfDossier(
  content: ProcedureContent,
  { channel, caseKey }: Pick<Filed, "channel" | "caseKey">,
): ChannelTerms | undefined {
  return termsFor(content, channel === "api" ? "online" : channel, caseKey);
}

/** What a dossier owes, by what it was filed under, what it says and the day it was filed. */
export function feesOfDossier(content: ProcedureContent, filed: Filed): FeeLine[] {
  const { answers, submittedAt } = filed;
  const group = answers[feeGroupAnswer];
  return feesOwed(termsOfDossier(content, filed), {
    answers,
    group: typeof group === "string" ? group : null,
    on: dateInVietnam(submittedAt),
  });
}
