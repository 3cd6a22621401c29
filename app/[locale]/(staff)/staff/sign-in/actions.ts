"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { mustChangePassword } from "#lib/accounts/queries/must-change.ts";
import { officerSignInSchema } from "#lib/accounts/schema.ts";
import { action } from "#lib/platform/action.ts";
import { env } from "#lib/platform/env.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { returnAddress } from "#lib/platform/return-address.ts";
import { startSignIn } from "#lib/platform/session.ts";

export const signInOfficer = action(
  officerSignInSchema,
  async (context, { username, password, returnTo }) => {
    const locale = await getLocale();
    const back = returnAddress(returnTo, env().PUBLIC_URL, getPathname({ href: "/staff", locale }));
    await startSignIn("officer", back, { username, password });
    const mustChange = await mustChangePassword(context, username);
    redirect(mustChange ? getPathname({ href: "/staff/accounts", locale }) : back);
  },
  { secret: ["password"] },
);
