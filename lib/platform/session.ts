import "server-only";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { cache } from "react";
import type { Actor } from "#lib/accounts/actor.ts";
import { actorOfClient, actorOfSession } from "#lib/accounts/queries/actors.ts";
import { authOptions, type Provider } from "./auth.ts";
import { processCache } from "./cache.ts";
import type { Context } from "./context.ts";
import { connectionPool, database } from "./db.ts";
import { env } from "./env.ts";
import { Refusal, refusalCodes } from "./errors.ts";
import { sessionIdInCookie } from "./session-cookie.ts";

const visitor: Actor = { kind: "visitor" };

/** The context of the current request, resolved once per request. */
export const currentContext = cache(async (): Promise<Context> => {
  const sessionId = await currentSessionId();
  const base = contextAs(visitor);
  return sessionId ? { ...base, actor: await actorOfSession(base.db, sessionId, base.now) } : base;
});

/** The row of our own register behind this request's cookie. */
export const currentSessionId = cache(sessionIdInCookie);

/** The context of a call to the public API: whoever the bearer token names. Cookies count for nothing there. */
export async function apiContext(request: Request): Promise<Context> {
  const base = contextAs(visitor);
  const token = /^Bearer (\S{20,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
  return token ? { ...base, actor: await actorOfClient(base, token) } : base;
}

/** The context of a request that is not a browser's: its sender is known by other means than a cookie. */
export function contextAs(actor: Actor): Context {
  return { actor, db: database(), now: new Date(), cache: processCache(connectionPool()) };
}

/**
 * Starts signing in and says where to send the browser: to the provider, or to `callbackUrl` once a code or password
 * was right. Throws the refusal when it was not. Needs no script on the page.
 */
export async function startSignIn(
  provider: Provider,
  callbackUrl: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const { csrfToken } = await ask<{ csrfToken: string }>("GET", ["csrf"]);
  const post = { csrfToken, callbackUrl, json: "true" };
  // What a provider elsewhere is to know goes into its address; what is proven here goes into the body.
  const { url } =
    provider === "national"
      ? await ask<{ url: string }>("POST", ["signin", provider], post, fields)
      : await ask<{ url: string }>("POST", ["callback", provider], { ...fields, ...post });
  refuseIfError(new URL(url));
  return url;
}

/** next-auth answers a refusal with an address of ours that carries its code. */
function refuseIfError({ origin, pathname, searchParams }: URL) {
  if (origin !== env().PUBLIC_URL || !pathname.startsWith("/api/auth/")) return;
  const code = refusalCodes.find((known) => known === searchParams.get("error"));
  throw new Refusal(code ?? "unavailable");
}

/** Forgets the browser's token. The caller ends the session's row. */
export async function forgetSignIn() {
  const { csrfToken } = await ask<{ csrfToken: string }>("GET", ["csrf"]);
  await ask("POST", ["signout"], { csrfToken, json: "true" });
}

/** Speaks to next-auth in place of its own pages, and hands its cookies to the browser. */
async function ask<Answer>(
  method: string,
  nextauth: string[],
  post?: Record<string, string>,
  query: Record<string, string> = {},
): Promise<Answer> {
  const url = new URL(`/api/auth/${nextauth.join("/")}?${new URLSearchParams(query)}`, env().PUBLIC_URL);
  const response: Response = await NextAuth(authOptions())(
    new NextRequest(url, { method, ...(post && { body: new URLSearchParams(post) }) }),
    { params: Promise.resolve({ nextauth }) },
  );
  const jar = await cookies();
  for (const line of response.headers.getSetCookie()) setCookie(jar, line);
  return response.json();
}

function setCookie(jar: Awaited<ReturnType<typeof cookies>>, line: string) {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  const has = (attribute: string) => attributes.some((given) => given.toLowerCase() === attribute);
  const setting = (attribute: string) =>
    attributes.find((given) => given.toLowerCase().startsWith(`${attribute}=`))?.slice(attribute.length + 1);
  const [expires, maxAge] = [setting("expires"), setting("max-age")];
  jar.set(name, decodeURIComponent(value), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: has("secure"),
    ...(expires && { expires: new Date(expires) }),
    ...(maxAge && { maxAge: Number(maxAge) }),
  });
}
