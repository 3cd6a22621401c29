"use server";

import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { changeCase } from "#lib/dossiers/commands/change-case.ts";
import { deleteDraft, startDraft } from "#lib/dossiers/commands/draft.ts";
import { submitDraft } from "#lib/dossiers/commands/submit-draft.ts";
import { keepTyped, type Walk, walkDelivery, walkForm } from "#lib/dossiers/commands/walk-draft.ts";
import { deleteDraftSchema, walkDeliverySchema, walkFormSchema } from "#lib/dossiers/filing-schema.ts";
import { firstIncomplete } from "#lib/dossiers/filing-steps.ts";
import { getFilingSteps } from "#lib/dossiers/queries/draft-view.ts";
import { changeCaseSchema, startDraftSchema, submitDraftSchema } from "#lib/dossiers/schema.ts";
import { action } from "#lib/platform/action.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";

export const startApplication = action(startDraftSchema, async (context, input) => {
  const { draftId, stepKey } = await startDraft(context, input);
  return toStep(draftId, { procedureCode: input.procedureCode, stepKey });
});

export const saveFormStep = action(walkFormSchema, async (context, input) => {
  const walk = await walkForm(context, input).catch(drawAnew);
  return toStep(input.draftId, walk, input.from);
});

/** What scripts keep while somebody types; the answer says when. */
export const keepFormStep = action(walkFormSchema, async (context, input) => {
  await keepTyped(context, input);
  return { at: context.now.toISOString() };
});

export const saveDeliveryStep = action(walkDeliverySchema, async (context, input) => {
  const walk = await walkDelivery(context, input, await getLocale()).catch(drawAnew);
  return toStep(input.draftId, walk, input.from);
});

export const saveCase = action(changeCaseSchema, async (context, input) => {
  await changeCase(context, input).catch(drawAnew);
  const { procedureCode, steps } = await getFilingSteps(context, input.draftId);
  return toStep(input.draftId, { procedureCode, stepKey: firstIncomplete(steps) });
});

export const submitApplication = action(submitDraftSchema, async (context, input) => {
  const { code } = await submitDraft(context, input).catch(drawAnew);
  const href = { pathname: "/dossiers/[code]", params: { code }, query: { moi: "1" } } as const;
  return redirect({ href, locale: await getLocale() });
});

export const removeDraft = action(deleteDraftSchema, async (context, { draftId }) => {
  await deleteDraft(context, draftId);
  refresh();
});

/** On to a step, or to one's own dossiers for who leaves the rest for later. */
async function toStep(draftId: string, { procedureCode, stepKey, file }: Walk, from?: "review") {
  const locale = await getLocale();
  if (stepKey === null) return redirect({ href: "/dossiers", locale });
  const params = { code: procedureCode, draft: draftId, step: stepKey };
  const query = { ...(from && stepKey !== "review" && { from }), ...(file && { tep: file }) };
  return redirect({ href: { pathname: "/apply/[code]/[draft]/[step]", params, query }, locale });
}

/**
 * A draft that was saved elsewhere, or is not complete after all: the page is drawn anew around what was typed, so that
 * nothing is lost and the next press counts.
 */
function drawAnew(error: unknown): never {
  const code = error instanceof Refusal ? error.code : undefined;
  if (code !== "changedMeanwhile" && code !== "incomplete") throw error;
  refresh();
  throw new Refusal(code === "incomplete" ? code : "draftChanged");
}
