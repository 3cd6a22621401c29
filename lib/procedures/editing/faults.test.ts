import { describe, expect, test } from "vitest";
import type { OverridePart } from "../overrides.ts";
import { savePartSchema } from "./part-forms.ts";

const both = (vi: string) => ({ vi, en: vi });
const common = {
  code: "1.000001",
  agencyId: "",
  revision: "0",
  ground: { number: "5/NQ-HĐND", on: "", title: "" },
};

/** As it comes back from the database, where what is undefined is left out. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const posted = (part: OverridePart, value: unknown) => savePartSchema.safeParse({ ...common, part, value });
const faults = (part: OverridePart, value: unknown) => {
  const { error } = posted(part, value);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
};
const ruleOf = (part: OverridePart, value: unknown) => {
  const { data, error } = posted(part, value);
  if (!data) throw error;
  return stored(data.value);
};

describe("fees", () => {
  const line = {
    channels: "online",
    caseKey: "",
    name: { vi: "Lệ phí", en: "" },
    kind: "charge",
    status: "fixed",
    amountDong: "50.000",
    quantityFrom: "",
    countedFrom: "",
    unit: { vi: "", en: "" },
    mostDong: "",
    note: { vi: "", en: "" },
  };

  test("are typed with the dots people write between thousands", () => {
    expect(ruleOf("fees", { rows: [line] })).toEqual([
      {
        channels: ["online"],
        caseKey: null,
        fees: [{ name: both("Lệ phí"), kind: "charge", status: "fixed", amountDong: 50_000 }],
      },
    ]);
  });

  test("of the same terms make one rule, of others another", () => {
    const rows = [
      line,
      { ...line, channels: ["direct", "postal"] },
      { ...line, name: both("Phí"), kind: "fee" },
    ];
    const rules = ruleOf("fees", { rows }) as { channels: string[]; fees: unknown[] }[];
    expect(rules.map(({ channels, fees }) => [channels, fees.length])).toEqual([
      [["online"], 2],
      [["direct", "postal"], 1],
    ]);
  });

  test("that are fixed need an amount; faults are told at the line on screen", () => {
    const blank = { ...line, name: both(""), amountDong: "" };
    expect(
      faults("fees", {
        rows: [line, { ...blank, channels: [] }, { ...line, channels: "direct", amountDong: "" }],
      }),
    ).toEqual({
      "value.rows.2.amountDong": "required",
    });
  });

  test("cannot be nothing and something at once", () => {
    expect(
      faults("fees", { rows: [line, { ...line, name: both(""), status: "none", amountDong: "0" }] }),
    ).toEqual({
      "value.rows.1.status": "nothingAndSomething",
    });
  });

  test("by steps begin with the first and rise", () => {
    const tiered = { ...line, countedFrom: "pages", unit: both("trang") };
    const steps = [
      { from: "2", amountDong: "2000" },
      { from: "2", amountDong: "1000" },
    ];
    expect(faults("fees", { rows: [{ ...tiered, steps }] })).toEqual({
      "value.rows.0.steps.0.from": "firstFromOne",
      "value.rows.0.steps.1.from": "risingSteps",
    });
  });

  test("are never all taken away by a form left empty", () => {
    expect(faults("fees", { rows: [{ ...line, remove: "yes" }] })).toEqual({ "value.rows": "oneRow" });
  });

  test("are in whole đồng", () => {
    expect(faults("fees", { rows: [{ ...line, amountDong: "10 USD" }] })).toEqual({
      "value.rows.0.amountDong": "numberShape",
    });
  });
});

describe("time limits", () => {
  test("say for each channel and case one thing only", () => {
    const row = { channels: "online", caseKey: "", amount: "3", unit: "workingDay" };
    expect(faults("timeLimits", { rows: [row, { ...row, amount: "5" }] })).toEqual({
      "value.rows.1.channels": "sameTerms",
    });
  });

  test("may be none for one case, which then has no number", () => {
    const rows = [
      { caseKey: "", amount: "3", unit: "workingDay" },
      { caseKey: "abroad", amount: "", unit: "none" },
    ];
    expect(ruleOf("timeLimits", { rows })).toEqual([
      { channels: null, caseKey: null, timeLimit: { amount: 3, unit: "workingDay", assumed: false } },
      { channels: null, caseKey: "abroad", timeLimit: null },
    ]);
    expect(faults("timeLimits", { rows: [{ caseKey: "", amount: "3", unit: "none" }] })).toEqual({
      "value.rows.0.amount": "amountOfNone",
    });
    expect(faults("timeLimits", { rows: [{ caseKey: "", amount: "3", unit: "year" }] })).toEqual({
      "value.rows.0.unit": "invalidChoice",
    });
    expect(faults("timeLimits", { rows: [{ caseKey: "", amount: "", unit: "month" }] })).toEqual({
      "value.rows": "oneRow",
    });
  });

  test("may be of half a day, written with a comma", () => {
    const row = { caseKey: "", amount: "0,5", unit: "workingDay" };
    expect(ruleOf("timeLimits", { rows: [row] })).toEqual([
      { channels: null, caseKey: null, timeLimit: { amount: 0.5, unit: "workingDay", assumed: false } },
    ]);
  });
});

describe("papers", () => {
  const paper = {
    key: "",
    name: { vi: "Tờ khai đăng ký", en: "" },
    caseKey: "",
    group: { vi: "", en: "" },
    originals: "1",
    copies: "0",
    required: "yes",
    handling: "submit",
    guidance: { vi: "", en: "" },
    template: "",
  };

  test("that are new get a key of their name, and none twice", () => {
    const rows = [
      { ...paper, key: "toKhaiDangKy" },
      paper,
      { ...paper, name: { vi: "Đơn 2", en: "Form 2" } },
    ];
    expect((ruleOf("documents", { rows }) as { key: string }[]).map(({ key }) => key)).toEqual([
      "toKhaiDangKy",
      "toKhaiDangKy2",
      "don2",
    ]);
  });

  test("in English alone are no text", () => {
    const named = { ...paper, name: { vi: " ", en: "Form" } };
    expect(faults("documents", { rows: [named] })).toEqual({ "value.rows.0.name.vi": "required" });
  });

  test("marked to go are gone, whatever is written in them", () => {
    expect(ruleOf("documents", { rows: [{ ...paper, originals: "no", remove: "yes" }] })).toEqual([]);
  });
});

describe("cases", () => {
  const empty = { questions: [], cases: [], exclusions: [] };
  const label = { vi: "Ở đâu?", en: "" };
  const noSentence = { join: "and", rows: [], carried: "" };

  test("a new question and its answers get keys of their words", () => {
    const options = [
      { value: "", label: { vi: "Trong nước", en: "" } },
      { value: "", label: { vi: "Trong nước", en: "" } },
    ];
    const question = { key: "", label, help: { vi: "", en: "" }, options, when: noSentence };
    expect(ruleOf("cases", { ...empty, questions: [question] })).toMatchObject({
      guide: { questions: [{ key: "oDau", options: [{ value: "trongNuoc" }, { value: "trongNuoc2" }] }] },
    });
  });

  test("a question has two answers at least, an exclusion says when", () => {
    const question = { key: "", label, help: { vi: "", en: "" }, options: [], when: noSentence };
    const exclusion = { when: noSentence, reason: { vi: "Làm nơi khác", en: "" }, basis: "", instead: "" };
    expect(faults("cases", { ...empty, questions: [question] })).toEqual({
      "value.questions.0.options": "twoOptions",
    });
    expect(faults("cases", { ...empty, exclusions: [exclusion] })).toEqual({
      "value.exclusions": "exclusionWhen",
    });
  });

  test("a condition somebody forged is refused", () => {
    const when = { ...noSentence, carried: '{"field":"__proto__","is":1}' };
    const row = { key: "", name: label, when, formKey: "same", processKey: "" };
    expect(faults("cases", { ...empty, cases: [row] })).toEqual({
      "value.cases.0.when.carried": "invalidChoice",
    });
  });
});

test("a partial service says why it cannot be done wholly online", () => {
  const level = { serviceLevel: "3", online: "partial", partialReason: { vi: "", en: "" } };
  expect(faults("level", level)).toEqual({ "value.partialReason.vi": "required" });
});

test("no rule without its legal ground", () => {
  const form = {
    ...common,
    part: "places",
    value: { rows: [] },
    ground: { number: " ", on: "2026-02-30", title: "" },
  };
  const paths = savePartSchema
    .safeParse(form)
    .error?.issues.map(({ path, message }) => [path.join("."), message]);
  expect(paths).toEqual([
    ["ground.number", "required"],
    ["ground.on", "invalidDate"],
  ]);
});
