import { createHash } from "node:crypto";
import { Refusal } from "#lib/platform/errors.ts";
import { plainPost } from "#lib/platform/plain-post.ts";

/** The fingerprint of a file that somebody holds, for the page that compares it. The file itself is not kept. */
export const POST = plainPost(async (_context, form) => {
  const file = form.get("file");
  if (file === null || typeof file === "string") throw new Refusal("invalid");
  if (file.size === 0) throw new Refusal("fileEmpty");
  const content = new Uint8Array(await file.arrayBuffer());
  return { file: createHash("sha256").update(content).digest("hex") };
});
