import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { type AdoptRecord, adoptRecord } from "#lib/procedures/commands/adopt-record.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { contextOf, testNow } from "./accounts.ts";
import { sampleContent } from "./procedure-content.ts";

/** The portal itself, as when it loads a catalogue. */
export function systemContext(db: Database, now = testNow): Context {
  return contextOf(db, { kind: "system", id: "test" }, now);
}

/** A record in the portal's own format, in force since the beginning of 2026 unless told. */
export function recordOf(
  code: string,
  overrides: Partial<ProcedureContent> = {},
  arrived: Partial<AdoptRecord> = {},
): AdoptRecord {
  const content = sampleContent(overrides);
  const first = { source: "own", retrievedOn: null, effectiveOn: "2026-01-01" } as const;
  return { code, ...first, findings: [], raw: arrived.content ?? content, content, ...arrived };
}

/** A procedure in force since the beginning of 2026. */
export async function createProcedure(db: Database, code: string, overrides: Partial<ProcedureContent> = {}) {
  return adoptRecord(systemContext(db), recordOf(code, overrides));
}
