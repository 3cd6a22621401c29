import "server-only";
import { headers } from "next/headers";
import type { AuthOptions, User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { nationalIdentity } from "#lib/accounts/claims.ts";
import { openSession, replaceSession } from "#lib/accounts/commands/sessions.ts";
import { signInByCode } from "#lib/accounts/commands/sign-in-by-code.ts";
import { signInNationally } from "#lib/accounts/commands/sign-in-nationally.ts";
import { signInOfficer } from "#lib/accounts/commands/sign-in-officer.ts";
import type { Context } from "./context.ts";
import { database } from "./db.ts";
import { env } from "./env.ts";
import { Refusal } from "./errors.ts";
import { logError, logRefusal } from "./log.ts";
import { nationalProvider } from "./national-provider.ts";
import { returnAddress } from "./return-address.ts";
import { cookiesAreSecure, sessionCookie, sessionIdInCookie } from "./session-cookie.ts";

/** How somebody can prove who they are. */
export type Provider = "national" | "code" | "officer";

const longestSessionSeconds = 10 * 3600;

/**
 * next-auth proves who signed in; the token it keeps names a row of our own `sessions`. Built when first asked for,
 * because a build has no secrets. `signInPath` is where next-auth sends who could not be signed in.
 */
export function authOptions(signInPath = "/dang-nhap"): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: cookiesAreSecure(),
    cookies: { sessionToken: sessionCookie() },
    session: { strategy: "jwt", maxAge: longestSessionSeconds },
    jwt: { maxAge: longestSessionSeconds },
    pages: { signIn: signInPath, error: signInPath, signOut: "/" },
    providers: [officerProvider, codeProvider, ...nationalProvider()],
    callbacks,
    logger: {
      // Its notes may hold claims and tokens: only errors, and of those only what is ours to know, are kept.
      error: (code, metadata) => void logError(new Error(code, { cause: causeOf(metadata) })),
      warn: () => {},
      debug: () => {},
    },
  };
}

const officerProvider = Credentials({
  id: "officer",
  credentials: { username: {}, password: {} },
  authorize: (given) =>
    proven(signInOfficer(visit(), { username: given?.username ?? "", password: given?.password ?? "" })),
});

const codeProvider = Credentials({
  id: "code",
  credentials: { email: {}, code: {}, fullName: {} },
  authorize: (given) =>
    proven(
      signInByCode(visit(), {
        email: given?.email ?? "",
        code: given?.code ?? "",
        fullName: given?.fullName || undefined,
      }),
    ),
});

const callbacks: NonNullable<AuthOptions["callbacks"]> = {
  signIn: async ({ user, account, profile }) => {
    if (account?.provider !== "national") return true;
    // next-auth hands the same object on to `jwt`: this is how it learns which citizen it was.
    Object.assign(user, await proven(nationalCitizen(profile)));
    return true;
  },
  jwt: async ({ token, user, account }) => {
    if (!user) return token;
    const former = await sessionIdInCookie();
    if (former) await replaceSession(database(), former);
    const holder = account?.provider === "officer" ? { officerId: user.id } : { citizenId: user.id };
    const userAgent = (await headers()).get("user-agent");
    return { sid: await openSession(database(), holder, userAgent, new Date()) };
  },
  redirect: ({ url, baseUrl }) => new URL(returnAddress(url, baseUrl, "/"), baseUrl).href,
};

async function nationalCitizen(claims: unknown): Promise<string> {
  const identity = nationalIdentity(claims);
  if (!identity) throw new Refusal("identityIncomplete");
  return signInNationally(visit(), { issuer: env().OIDC_ISSUER ?? "", identity });
}

/** The context of who is not signed in yet. */
function visit(): Context {
  return { actor: { kind: "visitor" }, db: database(), now: new Date() };
}

/** next-auth puts an error's message into an address: a refusal's code may go there, nothing else. */
async function proven(signingIn: Promise<string>): Promise<User> {
  try {
    return { id: await signingIn };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      logError(error);
      throw new Error("unexpected");
    }
    logRefusal({ kind: "visitor" }, "signIn", error.code);
    throw error;
  }
}

function causeOf(metadata: unknown) {
  if (metadata instanceof Error) return metadata;
  const error = typeof metadata === "object" && metadata !== null && "error" in metadata && metadata.error;
  return error instanceof Error ? error : undefined;
}
