import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { publishVersion } from "#lib/procedures/commands/publish-version.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { contextOf, testNow } from "./accounts.ts";
import { sampleContent } from "./procedure-content.ts";

/** The portal itself, as when it loads a catalogue. */
export function systemContext(db: Database, now = testNow): Context {
  return contextOf(db, { kind: "system", id: "test" }, now);
}

/** A procedure in force since the beginning of 2026. */
export async function createProcedure(db: Database, code: string, overrides: Partial<ProcedureContent> = {}) {
  const content = sampleContent(overrides);
  return publishVersion(systemContext(db), { code, effectiveOn: "2026-01-01", content });
}
