import { fileInputOf, withoutFile } from "#lib/forms/attachments.ts";
import { stepOf } from "#lib/forms/fields.ts";
import { withRowIntent } from "#lib/forms/rows.ts";
import type { Context } from "#lib/platform/context.ts";
import { fieldErrorsOf, Refusal } from "#lib/platform/errors.ts";
import type { WalkDelivery, WalkForm } from "../filing-schema.ts";
import { firstIncomplete, stepAfter, stepBefore } from "../filing-steps.ts";
import { getFilingSteps } from "../queries/draft-view.ts";
import { basisOfVersion } from "../queries/filing-basis.ts";
import { ownDraft } from "../queries/own-draft.ts";
import { saveDeliverySchema } from "../schema.ts";
import { saveDelivery, saveDraftStep } from "./draft.ts";

/** Where the person goes next in the application; null when they leave the rest for later. */
export type Walk = {
  procedureCode: string;
  stepKey: string | null;
  /** The name of the answer that a file is to be sent for next. */
  file?: string;
};

type Going = { draftId: string; intent: string; from?: "review" | undefined };

/**
 * Keeps one step of the form and says where to go. Who goes on has it checked; who goes back, leaves, or changes the
 * number of rows keeps what they typed.
 */
export async function walkForm(context: Context, { intent, from, ...step }: WalkForm): Promise<Walk> {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const draft = await ownDraft(inside, step.draftId);
    const { code, form } = await basisOfVersion(inside, draft.procedureVersionId, draft.caseKey);
    if (!form || !stepOf(form.definition, step.stepKey)) throw new Refusal("notFound");
    const { definition } = form;
    const changed =
      withRowIntent(definition, step.stepKey, step.answers, intent) ?? withoutFile(step.answers, intent);
    const answers = changed ?? step.answers;
    const file = fileInputOf(definition, step.stepKey, answers, intent);
    await saveDraftStep(inside, { ...step, answers }, { asTyped: intent !== "next" });
    if (changed || file)
      return { procedureCode: code, stepKey: step.stepKey, ...(file && { file: file.name }) };
    return goOn(inside, { draftId: step.draftId, intent, from }, step.stepKey);
  });
}

/** The same for contact and delivery. */
export async function walkDelivery(
  context: Context,
  { intent, from, ...given }: WalkDelivery,
  locale: "vi" | "en",
): Promise<Walk> {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    if (intent === "next") {
      const checked = saveDeliverySchema.safeParse(given);
      if (!checked.success) throw new Refusal("invalid", fieldErrorsOf(checked.error));
      await saveDelivery(inside, checked.data, locale);
    } else {
      await saveDelivery(inside, given, locale, { asTyped: true });
    }
    return goOn(inside, { draftId: given.draftId, intent, from }, "delivery");
  });
}

/** Keeps what is being typed, so that a lost page loses nothing. A page that is stale already keeps nothing. */
export async function keepTyped(context: Context, { draftId, stepKey, revision, answers }: WalkForm) {
  await saveDraftStep(context, { draftId, stepKey, revision, answers }, { asTyped: true, quietly: true });
}

async function goOn(context: Context, { draftId, intent, from }: Going, stepKey: string): Promise<Walk> {
  const { procedureCode, steps } = await getFilingSteps(context, draftId);
  if (intent === "later") return { procedureCode, stepKey: null };
  if (intent === "back") return { procedureCode, stepKey: stepBefore(steps, stepKey) ?? stepKey };
  // Mending one answer may bring new questions: those come before the review.
  return { procedureCode, stepKey: from === "review" ? firstIncomplete(steps) : stepAfter(steps, stepKey) };
}
