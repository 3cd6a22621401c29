import * as z from "zod";

/** The code of a dossier as people type it. Messages are keys under `errors` in the message catalogues. */
export const dossierCode = z.string().trim().min(1, "required").max(60, "tooLong");

/** The key of a step of a process or of a form. */
export const stepKey = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** A box that may be left empty: forms post the empty text. */
export const orEmpty = <Inner extends z.ZodType>(inner: Inner, fault = "invalid") =>
  z.union([z.literal(""), inner], fault).optional();
