import { Refusal } from "#lib/platform/errors.ts";
import { parseDocument } from "#lib/platform/json-document.ts";
import { keepDocument } from "#lib/platform/kept-document.ts";
import { packedStream } from "#lib/platform/packed-stream.ts";
import { plainPost } from "#lib/platform/plain-post.ts";
import { problem, statusOf } from "#lib/platform/route.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { noteConfigurationTaken } from "#lib/processes/commands/hand-over.ts";
import { maySeeConfiguration } from "#lib/processes/policy.ts";
import { configurationText, readConfiguration } from "#lib/processes/queries/configuration.ts";

/** The configuration of this installation as a packed JSON document, for the officer whose cookie asks. */
export async function GET() {
  const context = await currentContext();
  try {
    await noteConfigurationTaken(context);
  } catch (error) {
    if (error instanceof Refusal) return problem(statusOf[error.code], error.code);
    throw error;
  }
  const headers = {
    "content-type": "application/gzip",
    "content-disposition": `attachment; filename="mot-cua-${dateInVietnam(context.now)}.json.gz"`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  };
  return new Response(
    packedStream((write) => configurationText(context, write)),
    { headers },
  );
}

/** Keeps a configuration that somebody sent, so that its page can show what differs. */
export const POST = plainPost(async (context, form) => {
  if (!maySeeConfiguration(await keeperOf(context))) throw new Refusal("forbidden");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) throw new Refusal("fileEmpty");
  const content = new Uint8Array(await file.arrayBuffer());
  const document = parseDocument(content);
  if ("why" in document) throw new Refusal("fileBroken");
  readConfiguration(document.value);
  return { file: await keepDocument("configuration", content) };
});
