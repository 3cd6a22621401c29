"use server";

import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { action } from "#lib/platform/action.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";
import { beginProcedure as beginProcedureOf } from "#lib/procedures/commands/begin-procedure.ts";
import { closeProcedure as closeProcedureOf } from "#lib/procedures/commands/close-procedure.ts";
import { discardDraft as discardDraftOf } from "#lib/procedures/commands/discard-draft.ts";
import { publishDrafts as publishDraftsOf } from "#lib/procedures/commands/publish-drafts.ts";
import { saveDraft } from "#lib/procedures/commands/save-draft.ts";
import {
  tickFindings as tickFindingsOf,
  tickKind as tickKindOf,
} from "#lib/procedures/commands/tick-findings.ts";
import { asNamedInForm } from "#lib/procedures/desk/as-named-in-form.ts";
import {
  answerQuestionSchema,
  closeFormSchema,
  publishDraftsSchema,
  removePartSchema,
} from "#lib/procedures/desk/desk-schema.ts";
import {
  discardDraftSchema,
  publishDraftSchema,
  tickFindingsSchema,
  tickKindSchema,
} from "#lib/procedures/draft-schema.ts";
import { beginProcedureSchema } from "#lib/procedures/editing/begin-form.ts";
import { savePartSchema } from "#lib/procedures/editing/part-forms.ts";
import { overrideValue } from "#lib/procedures/overrides.ts";
import { publishProcedure } from "#lib/processes/commands/publish-procedure.ts";

type Done = "begun" | "saved" | "published" | "scheduled" | "discarded" | "closed";

/** Back to the page of the procedure, which says what was done. */
async function backTo({ code, agencyId }: { code: string; agencyId?: string | null }, done: Done) {
  const query = { xong: done, ...(agencyId && { xa: agencyId }) };
  redirect({
    href: { pathname: "/staff/procedures/[code]", params: { code }, query },
    locale: await getLocale(),
  });
}

const listAfter = (done: "forgotten") => ({ pathname: "/staff/procedures", query: { xong: done } }) as const;

export const beginProcedure = action(beginProcedureSchema, async (context, input) => {
  const { code } = await beginProcedureOf(context, input);
  await backTo({ code }, "begun");
});

export const savePart = action(
  savePartSchema,
  async (context, { code, agencyId, revision, ground, part, value }) => {
    const override = overrideValue.parse({ part, value });
    await saveDraft(context, { code, agencyId, revision, change: { kind: "set", override, ground } }).catch(
      asNamedInForm,
    );
    await backTo({ code, agencyId }, "saved");
  },
);

export const removePart = action(removePartSchema, async (context, { part, ...draft }) => {
  await saveDraft(context, { ...draft, change: { kind: "remove", part } });
  refresh();
});

export const answerQuestion = action(answerQuestionSchema, async (context, { part, answer, ...draft }) => {
  await saveDraft(context, { ...draft, change: { kind: "answer", part, answer } });
  refresh();
});

export const tickFindings = action(tickFindingsSchema, async (context, input) => {
  await tickFindingsOf(context, input);
  refresh();
});

export const tickKind = action(tickKindSchema, async (context, input) => {
  const results = await tickKindOf(context, input);
  refresh();
  return { results };
});

export const discardDraft = action(discardDraftSchema, async (context, input) => {
  const { isGone } = await discardDraftOf(context, input);
  if (isGone) redirect({ href: listAfter("forgotten"), locale: await getLocale() });
  await backTo(input, "discarded");
});

export const publishDraft = action(publishDraftSchema, async (context, input) => {
  const { state } = await publishProcedure(context, input);
  await backTo(input, state === "scheduled" ? "scheduled" : "published");
});

export const publishDrafts = action(publishDraftsSchema, async (context, input) => {
  const results = await publishDraftsOf(context, input, publishProcedure);
  refresh();
  return { results };
});

export const closeProcedure = action(closeFormSchema, async (context, input) => {
  await closeProcedureOf(context, input);
  await backTo(input, "closed");
});
