import { inArray } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { logRefusal } from "#lib/platform/log.ts";
import type { Bilingual } from "../bilingual.ts";
import type { PublishDrafts } from "../desk/desk-schema.ts";
import type { VersionState } from "../versions.ts";
import { publishDraft } from "./publish-draft.ts";

/** What came of one draft among several, of the province or of a commune: its number, or why it stays a draft. */
export type PublishedOrNot = { code: string; agencyId: string | null; agency: Bilingual | null } & (
  | { number: number; state: VersionState }
  | { refusal: string }
);

/** Publishes several drafts, each by itself: one that is refused keeps none of the others. */
export async function publishDrafts(
  context: Context,
  { drafts, effectiveOn }: PublishDrafts,
  publish: typeof publishDraft = publishDraft,
): Promise<PublishedOrNot[]> {
  const names = await communeNames(context, drafts);
  const results: PublishedOrNot[] = [];
  for (const { code, agencyId, revision } of drafts) {
    const which = { code, agencyId, agency: names.get(agencyId ?? "") ?? null };
    try {
      const { number, state } = await publish(context, { code, agencyId, revision, effectiveOn });
      results.push({ ...which, number, state });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [reason = error.code] = Object.values(error.fieldErrors ?? {});
      logRefusal(context.actor, "publishDraft", error.code);
      results.push({ ...which, refusal: reason });
    }
  }
  return results;
}

async function communeNames(
  { db }: Context,
  drafts: PublishDrafts["drafts"],
): Promise<Map<string, Bilingual>> {
  const ids = drafts.flatMap(({ agencyId }) => agencyId ?? []);
  if (ids.length === 0) return new Map();
  const { id, name, nameEn } = agencies;
  const rows = await db.select({ id, vi: name, en: nameEn }).from(agencies).where(inArray(id, ids));
  return new Map(rows.map(({ id: key, ...words }) => [key, words]));
}
