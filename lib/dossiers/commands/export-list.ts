import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { SheetKind } from "#lib/platform/spreadsheet.ts";
import type { ExportAsked } from "../list-schema.ts";
import { seeingAgencies } from "../queries/visibility.ts";
import { officerOf } from "../queries/work-scopes.ts";

/**
 * Records that an officer takes a list out of the house, before any of it leaves. What was searched for is left out:
 * it may be somebody's name or number.
 */
export async function exportList({ actor, db, now }: Context, asked: ExportAsked, kind: SheetKind) {
  if (seeingAgencies(officerOf(actor)).length === 0) throw new Refusal("forbidden");
  const { scope, tab, q, filters } = asked;
  const details = { kind, scope, ...(tab && { tab }), isSearched: q !== "", filters };
  await db.transaction((tx) => recordAct(tx, actor, "dataExported", "dossiers", details, now));
}
