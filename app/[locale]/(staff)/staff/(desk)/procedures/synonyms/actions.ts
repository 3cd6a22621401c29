"use server";

import { refresh } from "next/cache";
import { action } from "#lib/platform/action.ts";
import {
  addSynonym as addSynonymOf,
  removeSynonym as removeSynonymOf,
} from "#lib/procedures/commands/synonyms.ts";
import { synonymSchema } from "#lib/procedures/synonym-schema.ts";

export const addSynonym = action(synonymSchema, async (context, input) => {
  await addSynonymOf(context, input);
  refresh();
});

export const removeSynonym = action(synonymSchema, async (context, input) => {
  await removeSynonymOf(context, input);
  refresh();
});
