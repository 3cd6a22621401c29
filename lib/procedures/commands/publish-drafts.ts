import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { PublishDrafts } from "../desk/desk-schema.ts";
import type { VersionState } from "../versions.ts";
import { publishDraft } from "./publish-draft.ts";

/** What came of one draft among several: its number, or why it stays a draft. */
export type PublishedOrNot = { code: string; agencyId: string | null } & (
  | { number: number; state: VersionState }
  | { refusal: string }
);

/** Publishes several drafts, each by itself: one that is refused keeps none of the others. */
export async function publishDrafts(
  context: Context,
  { drafts, effectiveOn }: PublishDrafts,
  publish: typeof publishDraft = publishDraft,
): Promise<PublishedOrNot[]> {
  const results: PublishedOrNot[] = [];
  for (const { code, agencyId, revision } of drafts) {
    try {
      const { number, state } = await publish(context, { code, agencyId, revision, effectiveOn });
      results.push({ code, agencyId, number, state });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [reason = error.code] = Object.values(error.fieldErrors ?? {});
      results.push({ code, agencyId, refusal: reason });
    }
  }
  return results;
}
