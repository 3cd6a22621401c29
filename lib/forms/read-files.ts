import { valueAt } from "./answer.ts";
import type { LeafOf } from "./field-schema.ts";
import type { FormLookups } from "./lookups.ts";
import { fault, nothing, type Reading } from "./reading-result.ts";

/** One file of an answer: its id in the store, and what lists call it. */
export type FileAnswer = { fileId: string; name: string; sizeBytes: number };

/** Stands among the files of an answer while one is still on its way. */
export const fileOnItsWay = "sending";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The files named in an answer. Where it is known which files were sent (`held`) the answer may name no others, and is
 * told their true names; elsewhere only the shape is judged.
 */
export function readFiles(
  { maxFiles = 1, accepts }: LeafOf<"file">,
  raw: unknown,
  held: FormLookups["files"],
): Reading {
  if (held === "later") return nothing;
  const given = listOf(raw).filter((each) => each !== "");
  if (given.length === 0) return nothing;
  if (given.includes(fileOnItsWay)) return fault("fileSending");
  const files = filesIn(raw).map(({ fileId, ...told }) => ({ fileId, ...told, ...held?.[fileId] }));
  if (files.length < given.length) return fault("invalid");
  if (held && files.some(({ fileId }) => !Object.hasOwn(held, fileId))) return fault("fileGone");
  if (held && accepts && files.some(({ fileId }) => !isOf(accepts, held[fileId]?.mediaType)))
    return fault(accepts === "pdf" ? "onlyPdf" : "onlyPicture");
  const once = files.filter(({ fileId }, at) => files.findIndex((each) => each.fileId === fileId) === at);
  if (once.length > maxFiles) return fault(`tooManyFiles:${maxFiles}`);
  return { value: once.map(({ fileId, name, sizeBytes }) => ({ fileId, name, sizeBytes })) };
}

/** The files in what was posted or kept; whatever is none is left out. */
export function filesIn(raw: unknown): FileAnswer[] {
  return listOf(raw).flatMap((each) => {
    const [fileId, name, size] = ["fileId", "name", "sizeBytes"].map((part) => valueAt(each, part));
    const sizeBytes = Number(size);
    const isWhole = typeof name === "string" && name !== "" && name.length <= 255;
    if (typeof fileId !== "string" || !uuid.test(fileId) || !isWhole) return [];
    return Number.isInteger(sizeBytes) && sizeBytes > 0 ? [{ fileId, name, sizeBytes }] : [];
  });
}

/** Whether a file of this type is what a question accepts. */
export function isOf(accepts: "pdf" | "picture", mediaType: string | undefined): boolean {
  return accepts === "pdf" ? mediaType === "application/pdf" : Boolean(mediaType?.startsWith("image/"));
}

/** A list as it is kept, or as inputs named `0`, `1` … post it. */
function listOf(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw;
  return typeof raw === "object" && raw !== null ? Object.values(raw) : raw ? [raw] : [];
}
