"use server";

import { getLocale } from "next-intl/server";
import {
  answerConsultationSchema,
  answerSupplementSchema,
  assignDossierSchema,
  consultSchema,
  declareInterestSchema,
  declineDossierSchema,
  endConsultationSchema,
  extendSchema,
  issueResultSchema,
  keepOutputSchema,
  moveDossierSchema,
  moveToVersionSchema,
  receiveDossierSchema,
  refuseDossierSchema,
  requestSupplementSchema,
  returnResultSchema,
  returnToStepSchema,
  spawnSchema,
  takeUpSchema,
  withdrawDossierSchema,
} from "#lib/dossiers/action-schema.ts";
import { answerConsultation, consult, endConsultation } from "#lib/dossiers/commands/consult.ts";
import { declareInterest } from "#lib/dossiers/commands/declare-interest.ts";
import { extendDossier } from "#lib/dossiers/commands/extend.ts";
import { keepOutput } from "#lib/dossiers/commands/keep-output.ts";
import { assignDossier, declineDossier, moveDossier, returnToStep } from "#lib/dossiers/commands/move.ts";
import { moveToVersion } from "#lib/dossiers/commands/move-to-version.ts";
import { receiveDossier, refuseDossier } from "#lib/dossiers/commands/receive.ts";
import { issueResult, returnResult } from "#lib/dossiers/commands/result.ts";
import { spawnDossier } from "#lib/dossiers/commands/spawn.ts";
import { answerSupplement, requestSupplement } from "#lib/dossiers/commands/supplement.ts";
import { takeUpDossier } from "#lib/dossiers/commands/take-up.ts";
import { withdrawDossier } from "#lib/dossiers/commands/withdraw.ts";
import { resultPorts } from "#lib/integrations/choose.ts";
import { action } from "#lib/platform/action.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";

/** Back to the dossier, which says what was done. */
async function showDone(code: string, done: string) {
  const href = { pathname: "/staff/dossiers/[code]", params: { code }, query: { done } } as const;
  redirect({ href, locale: await getLocale() });
}

export const receive = action(receiveDossierSchema, async (context, { code }) => {
  await receiveDossier(context, code);
  await showDone(code, "receive");
});

export const refuse = action(refuseDossierSchema, async (context, input) => {
  await refuseDossier(context, input);
  await showDone(input.code, "refuse");
});

export const askSupplement = action(requestSupplementSchema, async (context, input) => {
  await requestSupplement(context, input);
  await showDone(input.code, "requestSupplement");
});

export const recordSupplement = action(answerSupplementSchema, async (context, input) => {
  await answerSupplement(context, input);
  await showDone(input.code, "answerSupplement");
});

export const assign = action(assignDossierSchema, async (context, input) => {
  await assignDossier(context, input);
  await showDone(input.code, "assign");
});

export const move = action(moveDossierSchema, async (context, input) => {
  await moveDossier(context, input);
  await showDone(input.code, input.kind);
});

export const sendBack = action(returnToStepSchema, async (context, input) => {
  await returnToStep(context, input);
  await showDone(input.code, "returnToStep");
});

export const decline = action(declineDossierSchema, async (context, input) => {
  await declineDossier(context, input);
  await showDone(input.code, "decline");
});

export const issue = action(issueResultSchema, async (context, input) => {
  await issueResult(context, resultPorts(), input);
  await showDone(input.code, "issueResult");
});

export const giveResult = action(returnResultSchema, async (context, input) => {
  await returnResult(context, input);
  await showDone(input.code, "returnResult");
});

export const withdraw = action(withdrawDossierSchema, async (context, input) => {
  await withdrawDossier(context, input);
  await showDone(input.code, "withdraw");
});

export const changeVersion = action(moveToVersionSchema, async (context, input) => {
  await moveToVersion(context, input);
  await showDone(input.code, "changeVersion");
});

export const takeUp = action(takeUpSchema, async (context, input) => {
  await takeUpDossier(context, input);
  await showDone(input.code, "takeUp");
});

export const askOpinion = action(consultSchema, async (context, input) => {
  await consult(context, input);
  await showDone(input.code, "consult");
});

export const giveOpinion = action(answerConsultationSchema, async (context, input) => {
  await answerConsultation(context, input);
  await showDone(input.code, "answerConsultation");
});

export const dropOpinion = action(endConsultationSchema, async (context, input) => {
  await endConsultation(context, input);
  await showDone(input.code, "endConsultation");
});

export const openLinked = action(spawnSchema, async (context, input) => {
  await spawnDossier(context, input);
  await showDone(input.code, "spawn");
});

export const keepDocument = action(keepOutputSchema, async (context, input) => {
  await keepOutput(context, input);
  await showDone(input.code, "keepOutput");
});

export const reappoint = action(extendSchema, async (context, input) => {
  await extendDossier(context, input);
  await showDone(input.code, "extend");
});

export const stepBack = action(declareInterestSchema, async (context, input) => {
  await declareInterest(context, input);
  await showDone(input.code, "declareInterest");
});
