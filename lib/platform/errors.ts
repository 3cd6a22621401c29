import type * as z from "zod";

export const refusalCodes = [
  "notFound",
  "forbidden",
  "signInRequired",
  "stepNotAvailable",
  "changedMeanwhile",
  "draftChanged",
  "incomplete",
  "notOnline",
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

/** The first thing wrong with each field, by the name the field has in its form. */
export function fieldErrorsOf({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]).reverse());
}
