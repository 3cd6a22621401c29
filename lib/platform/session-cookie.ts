import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "./env.ts";

/** Whether cookies travel over TLS only: as they must wherever the portal itself does. */
export function cookiesAreSecure() {
  return env().PUBLIC_URL.startsWith("https:");
}

/** The cookie that says who is signed in: an encrypted token that names a row of our `sessions`, nothing else. */
export function sessionCookie() {
  const secure = cookiesAreSecure();
  return {
    name: secure ? "__Host-mot-cua.session" : "mot-cua.session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** The row this request's cookie names. A cookie that is forged, altered or too old names none. */
export async function sessionIdInCookie(): Promise<string | undefined> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return;
  try {
    const claims = await decode({ token, secret: env().NEXTAUTH_SECRET });
    return typeof claims?.sid === "string" ? claims.sid : undefined;
  } catch {
    return;
  }
}
