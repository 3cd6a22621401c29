"use server";

import { refresh } from "next/cache";
import { actOnManySchema } from "#lib/dossiers/batch.ts";
import { actOnMany as actOnManyOf } from "#lib/dossiers/commands/act-on-many.ts";
import { removeView as removeViewOf, saveView as saveViewOf } from "#lib/dossiers/commands/saved-views.ts";
import { removeViewSchema, saveViewSchema } from "#lib/dossiers/saved-view-schema.ts";
import { action } from "#lib/platform/action.ts";

export const actOnMany = action(actOnManySchema, async (context, input) => {
  const results = await actOnManyOf(context, input);
  refresh();
  return results;
});

export const saveView = action(saveViewSchema, async (context, input) => {
  await saveViewOf(context, input);
  refresh();
});

export const removeView = action(removeViewSchema, async (context, input) => {
  await removeViewOf(context, input);
  refresh();
});
