import { describe, expect, test } from "vitest";
import { add, begun, edited, faultsOf } from "#tests/forms/editing.ts";
import { words } from "#tests/forms/form-of.ts";
import { checkDefinition } from "../check-definition.ts";
import type { WrittenForm } from "../definition.ts";
import { fieldForm } from "./field-values.ts";
import { offeredKinds } from "./fresh.ts";
import { typedFieldForm } from "./typed-form.ts";
import { readable, writtenAt } from "./written.ts";

describe("what a question can be set to besides", () => {
  const at = (path: string) => ({ act: "fieldSet", step: "requester", path });
  const set = (form: WrittenForm, path: string, settings: object) =>
    edited(form, { ...at(path), value: { label: words("Câu"), settings } }).form;

  test("the years ago a date usually lies, both or none", () => {
    const { form } = add(begun, "date", "Ngày sinh");
    const years = (least: string, most: string) => ({ usualYearsAgo: { least, most } });
    const dated = set(form, "ngaySinh", years("100", "18"));
    expect(writtenAt(dated, "requester", "ngaySinh")).toMatchObject({ usualYearsAgo: [18, 100] });
    const wrong = { ...at("ngaySinh"), value: { label: words("Ngày"), settings: years("18", "") } };
    expect(faultsOf(form, wrong)).toEqual({ "value.settings.usualYearsAgo": "years" });
    expect(writtenAt(set(dated, "ngaySinh", years("", "")), "requester", "ngaySinh")).not.toHaveProperty(
      "usualYearsAgo",
    );
  });

  test("the number columns of rows that are added up", () => {
    const group = add(begun, "repeat", "Hàng").form;
    const form = add(add(group, "money", "Giá", "hang").form, "text", "Tên", "hang").form;
    const settings = { itemLabel: words("dòng"), min: "0", max: "5", sums: "gia" };
    const summed = set(form, "hang", settings);
    expect(writtenAt(summed, "requester", "hang")).toMatchObject({ sums: ["gia"] });
    expect(checkDefinition(readable(summed))).toEqual([]);
  });

  test("the parts of a person that must be answered, and who fills them in", () => {
    const { form } = add(begun, "person", "Chủ hộ");
    const parts = ["fullName", "phone", "email"];
    const usual = set(form, "chuHo", { parts, required: ["fullName", "birthDate", "personalId", "address"] });
    expect(writtenAt(usual, "requester", "chuHo")).toMatchObject({ parts });
    expect(writtenAt(usual, "requester", "chuHo")).not.toHaveProperty("required");
    const named = set(usual, "chuHo", { parts, required: "fullName", prefill: "bank.people" });
    expect(writtenAt(named, "requester", "chuHo")).toMatchObject({
      required: ["fullName"],
      prefill: "bank.people",
    });
    expect(checkDefinition(readable(named))).toEqual([]);
  });

  test("how it is worked out, row by row", () => {
    const { form } = add(add(add(begun, "money", "Giá").form, "number", "Số").form, "calculated", "Tiền");
    const formula = (how: string, ...parts: [string, string][]) => ({
      result: "money",
      formula: { how, parts: parts.map(([what, value]) => ({ what, value })) },
    });
    const product = set(form, "tien", formula("product", ["field.gia", ""], ["field.so", ""], ["", ""]));
    expect(writtenAt(product, "requester", "tien")).toMatchObject({
      formula: { product: [{ field: "gia" }, { field: "so" }] },
    });
    expect(checkDefinition(readable(product))).toEqual([]);
    for (const settings of [
      formula("sum", ["value", "x"]),
      formula("difference", ["field.gia", ""], ["field.so", ""], ["value", "1"]),
      formula("sum"),
    ])
      expect(faultsOf(form, { ...at("tien"), value: { label: words("Tiền"), settings } })).toEqual({
        "value.settings.formula": "formula",
      });
  });

  test("a calculation that rows cannot say stays until somebody replaces it", () => {
    const { form } = add(add(begun, "money", "Giá").form, "calculated", "Tiền");
    const nested = { sum: [{ product: [{ field: "gia" }, { value: 2 }] }, { value: 1 }] };
    const steps = form.steps.map((step) => ({
      ...step,
      fields: step.fields.map((field) =>
        field.kind === "calculated" ? { ...field, formula: nested } : field,
      ),
    }));
    const kept = { ...form, steps };
    const settings = { result: "money", formula: { kept: "yes", how: "sum", parts: [] } };
    expect(writtenAt(set(kept, "tien", settings), "requester", "tien")).toMatchObject({ formula: nested });
  });

  test("how many files and of what type", () => {
    const { form } = add(begun, "file", "Ảnh");
    const set3 = edited(form, {
      ...at("anh"),
      value: { label: words("Ảnh"), required: "always", settings: { maxFiles: "3", accepts: "picture" } },
    }).form;
    expect(writtenAt(set3, "requester", "anh")).toEqual({
      kind: "file",
      key: "anh",
      label: words("Ảnh"),
      required: true,
      maxFiles: 3,
      accepts: "picture",
    });
  });
});

