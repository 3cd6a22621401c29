import type { DetailedError, Upload } from "tus-js-client";
import { placeFields, type UploadPlace } from "./place.ts";

type Told = {
  progress: (sentBytes: number) => void;
  /** The connection is lost, or the server is away; what was sent is kept there for a day. */
  cut: () => void;
  refused: (code: string) => void;
  arrived: (fileId: string) => void;
};

export type SendHandle = { goOn: () => void; stop: () => void };

/** Small enough that little is lost with each cut of a weak connection. */
const chunkBytes = 1024 * 1024;
const retryDelaysMs = [0, 1000, 3000, 5000];

/** Sends a file piece by piece (tus). One begun before, even on an earlier visit, is gone on with. */
export function sendFile(file: File, place: UploadPlace, told: Told): SendHandle {
  let isStopped = false;
  const ready = prepare(file, place, told).then(async (upload) => {
    await goOnFromBefore(upload);
    if (!isStopped) upload.start();
    return upload;
  });
  ready.catch(told.cut); // the code for uploads itself could not be loaded
  return {
    goOn: () => void ready.then((upload) => upload.start()).catch(told.cut),
    stop: () => {
      isStopped = true;
      ready.then((upload) => upload.abort()).catch(() => {});
    },
  };
}

async function prepare(file: File, place: UploadPlace, told: Told) {
  const { Upload, DetailedError } = await import("tus-js-client");
  const fields = Object.fromEntries(placeFields(place));
  return new Upload(file, {
    endpoint: "/api/files",
    metadata: { filename: file.name, ...fields },
    chunkSize: chunkBytes,
    retryDelays: retryDelaysMs,
    removeFingerprintOnSuccess: true,
    // The same file may be meant for two papers: they are two uploads.
    fingerprint: async () =>
      ["paper", ...Object.values(fields), file.name, file.size, file.lastModified].join("/"),
    onProgress: told.progress,
    onError: (error) => {
      const refusal = error instanceof DetailedError ? refusalOf(error) : undefined;
      if (refusal) told.refused(refusal);
      else told.cut();
    },
    onSuccess: ({ lastResponse }) =>
      told.arrived(answerOf(lastResponse.getBody()).fileId ?? lastResponse.getHeader("x-file-id") ?? ""),
  });
}

async function goOnFromBefore(upload: Upload) {
  const [latest] = (await upload.findPreviousUploads()).toReversed();
  if (latest) upload.resumeFromPreviousUpload(latest);
}

/** The code of a refusal. No answer, or an answer of a server in trouble, is a cut connection: it is tried again. */
function refusalOf({ originalResponse }: DetailedError) {
  const status = originalResponse?.getStatus() ?? 0;
  if (status < 400 || status >= 500) return undefined;
  return status === 413 ? "fileTooLarge" : (answerOf(originalResponse?.getBody() ?? "").code ?? "unexpected");
}

function answerOf(body: string): { fileId?: string; code?: string } {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === "object" && answer !== null ? answer : {};
  } catch {
    return {};
  }
}
