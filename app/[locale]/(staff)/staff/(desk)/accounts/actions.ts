"use server";

import { refresh } from "next/cache";
import { changePassword as changePasswordOf } from "#lib/accounts/commands/change-password.ts";
import {
  addPost as addPostOf,
  createOfficer as createOfficerOf,
  lockAccount as lockAccountOf,
  removePost as removePostOf,
  resetPassword as resetPasswordOf,
  unlockAccount as unlockAccountOf,
} from "#lib/accounts/commands/officers.ts";
import {
  changePasswordSchema,
  createOfficerSchema,
  officerSchema,
  postSchema,
} from "#lib/accounts/schema.ts";
import { action } from "#lib/platform/action.ts";
import { currentSessionId } from "#lib/platform/session.ts";

export const changePassword = action(
  changePasswordSchema,
  async (context, input) => {
    await changePasswordOf(context, input, await currentSessionId());
    refresh();
  },
  { secret: ["current", "password", "repeat"] },
);

export const createOfficer = action(createOfficerSchema, async (context, input) => {
  const { username, password } = await createOfficerOf(context, input);
  return { username, password };
});

export const resetPassword = action(officerSchema, async (context, input) => {
  const { username, password } = await resetPasswordOf(context, input);
  refresh();
  return { username, password };
});

export const lockAccount = action(officerSchema, async (context, input) => {
  await lockAccountOf(context, input);
  refresh();
});

export const unlockAccount = action(officerSchema, async (context, input) => {
  await unlockAccountOf(context, input);
  refresh();
});

export const addPost = action(postSchema, async (context, input) => {
  await addPostOf(context, input);
  refresh();
});

export const removePost = action(postSchema, async (context, input) => {
  await removePostOf(context, input);
  refresh();
});