describe("a list that several questions share", () => {
  const lines = "cha: Cha | Father\nme: Mẹ | Mother";
  const listed = edited(begun, { act: "listAdd", value: { name: "Quan hệ", lines } }).form;
  const { form: asking } = add(listed, "choice", "Là ai");
  const use = (form: WrittenForm, from: string) =>
    edited(form, {
      act: "fieldSet",
      step: "requester",
      path: "laAi",
      value: { label: words("Là ai"), settings: { style: "radio", options: { from } } },
    }).form;

  test("is written once, changed for all, and taken away when nobody uses it", () => {
    expect(listed.lists?.quanHe?.map(({ value }) => value)).toEqual(["cha", "me"]);
    const used = use(asking, "list.quanHe");
    expect(checkDefinition(readable(used))).toEqual([]);
    const changed = edited(used, {
      act: "listSet",
      path: "quanHe",
      value: { lines: `${lines}\nCon | Child` },
    }).form;
    expect(changed.lists?.quanHe).toHaveLength(3);
    expect(faultsOf(changed, { act: "listRemove", path: "quanHe" })).toEqual({ act: "listUsed" });
    expect(edited(listed, { act: "listRemove", path: "quanHe" }).form.lists).toBeUndefined();
  });

  test("needs a name and two options", () => {
    expect(faultsOf(begun, { act: "listAdd", value: { name: "", lines: "Một" } })).toEqual({
      "value.name": "required",
      "value.lines": "twoOptions",
    });
    expect(faultsOf(listed, { act: "listSet", path: "quanHe", value: { lines: "" } })).toEqual({
      "value.lines": "twoOptions",
    });
  });

  test("is made of the options of a question, which goes on offering them", () => {
    const at = { step: "requester", path: "laAi" };
    const shared = edited(asking, { act: "optionsShare", ...at }).form;
    expect(writtenAt(shared, "requester", "laAi")).toMatchObject({ list: "laAi" });
    expect(writtenAt(shared, "requester", "laAi")).not.toHaveProperty("options");
    expect(checkDefinition(readable(shared))).toEqual([]);
  });
});

describe("what was typed and refused is drawn again", () => {
  test.each(offeredKinds)("in the form of the kind %s", (kind) => {
    const { form } = add(begun, kind, "Câu hỏi số 1");
    const field = writtenAt(form, "requester", "cauHoiSo1");
    if (!field) throw new Error("not added");
    const { settings, ...shown } = fieldForm(field);
    const posted = {
      ...shown,
      label: { vi: "", en: "typed" },
      readOnlyWhenVerified: "yes",
      settings: Object.fromEntries(
        Object.entries(settings).map(([name, value]) => [name, value === true ? "yes" : value]),
      ),
    };
    expect(faultsOf(form, { act: "fieldSet", step: "requester", path: "cauHoiSo1", value: posted })).toEqual({
      "value.label.vi": "required",
    });
    expect(typedFieldForm(posted, kind)).toEqual({
      ...fieldForm(field),
      label: { vi: "", en: "typed" },
      readOnlyWhenVerified: true,
    });
  });
});
