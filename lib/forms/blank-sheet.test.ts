import { describe, expect, test } from "vitest";
import type { BlankPhrases } from "./blank-parts.ts";
import { blankSheetOf } from "./blank-sheet.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormField } from "./field-schema.ts";

const words = (vi: string) => ({ vi, en: `${vi} (en)` });
const phrases: BlankPhrases = {
  condition: (key, values) => `${key}(${values?.field})`,
  onlyWhen: (condition) => `Chỉ điền khi ${condition}.`,
  requiredWhen: (condition) => `Phải điền khi ${condition}.`,
  noteWhen: (condition, text) => `Khi ${condition}: ${text}`,
  example: (text) => `Ví dụ: ${text}.`,
  yes: "Có",
  no: "Không",
  currency: "đồng",
  attached: "Kèm theo tờ này.",
  total: "Tổng cộng",
  address: { detail: "Số nhà", commune: "Xã", province: "Tỉnh" },
};
const married = { field: "isMarried", is: true } as const;
const definition = (...fields: FormField[]): FormDefinition => ({
  key: "sample",
  version: 1,
  title: words("Tờ khai mẫu"),
  summary: ["name"],
  steps: [{ key: "one", title: words("Phần một"), intro: words("Đọc kỹ"), when: married, fields }],
});
const isMarried: FormField = { kind: "yesNo", key: "isMarried", label: words("Đã kết hôn") };
const partsOf = (...fields: FormField[]) => {
  const [section] = blankSheetOf(definition(isMarried, ...fields), "vi", phrases);
  return section?.parts.slice(1) ?? [];
};
const option = (value: string) => ({ value, label: words(`Lựa chọn ${value}`) });

test("a step is a section with its title, its introduction and, as a sentence, for whom it is", () => {
  expect(blankSheetOf(definition(isMarried), "vi", phrases)).toEqual([
    {
      title: "Phần một",
      intro: "Đọc kỹ",
      wish: "Chỉ điền khi yes(Đã kết hôn).",
      parts: [
        {
          kind: "boxes",
          name: "isMarried",
          label: "Đã kết hôn",
          wish: "",
          isRequired: false,
          areSeveral: false,
          choices: [
            { value: "yes", label: "Có" },
            { value: "no", label: "Không" },
          ],
        },
      ],
    },
  ]);
});

describe("a question becomes a place to write in", () => {
  test.for([
    [
      { kind: "text", key: "x", label: words("X"), maxLength: 9 },
      { kind: "line", isShort: false, maxLength: 9 },
    ],
    [
      { kind: "longText", key: "x", label: words("X"), maxLength: 99 },
      { kind: "lines", rows: 4, maxLength: 99 },
    ],
    [
      { kind: "number", key: "x", label: words("X"), unit: words("bản") },
      { kind: "line", isShort: true, unit: "bản" },
    ],
    [
      { kind: "money", key: "x", label: words("X") },
      { kind: "line", unit: "đồng" },
    ],
    [
      { kind: "phone", key: "x", label: words("X") },
      { kind: "line", isShort: true },
    ],
    [{ kind: "date", key: "x", label: words("X") }, { kind: "date" }],
    [{ kind: "partialDate", key: "x", label: words("X") }, { kind: "date" }],
    [
      { kind: "consent", key: "x", label: words("X"), required: true },
      { kind: "tick", isRequired: true },
    ],
    [
      { kind: "choice", key: "x", label: words("X"), style: "radio", options: [option("a"), option("b")] },
      { kind: "boxes", areSeveral: false },
    ],
    [
      { kind: "choices", key: "x", label: words("X"), options: [option("a"), option("b")] },
      { kind: "boxes", areSeveral: true },
    ],
  ] as const)("%j", ([field, part]) => {
    expect(partsOf(field as unknown as FormField)).toMatchObject([{ name: "x", label: "X", ...part }]);
  });

  test("a choice of very many is a list to pick from or a line to write on", () => {
    const options = Array.from({ length: 13 }, (_each, place) => option(`v${place}`));
    const [part] = partsOf({ kind: "choice", key: "x", label: words("X"), style: "select", options });
    expect(part).toMatchObject({ kind: "list", choices: options.map(({ label }) => label.vi) });
  });

  test("an address is its parts, of which only those asked for", () => {
    const address = {
      kind: "address",
      key: "home",
      label: words("Nơi ở"),
      scope: "anywhere",
      required: true,
    } as const;
    const namesOf = (detail: "required" | "optional" | "none") =>
      partsOf({ ...address, detail }).flatMap((part) =>
        "name" in part ? [`${part.name} ${part.isRequired}`] : [],
      );
    expect(namesOf("required")).toEqual(["home/detail true", "home/commune true", "home/province true"]);
    expect(namesOf("optional")).toEqual(["home/detail false", "home/commune true", "home/province true"]);
    expect(namesOf("none")).toEqual(["home/commune true", "home/province true"]);
  });
});

test("what is asked only of some, and what is explained, stands beside the question", () => {
  const [part, note] = partsOf(
    {
      kind: "text",
      key: "spouse",
      label: words("Vợ hoặc chồng"),
      help: words("Ghi đủ họ tên."),
      example: words("Lý Thị Mẩy"),
      when: married,
      required: married,
    },
    { kind: "info", key: "note", label: words("Mang theo giấy."), when: married },
  );
  expect(part).toMatchObject({
    isRequired: false,
    wish: "Chỉ điền khi yes(Đã kết hôn). Phải điền khi yes(Đã kết hôn). Ghi đủ họ tên. Ví dụ: Lý Thị Mẩy.",
  });
  expect(note).toEqual({ kind: "words", text: "Khi yes(Đã kết hôn): Mang theo giấy." });
});

test("a group stands under its heading; a repeated one has three rows, or as many as there must or may be", () => {
  const name: FormField & { kind: "text" } = { kind: "text", key: "name", label: words("Tên") };
  const rows = (min: number, max: number) =>
    partsOf({
      kind: "repeat",
      key: "members",
      label: words("Thành viên"),
      itemLabel: words("thành viên"),
      min,
      max,
      fields: [name],
    });
  expect(
    partsOf({ kind: "group", key: "child", label: words("Con"), when: married, fields: [name] }),
  ).toMatchObject([
    { kind: "heading", text: "Con", wish: "Chỉ điền khi yes(Đã kết hôn)." },
    { kind: "line", name: "child/name" },
  ]);
  expect(rows(0, 10)).toMatchObject([
    { kind: "heading", text: "Thành viên" },
    { kind: "heading", text: "Thành viên 1" },
    { name: "members/0/name" },
    { kind: "heading", text: "Thành viên 2" },
    { name: "members/1/name" },
    { kind: "heading", text: "Thành viên 3" },
    { name: "members/2/name" },
  ]);
  expect(rows(5, 10)).toHaveLength(11);
  expect(rows(1, 2)).toHaveLength(5);
});
