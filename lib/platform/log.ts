import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/accounts/actor.ts";
import type { RefusalCode } from "./errors.ts";

/** Writes one line of JSON and returns the id a person can quote to support. */
export function logError(error: unknown) {
  const id = randomUUID();
  write({ level: "error", id, error: error instanceof Error ? describe(error) : String(error) });
  return id;
}

/** Notes that somebody was told no: who, what they wanted, and why. Never what they typed. */
export function logRefusal(actor: Actor, wanted: string, code: RefusalCode | "foreignOrigin") {
  write({
    level: "refusal",
    wanted,
    code,
    actor: actor.kind === "visitor" ? "visitor" : `${actor.kind}:${actor.id}`,
  });
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${describe(error.cause)}` : "";
  // A failed query names its parameters: what people typed, and what is kept of them.
  const words = (error.stack ?? error.message).replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, "");
  return `${words}${cause}`;
}

function write(entry: object) {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
}
