import { randomInt } from "node:crypto";
import { signInCodes } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { hashPassword } from "../password.ts";
import { takeToken } from "./rate-limit.ts";

/** What signing in by e-mail needs from outside: a message promised in the same transaction. */
export type CodePost = {
  promise: (
    tx: Database,
    letter: { key: string; recipient: string; code: string; minutes: number },
  ) => Promise<void>;
};

/** How long a code can be used. */
export const codeValidMinutes = 10;

const perAddress = { limit: 5, windowSeconds: 3600 };

/**
 * Sends a one-time code to an address. Whether anybody has signed in from there before makes no difference to what
 * is done or answered. Only a slow hash of the code is kept: guessing it back takes longer than the code is good for.
 */
export async function requestCode({ db, now }: Context, { promise }: CodePost, { email }: { email: string }) {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const codeHash = await hashPassword(code);
  await db.transaction(async (tx) => {
    if (!(await takeToken(tx, `code:${email}`, perAddress, now))) throw new Refusal("tooManyAttempts");
    const [made] = await tx
      .insert(signInCodes)
      .values({
        email,
        codeHash,
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeValidMinutes * 60_000),
      })
      .returning({ id: signInCodes.id });
    if (!made) throw new Error("insert returned nothing");
    await promise(tx, { key: `sign-in-code:${made.id}`, recipient: email, code, minutes: codeValidMinutes });
  });
}
