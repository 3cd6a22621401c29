"use server";

import { refresh } from "next/cache";
import { action } from "#lib/platform/action.ts";
import {
  confirmSubstitutions,
  endSubstitution,
  reopenSubstitution,
  setSubstitutionDays,
} from "#lib/procedures/commands/change-substitutions.ts";
import {
  confirmSubstitutionsSchema,
  endSubstitutionSchema,
  setSubstitutionDaysSchema,
  substitutionIdSchema,
} from "#lib/procedures/substitution/change-schema.ts";

export const confirm = action(confirmSubstitutionsSchema, async (context, input) => {
  await confirmSubstitutions(context, input);
  refresh();
});

export const reopen = action(substitutionIdSchema, async (context, input) => {
  await reopenSubstitution(context, input);
  refresh();
});

export const setDays = action(setSubstitutionDaysSchema, async (context, input) => {
  await setSubstitutionDays(context, input);
  refresh();
});

export const end = action(endSubstitutionSchema, async (context, input) => {
  await endSubstitution(context, input);
  refresh();
});
