import { readableAnswers } from "#lib/forms/reading.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isWithin } from "../answer-changes.ts";
import { askedFiles, supplementForm } from "../supplement-form.ts";
import { formLookups } from "./form-lookups.ts";
import { getDossier } from "./get-dossier.ts";
import { listPapers } from "./papers.ts";

export type SupplementView = Awaited<ReturnType<typeof getSupplementView>>;

/** What an open request asks of the applicant and what they have gathered so far; `request` is null when none is open. */
export async function getSupplementView(context: Context, code: string, locale: "vi" | "en") {
  const { supplement, supplementEffect, actions, form, answers, components, handlingAgency, clock } =
    await getDossier(context, code);
  const mayAnswer = actions.some(({ kind }) => kind === "answerSupplement");
  if (!supplement || !mayAnswer) return { code, request: null };

  const { items } = supplement;
  const [papers, lookups] = await Promise.all([
    listPapers(context, { supplementId: supplement.id }),
    formLookups(context),
  ]);
  const there = new Set(papers.map(({ componentKey }) => componentKey));
  const fileQuestions = form ? askedFiles(form, items) : [];
  const rows = form
    ? readableAnswers(form, answers, locale, lookups, dateInVietnam(clock.submittedAt)).flatMap(
        ({ blocks }) => blocks.flatMap((block) => block.rows),
      )
    : [];
  return {
    code,
    request: {
      id: supplement.id,
      items,
      legalBasis: supplement.legalBasis,
      agency: handlingAgency,
      /** What the answer does to the time limit; at reception it has not begun. */
      effect: supplement.stage === "reception" ? ("none" as const) : supplementEffect,
      components,
      papers,
      missing: [
        ...items.flatMap(({ target }) => (target.kind === "paper" ? [target.componentKey] : [])),
        ...fileQuestions.map(({ componentKey }) => componentKey),
      ].filter((key) => !there.has(key)),
      /** The questions answered by sending files, which are sent as papers are. */
      fileQuestions,
      form: form ? supplementForm(form, items) : undefined,
      answers,
      lookups,
      today: dateInVietnam(context.now),
      /** The questions asked again: why, and what was answered before. */
      questions: items.flatMap(({ target, reason }) => {
        if (target.kind !== "field" || fileQuestions.some(({ path }) => path === target.path)) return [];
        const before = rows.filter(({ name }) => isWithin(name, target.path));
        return [{ path: target.path, reason, before }];
      }),
    },
  };
}
