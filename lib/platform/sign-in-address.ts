import "server-only";
import { cookies } from "next/headers";
import { cookiesAreSecure } from "./session-cookie.ts";

const name = "mot-cua.sign-in-address";
const keptSeconds = 15 * 60;

/** Remembers in the browser to which address a code was sent: an address of a page is no place for it. */
export async function rememberSignInAddress(email: string) {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: cookiesAreSecure() } as const;
  (await cookies()).set(name, email, { ...options, maxAge: keptSeconds });
}

export async function signInAddress(): Promise<string | undefined> {
  return (await cookies()).get(name)?.value;
}

export async function forgetSignInAddress() {
  (await cookies()).delete(name);
}
