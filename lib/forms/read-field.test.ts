import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formOf, leaves, today } from "#tests/forms/form-of.ts";
import type { Leaf } from "./field-schema.ts";
import { readField } from "./read-field.ts";
import { sampleLookups as lookups } from "./sample-lookups.ts";

const definition = formOf(leaves);
const field = (key: string, more: object = {}) =>
  ({ ...leaves.find((leaf) => leaf.key === key), ...more }) as Leaf;
const read = (key: string, raw: unknown, more: object = {}) =>
  readField(field(key, more), raw, { definition, today, lookups });
const problem = (key: string, raw: unknown, more: object = {}) =>
  read(key, raw, more).faults?.map(({ at, message }) => (at ? `${at}: ${message}` : message));

describe("text", () => {
  test("is composed, trimmed and freed of invisible characters", () => {
    expect(read("text", "  Nguye\u0302\u0303n\u200b \t  Đào\u0000 ").value).toBe("Nguyễn Đào");
  });
  test("that is blank is no answer", () => {
    expect(["", "   ", "\u200b", undefined, null, {}, []].map((raw) => read("text", raw))).toEqual(
      Array(7).fill({}),
    );
  });
  test("keeps its limit", () => {
    expect(read("text", "x".repeat(20)).value).toHaveLength(20);
    expect(problem("text", "x".repeat(21))).toEqual(["tooLong:20"]);
    expect(problem("text", "x".repeat(201), { maxLength: undefined })).toEqual(["tooLong:200"]);
  });
  test.each(["Nguyễn Thị Hoàng Phương Anh Đào", "H'Mông", "Ê-đê", "Y Bih", "Đỗ", "José", "O’Neil"])(
    "%s is a name",
    (name) => {
      expect(read("name", name).value).toBe(name);
    },
  );
  test.each(["R2D2", "<b>", "-An", "an@b"])("%s is no name", (name) =>
    expect(problem("name", name)).toEqual(["nameLetters"]),
  );
  test("of several lines keeps its lines and one kind of line end", () => {
    expect(read("longText", " một \r\n  hai \t ba\r").value).toBe("một\nhai ba");
    expect(problem("longText", "x".repeat(61))).toEqual(["tooLong:60"]);
  });
});

describe("a number", () => {
  test.each<[string, string, number | string]>([
    ["money", "1.500.000", 1_500_000],
    ["money", "1,500,000 đ", 1_500_000],
    ["money", "1500000 đồng", 1_500_000],
    ["money", " 20 000 VNĐ", 20_000],
    ["money", "0", 0],
    ["money", "1.5", "wholeNumber"],
    ["money", "1.500.00", "wholeNumber"],
    ["money", "1.500,000", "wholeNumber"],
    ["money", "mười", "wholeNumber"],
    ["money", "-5", "tooSmall:0"],
    ["money", "9999999999999999", "wholeNumber"],
    ["number", "100", 100],
    ["number", "101", "tooLarge:100"],
    ["number", "1e2", "wholeNumber"],
    ["area", "12,5", 12.5],
    ["area", "12.5", 12.5],
    ["area", "1.000", 1000],
    ["area", "12,345", "number"],
    ["area", "1,5,0", "number"],
  ])("of kind %s typed as %s reads as %s", (key, text, expected) => {
    expect(typeof expected === "number" ? read(key, text).value : problem(key, text)?.[0]).toBe(expected);
  });
});

describe("a date", () => {
  test.each([
    ["2026-02-28", "2026-02-28"],
    ["28/2/2026", "2026-02-28"],
    ["01-03-2026", "2026-03-01"],
  ])("typed as %s is %s", (text, day) => expect(read("date", text).value).toBe(day));
  test.each([
    ["2026-02-29", "date"],
    ["31/04/2026", "date"],
    ["2/2026", "date"],
    ["hôm nay", "date"],
    ["1899-12-31", "dateRange"],
    ["2101-01-01", "dateRange"],
  ])("typed as %s is refused: %s", (text, message) => expect(problem("date", text)).toEqual([message]));
  test("may be today where the future or the past is refused", () => {
    expect(problem("date", "2026-11-17", { rule: "notFuture" })).toEqual(["inFuture"]);
    expect(problem("date", "2026-11-15", { rule: "notPast" })).toEqual(["inPast"]);
    expect([
      read("date", today, { rule: "notFuture" }).value,
      read("date", today, { rule: "notPast" }).value,
    ]).toEqual([today, today]);
  });
});

describe("a date known in part", () => {
  test.each<[unknown, string]>([
    [{ day: "", month: "", year: "1958" }, "1958"],
    [{ day: "", month: "4", year: "1958" }, "1958-04"],
    [{ day: "12", month: "04", year: "1958" }, "1958-04-12"],
    ["12/4/1958", "1958-04-12"],
    ["4/1958", "1958-04"],
    ["2026", "2026"],
    ["2026-11", "2026-11"],
  ])("given as %j is %s", (raw, date) => expect(read("partialDate", raw).value).toBe(date));
  test.each<[unknown, string]>([
    [{ day: "12", month: "", year: "1958" }, "partialDate"],
    [{ day: "", month: "4", year: "" }, "partialDate"],
    [{ day: "12", month: "4", year: "" }, "partialDate"],
    [{ day: "31", month: "4", year: "1958" }, "date"],
    [{ day: "0", month: "4", year: "1958" }, "date"],
    [{ day: "", month: "13", year: "1958" }, "date"],
    ["58", "partialDate"],
    ["2027", "inFuture"],
    ["2026-12", "inFuture"],
    ["1899", "dateRange"],
  ])("given as %j is refused: %s", (raw, message) => expect(problem("partialDate", raw)).toEqual([message]));
});

