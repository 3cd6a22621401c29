import type { Answers } from "#lib/forms/answer.ts";
import { withFile } from "#lib/forms/attachments.ts";
import type { FileAnswer } from "#lib/forms/read-files.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { basisOfVersion } from "../queries/filing-basis.ts";
import { ownDraft } from "../queries/own-draft.ts";
import { keepDraft } from "./draft.ts";

/** Puts a file that was sent from a page without scripts among the answers, at the question it was sent for. */
export async function keepAnsweredFile(
  context: Context,
  { draftId, name }: { draftId: string; name: string },
  { fileId, name: fileName, sizeBytes }: FileAnswer,
) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const draft = await ownDraft(inside, draftId, { forUpdate: true });
    const { form } = await basisOfVersion(inside, draft.procedureVersionId, draft.caseKey);
    const file = { fileId, name: fileName, sizeBytes };
    const answers = form && withFile(form.definition, draft.answers, name, file);
    if (!answers) throw new Refusal("invalid", { answerName: "invalidChoice" });
    return keepDraft(inside, draft, { answers: answers as Answers });
  });
}
