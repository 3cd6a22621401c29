import "server-only";
import type { Context } from "./context.ts";
import { env } from "./env.ts";
import { Refusal, type RefusalCode } from "./errors.ts";
import type { Receiver, UploadFields } from "./file-server.ts";
import { logError, logRefusal } from "./log.ts";
import { isForeign } from "./origin.ts";
import { returnAddress } from "./return-address.ts";
import { currentContext } from "./session.ts";

/** What the page the browser comes back to is told, in its query. */
type Outcome = { error?: RefusalCode | "unexpected"; component?: string | undefined; file?: string };

/** The field names and file names around the content itself. */
const roomForFieldsBytes = 1_000_000;

/**
 * Receives files from a form without scripts: 303 back to `returnTo`, with `?error=` when one was refused. Files
 * before the refused one are kept. The field may also stand in the address, where it is read even if the body is not.
 */
export function plainUploadRoute(receive: Receiver["receive"]) {
  return plainPost(async (context, form) => {
    const fields = textFields(form);
    const receipts = [];
    for (const file of form.getAll("file")) {
      if (typeof file === "string") throw new Refusal("invalid");
      const content = new Uint8Array(await file.arrayBuffer());
      if (content.length > env().MAX_UPLOAD_BYTES) throw new Refusal("fileTooLarge");
      receipts.push(await receive(context, fields, { name: file.name, content }));
    }
    const [last] = receipts.slice(-1);
    if (!last) throw new Refusal("fileEmpty");
    return fields.purpose === "result" ? { file: last.fileId } : {};
  });
}

/** A form that posts to a route and comes back to its page, with what went wrong if something did. */
export function plainPost(act: (context: Context, form: FormData) => Promise<Outcome | undefined>) {
  return async (request: Request): Promise<Response> => {
    const context = await currentContext();
    const wanted = `${request.method} ${new URL(request.url).pathname}`;
    if (isForeign(request)) {
      logRefusal(context.actor, wanted, "foreignOrigin");
      return new Response("forbidden", { status: 403, headers: { "content-type": "text/plain" } });
    }
    const form = await formOf(request);
    if (form instanceof Refusal) {
      logRefusal(context.actor, wanted, form.code);
      return back(request, undefined, { error: form.code });
    }
    try {
      return back(request, form, (await act(context, form)) ?? {});
    } catch (error) {
      const component = textFields(form).componentKey;
      if (!(error instanceof Refusal)) {
        logError(error);
        return back(request, form, { error: "unexpected", component });
      }
      logRefusal(context.actor, wanted, error.code);
      return back(request, form, { error: error.code, component });
    }
  };
}

/** The posted form, or why there is none. */
async function formOf(request: Request): Promise<FormData | Refusal> {
  const most = env().MAX_UPLOAD_BYTES + roomForFieldsBytes;
  if (Number(request.headers.get("content-length") ?? 0) > most) return new Refusal("fileTooLarge");
  const limited = request.body?.pipeThrough(limit(most));
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  return new Response(limited ?? null, { headers })
    .formData()
    .catch((error) => (error instanceof Refusal ? error : new Refusal("invalid")));
}

/** A sender may leave out the length, or lie about it. */
function limit(most: number) {
  let bytes = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > most) throw new Refusal("fileTooLarge");
      controller.enqueue(chunk);
    },
  });
}

function textFields(form: FormData): UploadFields {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" && value ? [[name, value]] : [])),
  );
}

function back(request: Request, form: FormData | undefined, outcome: Outcome) {
  const stated = form?.get("returnTo") ?? new URL(request.url).searchParams.get("returnTo");
  const base = env().PUBLIC_URL;
  const target = new URL(returnAddress(stated, base, "/"), base);
  for (const name of ["error", "component", "file"] as const) {
    const value = outcome[name];
    if (value) target.searchParams.set(name, value);
    else target.searchParams.delete(name);
  }
  const location = `${target.pathname}${target.search}${target.hash}`;
  return new Response(null, { status: 303, headers: { location } });
}
