import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { publishDraft } from "#lib/procedures/commands/publish-draft.ts";
import type { PublishDraft } from "#lib/procedures/draft-schema.ts";
import { getDeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import { handlingProblems } from "../queries/handling-problems.ts";

/** Brings a draft of a procedure into force, if the forms and processes it names are published and fit it. */
export async function publishProcedure(context: Context, input: PublishDraft) {
  return context.db.transaction(async (tx) => {
    const { actor, now } = context;
    const inside = { actor, db: tx, now };
    const { draft, base } = await getDeskProcedure(inside, input);
    const published = await publishDraft({ ...context, db: tx }, input);
    if (!draft) return published;
    const former = base === null || base.state === "closed" ? null : base.content;
    const [problem] = await handlingProblems(inside, input.code, { content: draft.content, base: former });
    if (problem) throw new Refusal("invalid", { handling: problem.kind });
    return published;
  });
}
