import * as z from "zod";
import { removePaper } from "#lib/dossiers/commands/remove-paper.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { plainPost } from "#lib/platform/plain-post.ts";

const removePaperSchema = z.object({ paperId: z.uuid() });

export const POST = plainPost(async (context, form) => {
  const parsed = removePaperSchema.safeParse({ paperId: form.get("paperId") });
  if (!parsed.success) throw new Refusal("invalid");
  await removePaper(context, parsed.data);
});
