"use server";

import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { action } from "#lib/platform/action.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";
import { beginProcess as beginProcessOf, changeProcess } from "#lib/processes/commands/change-process.ts";
import { discardDefinition, publishDefinition } from "#lib/processes/commands/definition-drafts.ts";
import {
  beginSchema,
  changeShapeSchema,
  connectSchema,
  processDraftSchema,
} from "#lib/processes/editing/desk-schema.ts";
import { generalOf, saveGeneralSchema } from "#lib/processes/editing/general-form.ts";
import { saveStepSchema, stepOfForm } from "#lib/processes/editing/step-form.ts";

/** Back to the page of the process, which says what was done. */
async function backTo(key: string, query: Record<string, string>) {
  redirect({
    href: { pathname: "/staff/processes/[key]", params: { key }, query },
    locale: await getLocale(),
  });
}

export const beginProcess = action(beginSchema, async (context, { title, copyOf }) => {
  const [vi, en] = await Promise.all(
    (["vi", "en"] as const).map((locale) => getTranslations({ locale, namespace: "processDesk.begin" })),
  );
  const words = (name: "receive" | "handle" | "return") => ({ vi: vi?.(name) ?? "", en: en?.(name) ?? "" });
  const names = { receive: words("receive"), handle: words("handle"), return: words("return") };
  const { key } = await beginProcessOf(context, { title, copyOf, names });
  await backTo(key, { xong: "begun" });
});

export const saveStep = action(saveStepSchema, async (context, { key, revision, step, reviewed, value }) => {
  await changeProcess(context, {
    key,
    revision,
    changes: [{ kind: "setStep", step, value: stepOfForm(value), isReviewed: reviewed }],
  });
  await backTo(key, { xong: "saved" });
});

export const saveGeneral = action(saveGeneralSchema, async (context, { key, revision, reviewed, value }) => {
  await changeProcess(context, {
    key,
    revision,
    changes: [{ kind: "setGeneral", value: generalOf(value), isReviewed: reviewed }],
  });
  await backTo(key, { xong: "saved" });
});

export const changeShape = action(changeShapeSchema, async (context, input) => {
  await changeProcess(context, input);
  refresh();
});

export const connectSteps = action(connectSchema, async (context, { key, revision, from, to }) => {
  await changeProcess(context, { key, revision, changes: [{ kind: "connect", from, to }] });
  refresh();
});

export const discardProcess = action(processDraftSchema, async (context, input) => {
  await discardDefinition(context, { kind: "process", ...input });
  redirect({
    href: { pathname: "/staff/processes", query: { xong: "discarded" } },
    locale: await getLocale(),
  });
});

export const publishProcess = action(processDraftSchema, async (context, input) => {
  await publishDefinition(context, { kind: "process", ...input });
  await backTo(input.key, { xong: "published" });
});
