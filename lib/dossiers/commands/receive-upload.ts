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

/** What a file is sent for: a paper of a draft or of a supplement, or the result of a dossier (by an officer). */
const uploadSchema = z.union([
  z
    .object({ draftId: z.uuid(), componentKey, answerName })
    .transform(({ draftId, ...named }) => ({ place: { draftId }, ...named })),
  z.object({ supplementId: z.uuid(), componentKey }).transform(({ supplementId, componentKey }) => ({
    place: { supplementId },
    componentKey,
  })),
  z.object({ purpose: z.literal("result"), dossierCode: z.string().min(1).max(60) }),
]);

type Fields = Record<string, string | undefined>;

/** Refuses what could not be received anyway, before it is sent. */
export async function checkUpload(context: Context, fields: Fields): Promise<void> {
  const upload = read(fields);
  if ("dossierCode" in upload) return requireIssuer(context, upload.dossierCode);
  await requireComponent(context, await openPlace(context, upload.place), upload.place, upload.componentKey);
}

/** Receives a file, however it arrived, for what its fields say. A result waits as the officer's own until it is issued. */
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
  await requireIssuer(context, upload.dossierCode);
  return storeFile(context, ports, file);
}

function read(fields: Fields) {
  const parsed = uploadSchema.safeParse(fields);
  if (!parsed.success) throw new Refusal("invalid");
  return parsed.data;
}

async function requireIssuer(context: Context, code: string) {
  const dossier = await lockDossier(context, code);
  const mayIssue = availableActions(context.actor, dossier).some(({ kind }) => kind === "issueResult");
  if (!mayIssue) throw new Refusal("stepNotAvailable");
}
