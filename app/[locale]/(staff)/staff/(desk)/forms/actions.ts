"use server";

import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { formLookups } from "#lib/dossiers/queries/form-lookups.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { readStep } from "#lib/forms/read-step.ts";
import { action } from "#lib/platform/action.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import {
  discardDefinition,
  publishDefinition,
  saveDefinition,
} from "#lib/processes/commands/definition-drafts.ts";
import { beginForm as beginFormOf, changeForm as changeFormOf } from "#lib/processes/commands/form-drafts.ts";
import {
  removeBlock as removeBlockOf,
  renameBlock as renameBlockOf,
  saveBlock as saveBlockOf,
} from "#lib/processes/commands/question-blocks.ts";
import {
  beginFormSchema,
  changeFormSchema,
  formDraftSchema,
  keepFormSchema,
  removeBlockSchema,
  renameBlockSchema,
  saveBlockSchema,
  tryStepSchema,
} from "#lib/processes/form-desk-schema.ts";
import { getFormDesk } from "#lib/processes/queries/form-desk.ts";

type Query = Record<string, string>;

async function toForm(key: string, query: Query) {
  redirect({ href: { pathname: "/staff/forms/[key]", params: { key }, query }, locale: await getLocale() });
}

async function toBank(xong: string) {
  redirect({ href: { pathname: "/staff/forms/bank", query: { xong } }, locale: await getLocale() });
}

export const beginForm = action(beginFormSchema, async (context, input) => {
  const { key } = await beginFormOf(context, input);
  await toForm(key, { xong: "begun", buoc: "requester" });
});

export const changeForm = action(changeFormSchema, async (context, input) => {
  const { step, path } = await changeFormOf(context, input);
  const query = {
    buoc: step,
    ...(path && { o: path }),
    ...(input.from && { lay: input.from }),
    xong: "saved",
  };
  await toForm(input.key, query);
});

export const keepForm = action(keepFormSchema, async (context, { key, revision, definition }) => {
  const saved = await saveDefinition(context, { kind: "form", key, revision, definition });
  return { revision: String(saved.revision), at: context.now.toISOString() };
});

export const tryStep = action(tryStepSchema, async (context, { key, step, answers }) => {
  const [{ form }, lookups] = await Promise.all([getFormDesk(context, key), formLookups(context)]);
  const { problems } = readStep(expanded(form), step, answers, {
    answers: {},
    today: dateInVietnam(context.now),
    lookups,
  });
  const faults = problems.map(({ name, message }) => [`answers.${name}`, message] as const);
  if (faults.length > 0) throw new Refusal("invalid", Object.fromEntries(faults));
  await toForm(key, { buoc: step, thu: "dung" });
});

export const saveBlock = action(saveBlockSchema, async (context, input) => {
  await saveBlockOf(context, input);
  refresh();
});

export const renameBlock = action(renameBlockSchema, async (context, input) => {
  await renameBlockOf(context, input);
  await toBank("renamed");
});

export const removeBlock = action(removeBlockSchema, async (context, input) => {
  await removeBlockOf(context, input);
  await toBank("removed");
});

export const discardForm = action(formDraftSchema, async (context, { key, revision }) => {
  const { inForce } = await getFormDesk(context, key);
  await discardDefinition(context, { kind: "form", key, revision });
  if (inForce) await toForm(key, { xong: "discarded" });
  redirect({ href: "/staff/forms", locale: await getLocale() });
});

export const publishForm = action(formDraftSchema, async (context, { key, revision }) => {
  await publishDefinition(context, { kind: "form", key, revision });
  await toForm(key, { xong: "published" });
});
