import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MemoryLocker, Server } from "@tus/server";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "./context.ts";
import { env } from "./env.ts";
import { Refusal } from "./errors.ts";
import { logError, logRefusal } from "./log.ts";
import { isForeign } from "./origin.ts";
import { statusOf } from "./route.ts";
import { currentContext } from "./session.ts";
import { uploadsInProgress } from "./uploads.ts";

/** What the sender says of a file besides its content. */
export type UploadFields = Record<string, string | undefined>;

export type Receiver = {
  /** Throws a refusal when nothing may be sent there, before a byte arrives. */
  check: (context: Context, fields: UploadFields) => Promise<void>;
  /** Takes the whole file in; its answer is what the sender is told. */
  receive: (
    context: Context,
    fields: UploadFields,
    file: { name: string; content: Uint8Array },
  ) => Promise<{ fileId: string }>;
};

const locker = new MemoryLocker();

/** Resumable uploads (tus 1.0) for the routes under /api/files: who began one may go on with it, nobody else. */
export function uploadRoute(receiver: Receiver) {
  return async (request: Request): Promise<Response> => {
    const context = await currentContext();
    if (request.method !== "HEAD" && request.method !== "OPTIONS" && isForeign(request)) {
      logRefusal(context.actor, "upload", "foreignOrigin");
      return Response.json({ code: "forbidden" }, { status: 403 });
    }
    const desk = deskFor(context, receiver);
    const late = request.method === "HEAD" ? await desk.takeInLate(request) : undefined;
    return late ?? serverFor(context, receiver.check, desk).handleWeb(request);
  };
}

type Desk = ReturnType<typeof deskFor>;

/** The actor's own uploads: to be gone on with, and to be taken in once they are whole. */
function deskFor(context: Context, { receive }: Receiver) {
  const uploads = uploadsInProgress();
  const owner = ownerName(context.actor);

  async function own(id: string) {
    const upload = await uploads.getUpload(id);
    if (upload.metadata?.owner !== owner) throw new Refusal("notFound");
    return upload;
  }

  async function takeIn(id: string) {
    const { metadata = {} } = await own(id);
    const content = await readFile(join(uploads.directory, id));
    const { filename, owner: _, ...fields } = present(metadata);
    try {
      const receipt = await receive(context, fields, { name: filename ?? "", content });
      await uploads.remove(id);
      return receipt;
    } catch (error) {
      if (error instanceof Refusal) await uploads.remove(id); // anything else may be tried again
      throw error;
    }
  }

  /** All bytes are here but nothing was made of them: we died in between. The sender asks where it stands: now. */
  async function takeInLate(request: Request): Promise<Response | undefined> {
    const id = new URL(request.url).pathname.split("/").at(-1) ?? "";
    const upload = await own(id).catch(() => undefined);
    if (!upload || upload.size !== upload.offset) return undefined;
    const length = String(upload.size);
    const headers = { "tus-resumable": "1.0.0", "upload-offset": length, "upload-length": length };
    return takeIn(id).then(
      ({ fileId }) => new Response(null, { headers: { ...headers, "x-file-id": fileId } }),
      (error) => {
        const { status_code } = asAnswer(context.actor, request, error);
        return new Response(null, { status: status_code });
      },
    );
  }

  return { uploads, owner, own, takeIn, takeInLate };
}

function serverFor(context: Context, check: Receiver["check"], { uploads, owner, own, takeIn }: Desk) {
  return new Server({
    path: "/api/files",
    relativeLocation: true,
    datastore: uploads,
    locker,
    maxSize: env().MAX_UPLOAD_BYTES,
    allowedOrigins: [env().PUBLIC_URL],
    onUploadCreate: async (_request, { metadata = {}, size }) => {
      if (size === 0) throw new Refusal("fileEmpty");
      await check(context, present(metadata));
      return { metadata: { ...metadata, owner } };
    },
    onIncomingRequest: async ({ method }, id) => {
      if (method !== "POST") await own(id);
    },
    onUploadFinish: async (_request, { id }) => ({
      status_code: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(await takeIn(id)),
    }),
    // The protocol's own errors, such as a wrong offset, are no Errors and stay as they are.
    onResponseError: (request, error) =>
      error instanceof Error ? asAnswer(context.actor, request, error) : error,
  });
}

function asAnswer(actor: Actor, { method }: Request, error: unknown) {
  if (error instanceof Refusal) {
    logRefusal(actor, `${method} upload`, error.code);
    return { status_code: statusOf[error.code], body: JSON.stringify({ code: error.code }) };
  }
  return { status_code: 500, body: JSON.stringify({ code: "unexpected", id: logError(error) }) };
}

function ownerName(actor: Actor) {
  return actor.kind === "visitor" ? "visitor" : `${actor.kind}:${actor.id}`;
}

function present(metadata: Record<string, string | null>): UploadFields {
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
