import { type NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#lib/platform/auth.ts";
import { env } from "#lib/platform/env.ts";
import { signInPathFor } from "#lib/platform/sign-in-path.ts";

type Params = { params: Promise<{ nextauth: string[] }> };

/** Where the identity provider sends people back to. Forms of ours post to actions, which speak to next-auth themselves. */
async function handler(request: NextRequest, { params }: Params) {
  const signInPath = signInPathFor(request.cookies.getAll(), env().PUBLIC_URL);
  // Whoever changes their mind at the provider is no error: they are asked again how to sign in.
  if (request.nextUrl.searchParams.get("error") === "access_denied")
    return NextResponse.redirect(new URL(`${signInPath}?error=cancelled`, env().PUBLIC_URL), 303);
  return NextAuth(authOptions(signInPath))(request, { params });
}

export { handler as GET, handler as POST };
