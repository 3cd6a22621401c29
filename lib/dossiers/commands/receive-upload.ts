import * as z from "zod";
import { type StoredFile, storeFile } from "#lib/documents/commands.ts";
import type { FileStore } from "#lib/documents/store.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { availableActions } from "../actions.ts";
import { lockDossier } from "../queries/lock-dossier.ts";
import { openPlace, requireComponent } from "../queries/paper-place.ts";
import { uploadPaper } from "./attach-paper.ts";
import { keepAnsweredFile } from "./keep-file.ts";

/** A paper the procedure asks for, or a question of the form that asks for files. */
const componentKey = z.string().regex(/^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*){0,2}$/);
/** Where among the answers the file belongs, from a page without scripts to put it there. */
const answerName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(?:\.\d{1,2})?(?:\.[a-z][a-zA-Z0-9]*)?$/)
  .optional();

/** What a file is sent for: a paper of a draft or of a supplement, or, by an officer, the result or a document of a step. */
const uploadSchema = z.union([
  z
    .object({ draftId: z.uuid(), componentKey, answerName })
    .transform(({ draftId, ...named }) => ({ place: { draftId }, ...named })),
  z.object({ supplementId: z.uuid(), componentKey }).transform(({ supplementId, componentKey }) => ({
    place: { supplementId },
    componentKey,
  })),
  z.object({ purpose: z.enum(["result", "output"]), dossierCode: z.string().min(1).max(60) }),
]);

type Fields = Record<string, string | undefined>;

/** Refuses what could not be received anyway, before it is sent. */
export async function checkUpload(context: Context, fields: Fields): Promise<void> {
  const upload = read(fields);
  if ("dossierCode" in upload) return requireUse(context, upload);
  await requireComponent(context, await openPlace(context, upload.place), upload.place, upload.componentKey);
}

/** Receives a file, however it arrived, for what its fields say. An officer's file waits as their own until it is used. */
export async function receiveUpload(
  context: Context,
  ports: { store: FileStore },
  fields: Fields,
  file: { name: string; content: Uint8Array },
): Promise<StoredFile & { paperId?: string }> {
  const upload = read(fields);
  if (!("dossierCode" in upload)) {
    const paper = await uploadPaper(context, ports, { ...upload, ...file });
    if ("answerName" in upload && upload.answerName)
      await keepAnsweredFile(context, { ...upload.place, name: upload.answerName }, paper);
    return paper;
  }
  await requireUse(context, upload);
  return storeFile(context, ports, file);
}

function read(fields: Fields) {
  const parsed = uploadSchema.safeParse(fields);
  if (!parsed.success) throw new Refusal("invalid");
  return parsed.data;
}

/** The act that each file of an officer is for. */
const uses = { result: "issueResult", output: "keepOutput" } as const;

async function requireUse(context: Context, upload: { purpose: keyof typeof uses; dossierCode: string }) {
  const dossier = await lockDossier(context, upload.dossierCode);
  const mayUse = availableActions(context.actor, dossier).some(({ kind }) => kind === uses[upload.purpose]);
  if (!mayUse) throw new Refusal("stepNotAvailable");
}
