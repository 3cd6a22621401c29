import * as z from "zod";
import { roles } from "./actor.ts";
import { phoneOf } from "./identity-numbers.ts";

const line = (maxLength: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(maxLength, "tooLong"));

const email = z.string().trim().toLowerCase().max(254, "tooLong").pipe(z.email("invalidEmail"));
const optionalEmail = z.union([z.literal(""), email], "invalidEmail");
const optionalPhone = z
  .string()
  .trim()
  .refine((text) => text === "" || phoneOf(text, { landline: true }), "invalidPhone");
const fullName = line(120).pipe(
  z
    .string()
    .min(1, "required")
    .regex(/^\p{L}[\p{L}\p{M}'’.· -]*$/u, "nameLetters"),
);
const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{2,39}$/, "usernameShape");
const newPassword = z.string().min(10, "passwordTooShort").max(200, "tooLong");
const officerId = z.uuid();
const agencyId = z.uuid("required");
const role = z.enum(roles, "required");

/** Where to go once signed in: checked against our own address where it is used. */
const returnTo = z.string().max(2000).optional();

export const goOnSchema = z.object({ returnTo });

export const requestCodeSchema = z.object({ email, returnTo });

export const signInByCodeSchema = z.object({
  code: z
    .string()
    .transform((text) => text.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "codeShape")),
  fullName: fullName.optional(),
  returnTo,
});

export const officerSignInSchema = z.object({
  username: z.string().trim().toLowerCase().min(1, "required").max(200, "tooLong"),
  password: z.string().min(1, "required").max(200, "tooLong"),
  returnTo,
});

export const saveContactSchema = z.object({
  phone: optionalPhone,
  email: optionalEmail,
  communeCode: z.string().max(10, "tooLong"),
  street: line(200),
});

export type SaveContact = z.output<typeof saveContactSchema>;

export const sessionSchema = z.object({ sessionId: z.uuid() });

export const createOfficerSchema = z.object({
  username,
  fullName,
  email: optionalEmail,
  phone: optionalPhone,
  agencyId,
  role,
});

export type CreateOfficer = z.output<typeof createOfficerSchema>;

export const officerSchema = z.object({ officerId });

const reason = z.string().trim().min(5, "tooShort").max(300, "tooLong");

/** Whole days in Vietnam, both included. */
export const delegateSchema = z
  .object({
    officerId,
    deputyId: z.uuid("required"),
    fromOn: z.iso.date("invalidDate"),
    untilOn: z.iso.date("invalidDate"),
    reason,
  })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn, { path: ["untilOn"], error: "endBeforeStart" });

export type Delegate = z.output<typeof delegateSchema>;

export const delegationSchema = z.object({ delegationId: z.uuid() });

export const postSchema = z.object({ officerId, agencyId, role });

export type PostInput = z.output<typeof postSchema>;

export const changePasswordSchema = z
  .object({
    current: z.string().min(1, "required").max(200, "tooLong"),
    password: newPassword,
    repeat: z.string(),
  })
  .refine(({ password, repeat }) => password === repeat, { path: ["repeat"], error: "passwordsDiffer" });

export type ChangePassword = z.output<typeof changePasswordSchema>;
