import { describe, expect, test } from "vitest";
import {
  isOldIdentityCard,
  maskedNumber,
  personalIdFacts,
  phoneOf,
  phoneText,
  taxCheckDigit,
  taxCodeOf,
} from "./identity-numbers.ts";

describe("a personal number", () => {
  test.each([
    ["010090012345", { provinceCode: "010", sex: "male", birthYear: 1990 }],
    ["015190012345", { provinceCode: "015", sex: "female", birthYear: 1990 }],
    ["020203001234", { provinceCode: "020", sex: "male", birthYear: 2003 }],
    ["001315000001", { provinceCode: "001", sex: "female", birthYear: 2015 }],
    ["096401000001", { provinceCode: "096", sex: "male", birthYear: 2101 }],
  ])("%s tells place, sex and birth year", (number, facts) => {
    expect(personalIdFacts(number)).toEqual(facts);
  });

  test.each(["000090012345", "097090012345", "01009001234", "0100900123456", "01009001234a", ""])(
    "%s cannot be one",
    (number) => expect(personalIdFacts(number)).toBeUndefined(),
  );
});

test("an old identity card has nine digits", () => {
  expect(["063123456", "06312345", "0631234567"].map(isOldIdentityCard)).toEqual([true, false, false]);
});

describe("a tax code", () => {
  test.each(["0100109106", "0101248141", "0100684378"])("%s, really issued, is accepted", (code) => {
    expect(taxCodeOf(code)).toBe(code);
  });

  test("of a branch is written with a hyphen, however it was typed", () => {
    expect(taxCodeOf("0100109106001")).toBe("0100109106-001");
    expect(taxCodeOf("0100 109 106-001")).toBe("0100109106-001");
  });

  test("with any one digit changed is refused", () => {
    const code = "0100109106";
    const changed = [...code].flatMap((digit, index) =>
      Array.from({ length: 10 }, (_, other) => String(other))
        .filter((other) => other !== digit)
        .map((other) => code.slice(0, index) + other + code.slice(index + 1)),
    );
    expect(changed.filter((wrong) => taxCodeOf(wrong))).toEqual([]);
  });

  test("whose remainder would give a check of 10 does not exist", () => {
    expect(taxCheckDigit("000000000")).toBe(10);
    expect(taxCodeOf("0000000000")).toBeUndefined();
  });

  test.each(["010010910", "01001091066", "0100109106-01", "MST", ""])("%s has not its shape", (code) => {
    expect(taxCodeOf(code)).toBeUndefined();
  });
});

describe("a phone number", () => {
  test.each([
    "0912345678",
    "0912 345 678",
    "+84 912.345.678",
    "84912345678",
    "0084912345678",
    "(091) 2345-678",
  ])("%s is kept in international form", (text) => expect(phoneOf(text)).toBe("84912345678"));

  test.each(["0112345678", "091234567", "09123456789", "0612345678", "0214 382 1234", "abc", ""])(
    "%s is no mobile number",
    (text) => expect(phoneOf(text)).toBeUndefined(),
  );

  test("of a landline is accepted where asked for", () => {
    expect(phoneOf("0214 382 1234", { landline: true })).toBe("842143821234");
  });

  test("is shown as people write it, and read back", () => {
    expect(phoneText("84912345678")).toBe("0912 345 678");
    expect(phoneOf(phoneText("84912345678"))).toBe("84912345678");
  });
});

test("a masked number shows its last four digits", () => {
  expect(maskedNumber("015190012345")).toBe("••••••••2345");
  expect(maskedNumber("0912 345 678")).toBe("•••• ••5 678");
});