describe("a choice", () => {
  test("takes its options and nothing else", () => {
    expect(read("choice", "a").value).toBe("a");
    expect(problem("choice", "z")).toEqual(["notAnOption"]);
    expect(problem("choice", ["a"])).toEqual(["notAnOption"]);
    expect(problem("yesNo", "maybe")).toEqual(["notAnOption"]);
    expect(problem("choices", ["a", "z"])).toEqual(["notAnOption"]);
  });
  test("of several comes as one value or many, in the order of the form", () => {
    expect(read("choices", "b").value).toEqual(["b"]);
    expect(read("choices", ["c", "a", "c"]).value).toEqual(["a", "c"]);
    expect(read("choices", [false, "b"]).value).toEqual(["b"]);
    expect(read("choices", [])).toEqual({});
  });
  test("between yes and no knows no from nothing", () => {
    expect([read("yesNo", "yes").value, read("yesNo", "no").value, read("yesNo", undefined)]).toEqual([
      true,
      false,
      {},
    ]);
  });
  test("to agree is made by ticking only", () => {
    expect([read("consent", "yes").value, read("consent", false), read("consent", "no")]).toEqual([
      true,
      {},
      {},
    ]);
  });
});

describe("an address", () => {
  const home = { province: "15", commune: "02680", detail: "Thôn 3" };
  test("in a listed province is kept by code", () =>
    expect(read("address", { ...home, communeName: "Xã A" }).value).toEqual(home));
  test("elsewhere is kept by name", () => {
    const posted = { province: "01", commune: "02680", communeName: "Xã Sóc Sơn", detail: "Số 1" };
    expect(read("address", posted).value).toEqual({
      province: "01",
      communeName: "Xã Sóc Sơn",
      detail: "Số 1",
    });
  });
  test("whose province was not chosen follows its commune", () => {
    expect(read("address", { ...home, province: "" }).value).toEqual(home);
  });
  test.each<[object, string[]]>([
    [{ detail: "Thôn 3" }, ["province: chooseProvince"]],
    [{ province: "15" }, ["commune: chooseCommune", "detail: required"]],
    [{ province: "01", detail: "x" }, ["communeName: required"]],
    [{ province: "99", communeName: "A", detail: "x" }, ["province: notAnOption"]],
    [{ province: "15", commune: "99999", detail: "x" }, ["commune: communeElsewhere"]],
    [{ ...home, detail: "x".repeat(201) }, ["detail: tooLong:200"]],
  ])("%j is refused: %j", (raw, problems) => expect(problem("address", raw)).toEqual(problems));
  test("cannot join a commune to another province that lists its own", () => {
    const both = {
      ...lookups,
      communes: [...lookups.communes, { code: "05977", name: "Phường Tam Thanh", province: "20" }],
    };
    const at = (commune: string) =>
      readField(field("address"), { province: "20", commune, detail: "x" }, { definition, lookups: both })
        .faults;
    expect(at("05977")).toBeUndefined();
    expect(at("02680")).toEqual([{ at: "commune", message: "communeElsewhere" }]);
  });
  test("of the home province needs no province", () => {
    expect(read("address", { commune: "02680", detail: "Thôn 3" }, { scope: "homeProvince" }).value).toEqual(
      home,
    );
    expect(read("address", { province: "15" }, { scope: "homeProvince" })).toEqual({});
  });
  test("asked without hamlet keeps none", () => {
    expect(read("address", home, { detail: "none" }).value).toEqual({ province: "15", commune: "02680" });
  });
});

describe("an identity number", () => {
  test.each<[string, string, string]>([
    ["personalId", "015 190.012-345", "015190012345"],
    ["personalId", "063123456", "063123456"],
    ["taxCode", "015190012345", "015190012345"],
    ["taxCode", "0100109106", "0100109106"],
    ["phone", "+84 912 345 678", "84912345678"],
    ["phone", "02143821234", "842143821234"],
    ["email", " an.nguyen+a@phường.vn ", "an.nguyen+a@phường.vn"],
  ])("%s %s is kept as %s", (key, text, value) => expect(read(key, text).value).toBe(value));
  test.each<[string, string, string]>([
    ["personalId", "12345", "personalIdOrOldCard"],
    ["personalId", "999190012345", "personalIdPlace"],
    ["taxCode", "0100109107", "taxCodeCheck"],
    ["taxCode", "12345", "taxCode"],
    ["phone", "12345", "phoneAny"],
    ["email", "an@", "email"],
    ["email", "a b@c.vn", "email"],
    ["email", "a@b..vn", "email"],
  ])("%s %s is refused: %s", (key, text, message) => expect(problem(key, text)).toEqual([message]));
});

const typed = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "yes",
    "no",
    "a",
    "1.500",
    "12,5",
    "2026-01-31",
    "31/1/2026",
    "1958",
    "0912345678",
    "015190012345",
    "0100109106",
    "a@b.vn",
  ),
  fc.integer(),
  fc.boolean(),
  fc.jsonValue(),
  fc.record({
    province: fc.constantFrom("15", "01", ""),
    commune: fc.constantFrom("02680", ""),
    communeName: fc.string(),
    detail: fc.string(),
  }),
  fc.record({
    day: fc.constantFrom("", "3"),
    month: fc.constantFrom("", "12"),
    year: fc.constantFrom("", "1999"),
  }),
);

describe("whatever is posted", () => {
  test("is read without an exception, and a value read again is itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), typed, (leaf, raw) => {
        const { value, faults } = readField(leaf, raw, { definition, today, lookups });
        expect(value === undefined || faults === undefined).toBe(true);
        if (value !== undefined)
          expect(readField(leaf, value, { definition, today, lookups })).toEqual({ value });
      }),
      { numRuns: 2000 },
    );
  });
});
