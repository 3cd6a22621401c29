import type * as z from "zod";

export const refusalCodes = [
  "notFound",
  "forbidden",
  "signInRequired",
  "stepNotAvailable",
  "hindered",
  "changedMeanwhile",
  "draftChanged",
  "versionChanged",
  "secondPerson",
  "incomplete",
  "notOnline",
  "notReceivable",
  "procedureClosed",
  "alreadyPaid",
  "wrongCredentials",
  "accountLocked",
  "tooManyAttempts",
  "codeWrong",
  "codeExpired",
  "identityIncomplete",
  "cancelled",
  "fileTooLarge",
  "fileEmpty",
  "fileTypeRefused",
  "onlyPdf",
  "onlyPicture",
  "fileBroken",
  "fileEncrypted",
  "tooManyFiles",
  "conflict",
  "invalid",
  "unavailable",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A "no" the person can be told about. Its code is a key under `errors` in the messages. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: RefusalCode;
  /** What is wrong with which field, as message keys, when a command finds what a schema cannot. */
  readonly fieldErrors: Record<string, string> | undefined;

  constructor(code: RefusalCode, fieldErrors?: Record<string, string>) {
    super(code);
    this.code = code;
    this.fieldErrors = fieldErrors;
  }
}

/** What PostgreSQL says of a text it cannot take: a NUL, an impossible moment, an id that is none. */
const unreadable = new Set(["22021", "22P05", "22P02", "22007", "22008"]);

/** The "no" in an error: a refusal, or the database's word that somebody sent what cannot be read. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && unreadable.has(code) ? new Refusal("invalid") : undefined;
}

/** The first thing wrong with each field, by the name the field has in its form. */
export function fieldErrorsOf({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]).reverse());
}
