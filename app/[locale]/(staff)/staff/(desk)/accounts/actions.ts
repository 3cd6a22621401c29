"use server";

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
  async (context, input) => changePasswordOf(context, input, await currentSessionId()),
  { secret: ["current", "password", "repeat"] },
);

export const createOfficer = action(createOfficerSchema, async (context, input) => {
  const { username, password } = await createOfficerOf(context, input);
  return { username, password };
});

export const resetPassword = action(officerSchema, async (context, input) => {
  const { username, password } = await resetPasswordOf(context, input);
  return { username, password };
});

export const lockAccount = action(officerSchema, lockAccountOf);

export const unlockAccount = action(officerSchema, unlockAccountOf);

export const addPost = action(postSchema, addPostOf);

export const removePost = action(postSchema, removePostOf);
