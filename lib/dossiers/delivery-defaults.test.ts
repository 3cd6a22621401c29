import { describe, expect, test } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { sampleLookups } from "#lib/forms/sample-lookups.ts";
import { deliveryDefaults, typedPhone } from "./delivery-defaults.ts";

const blank = {
  definition: birthRegistration,
  answers: {},
  known: {
    "citizen.phone": { value: "84912345678", source: "", isVerified: false },
    "citizen.address": {
      value: { province: "15", commune: "02647", detail: "Số 1" },
      source: "",
      isVerified: false,
    },
  },
  lookups: sampleLookups,
  submitter: null,
  deliveryMethod: null,
  deliveryAddress: null,
} as const;

describe("deliveryDefaults", () => {
  test("begin with what the account says", () => {
    expect(deliveryDefaults(blank)).toEqual({
      phone: "0912 345 678",
      email: "",
      address: "Số 1, Phường Lào Cai, Tỉnh Lào Cai",
      deliveryMethod: "",
      deliveryAddress: "",
    });
  });

  test("prefer what the form was told", () => {
    const answers = { requester: { phone: "84987654321", email: "mai@example.vn" } };
    expect(deliveryDefaults({ ...blank, answers })).toMatchObject({
      phone: "0987 654 321",
      email: "mai@example.vn",
    });
  });

  test("and keep what the step itself was told, even when it was emptied", () => {
    const submitter = { kind: "person", name: "Mai", phone: "09123" } as const;
    expect(deliveryDefaults({ ...blank, submitter, deliveryMethod: "counter" })).toMatchObject({
      phone: "09123",
      address: "",
      deliveryMethod: "counter",
    });
  });
});

test("a kept number is shown as people write it, half a number as it was typed", () => {
  expect(typedPhone("84912345678")).toBe("0912 345 678");
  expect(typedPhone("8491")).toBe("8491");
});
