import "server-only";
import * as z from "zod";
import type { Context } from "./context.ts";
import { Refusal } from "./errors.ts";
import { logError, logRefusal } from "./log.ts";
import { currentContext } from "./session.ts";

type Download = { name: string; mediaType: string; sizeBytes: number; content: ReadableStream<Uint8Array> };

/** What a browser may show by itself. Everything else is saved, never opened in our name. */
const shown = ["application/pdf", "image/jpeg", "image/png"];

type Params = Record<string, string>;

/** Answers with a file that `find` lets the asker have. Whatever the refusal, a stranger learns only "not found". */
export function downloadRoute(find: (context: Context, id: string) => Promise<Download>) {
  return fileRoute<{ id: string }>(async (context, { id }) => {
    if (!z.uuid().safeParse(id).success) throw new Refusal("notFound");
    return find(context, id);
  });
}

/** Answers with a paper that `print` draws for the asker; the same manners. */
export function printRoute<Asked extends Params>(
  print: (
    context: Context,
    params: Asked,
    request: Request,
  ) => Promise<{ name: string; content: Uint8Array<ArrayBuffer> }>,
) {
  return fileRoute<Asked>(async (context, params, request) => {
    const { name, content } = await print(context, params, request);
    return {
      name,
      mediaType: "application/pdf",
      sizeBytes: content.length,
      content: new Blob([content]).stream(),
    };
  });
}

function fileRoute<Asked extends Params>(
  find: (context: Context, params: Asked, request: Request) => Promise<Download>,
) {
  return async (request: Request, { params }: { params: Promise<Asked> }): Promise<Response> => {
    const context = await currentContext();
    try {
      const file = await find(context, await params, request);
      return new Response(file.content, { headers: headersOf(file) });
    } catch (error) {
      if (!(error instanceof Refusal)) {
        return new Response(logError(error), { status: 500, headers: { "content-type": "text/plain" } });
      }
      logRefusal(context.actor, "download", error.code);
      return new Response(null, { status: 404 });
    }
  };
}

/**
 * Content from strangers on our own address: its type is ours and not guessed, it runs nothing and loads nothing.
 * A PDF is not put in a sandbox: Safari and older Chrome would show nothing, and its scripts cannot leave their viewer.
 */
function headersOf({ name, mediaType, sizeBytes }: Omit<Download, "content">) {
  const disposition = shown.includes(mediaType) ? "inline" : "attachment";
  const sandbox = mediaType === "application/pdf" ? "" : "; sandbox";
  return {
    "content-type": mediaType,
    "content-length": String(sizeBytes),
    "content-disposition": `${disposition}; filename*=UTF-8''${encoded(name)}`,
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${sandbox}`,
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, max-age=0, must-revalidate",
  };
}

/** RFC 8187: what `encodeURIComponent` leaves alone but the header does not allow. */
function encoded(name: string) {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
