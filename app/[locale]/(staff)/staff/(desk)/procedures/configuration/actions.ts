"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { action } from "#lib/platform/action.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { parseDocument } from "#lib/platform/json-document.ts";
import { keptDocument } from "#lib/platform/kept-document.ts";
import { type Applied, applyConfiguration } from "#lib/processes/commands/apply-configuration.ts";
import { readConfiguration } from "#lib/processes/queries/configuration.ts";

export const takeOver = action(z.object({ file: z.uuid() }), async (context, { file }): Promise<Applied> => {
  const content = await keptDocument("configuration", file);
  const document = content && parseDocument(content);
  if (!document || "why" in document) throw new Refusal("notFound");
  const applied = await applyConfiguration(context, readConfiguration(document.value));
  refresh();
  return applied;
});
