import { createHash } from "node:crypto";

/** What is kept of an API client's token. Tokens are long and random, so a plain hash cannot be guessed back. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
