import * as z from "zod";
import { closeProcedureSchema, discardDraftSchema } from "../draft-schema.ts";
import { overrideParts } from "../overrides.ts";

const part = z.enum(overrideParts);

/** Takes a part of a draft back to what lies below. */
export const removePartSchema = discardDraftSchema.extend({ part });

/** Answers a question of a draft: what was set stays, or what lies below holds. */
export const answerQuestionSchema = discardDraftSchema.extend({ part, answer: z.enum(["ours", "theirs"]) });

/** What the form of abolishing posts: nothing written means nothing follows. */
export const closeFormSchema = closeProcedureSchema.extend({
  successorCode: z
    .string()
    .trim()
    .regex(/^(?:\d\.\d{6})?$/, "procedureCodeShape")
    .default("")
    .transform((code) => code || null),
});

const chosenDraft = z
  .string()
  .regex(/^\d\.\d{6}\/[0-9a-f-]{0,36}\/\d{1,6}$/, "invalidChoice")
  .transform((text) => {
    const [code = "", agencyId = "", revision = ""] = text.split("/");
    return { code, agencyId: agencyId || null, revision: Number(revision) };
  });

/** Drafts chosen in the list, each as it was when the list was shown, to come into force on one day. */
export const publishDraftsSchema = z.object({
  drafts: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(chosenDraft).min(1, "nothingTicked").max(100, "tooMany"),
  ),
  effectiveOn: z.iso.date("invalidDate"),
});

export type PublishDrafts = z.output<typeof publishDraftsSchema>;

/** How a draft is named in a form that chooses several. */
export function draftName(draft: { code: string; agencyId: string | null; revision: number }): string {
  return `${draft.code}/${draft.agencyId ?? ""}/${draft.revision}`;
}
