import "server-only";
import * as z from "zod";
import type { Context } from "./context.ts";
import { Refusal } from "./errors.ts";
import { logError, logRefusal } from "./log.ts";
import { currentContext } from "./session.ts";

type Download = { name: string; mediaType: string; sizeBytes: number; content: ReadableStream<Uint8Array> };

/** What a browser may show by itself. Everything else is saved, never opened in our name. */
const shown = ["application/pdf", "image/jpeg", "image/png"];

/** Answers with a file that `find` lets the asker have. Whatever the refusal, a stranger learns only "not found". */
export function downloadRoute(find: (context: Context, id: string) => Promise<Download>) {
  return async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const context = await currentContext();
    const { id } = await params;
    try {
      if (!z.uuid().safeParse(id).success) throw new Refusal("notFound");
      const file = await find(context, id);
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
