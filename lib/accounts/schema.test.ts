import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { fieldErrorsOf } from "#lib/platform/errors.ts";
import {
  changePasswordSchema,
  createOfficerSchema,
  officerSignInSchema,
  requestCodeSchema,
  saveContactSchema,
  signInByCodeSchema,
} from "./schema.ts";

function faults(schema: z.ZodType, values: object) {
  const parsed = schema.safeParse(values);
  return parsed.success ? {} : fieldErrorsOf(parsed.error);
}

describe("what people type when they sign in", () => {
  test("an address is one address however it is written", () => {
    expect(requestCodeSchema.parse({ email: "  Hoa@Example.VN " }).email).toBe("hoa@example.vn");
    for (const email of ["", "hoa", "hoa@", "a@b@c.vn", `${"a".repeat(250)}@b.vn`])
      expect(requestCodeSchema.safeParse({ email }).success).toBe(false);
  });

  test("a code may be typed with spaces, and has six digits", () => {
    expect(signInByCodeSchema.parse({ code: " 123 456" }).code).toBe("123456");
    for (const code of ["", "12345", "1234567", "12345a"])
      expect(faults(signInByCodeSchema, { code })).toEqual({ code: "codeShape" });
  });

  test("a name is composed letters, and nothing that could be markup", () => {
    const nameOf = (fullName: string) =>
      signInByCodeSchema.safeParse({ code: "123456", fullName }).data?.fullName;
    expect(nameOf(" Nguyễn  Thị Hoa ".normalize("NFD"))).toBe("Nguyễn Thị Hoa");
    expect(nameOf("H'Hen Niê")).toBe("H'Hen Niê");
    for (const fullName of ["", " ", "<b>", "12", "x".repeat(121)]) expect(nameOf(fullName)).toBeUndefined();
  });

  test("a user name is the same in capitals", () => {
    expect(officerSignInSchema.parse({ username: " Lan.Nguyen", password: "x" }).username).toBe("lan.nguyen");
  });
});

describe("what is written down of people", () => {
  const contact = { phone: "", email: "", communeCode: "", street: "" };

  test("contact data may be left empty, and is checked where it is given", () => {
    expect(faults(saveContactSchema, contact)).toEqual({});
    expect(
      faults(saveContactSchema, { ...contact, phone: "12", email: "x", street: "x".repeat(201) }),
    ).toEqual({
      phone: "invalidPhone",
      email: "invalidEmail",
      street: "tooLong",
    });
  });

  test("a user name can be said over the telephone", () => {
    const usernameOf = (username: string) =>
      createOfficerSchema.safeParse({
        username,
        fullName: "Nguyễn Thị Lan",
        email: "",
        phone: "",
        agencyId: "0199b1f0-0000-7000-8000-000000000000",
        role: "oneStopClerk",
      }).data?.username;
    expect(usernameOf("Lan.Nguyen")).toBe("lan.nguyen");
    for (const username of ["", "ab", "1lan", "lan nguyen", "lan@sonv", "nguyễn", "x".repeat(41)])
      expect(usernameOf(username)).toBeUndefined();
  });

  test("a new password has ten characters, twice the same", () => {
    const change = { current: "old", password: "quả mít chín", repeat: "quả mít chín" };
    expect(faults(changePasswordSchema, change)).toEqual({});
    expect(faults(changePasswordSchema, { ...change, repeat: "quả mít xanh" })).toEqual({
      repeat: "passwordsDiffer",
    });
    expect(faults(changePasswordSchema, { ...change, password: "ngắn", repeat: "ngắn" })).toEqual({
      password: "passwordTooShort",
    });
  });
});
