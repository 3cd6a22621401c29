import { eq } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";

/** Whether an officer must change their password before they hold any post. */
export async function mustChangePassword({ db }: Context, username: string): Promise<boolean> {
  const [officer] = await db
    .select({ mustChange: officers.mustChangePassword })
    .from(officers)
    .where(eq(officers.username, username));
  return officer?.mustChange ?? false;
}
