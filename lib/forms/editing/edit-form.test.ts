import { describe, expect, test } from "vitest";
import { add, begun, edited, faultsOf } from "#tests/forms/editing.ts";
import { words } from "#tests/forms/form-of.ts";
import { checkDefinition } from "../check-definition.ts";
import type { WrittenForm } from "../definition.ts";
import { sampleAnswers } from "../sample.ts";
import { formEdit } from "./edit.ts";
import { editForm } from "./edit-form.ts";
import { fieldForm } from "./field-values.ts";
import { freshForm, offeredKinds } from "./fresh.ts";
import { readable, writtenAt } from "./written.ts";

const topKeys = (form: WrittenForm, step = 0) => form.steps[step]?.fields.map(({ key }) => key);

describe("a new form", () => {
  test("begins with who files and may be published as it is", () => {
    expect(checkDefinition(readable(begun))).toEqual([]);
    expect(Object.keys(sampleAnswers(readable(begun), 1))).toEqual(["requester"]);
  });

  test("begins with the question of the bank where the bank has one", () => {
    const block = {
      key: "requester",
      number: 3,
      name: words("Ai nộp"),
      fields: [{ kind: "text" as const, key: "fullName", label: words("Tên") }],
    };
    const form = freshForm("don", words("Đơn"), block);
    expect(form.steps[0]?.fields[0]).toMatchObject({ kind: "group", block: { key: "requester", number: 3 } });
    expect(checkDefinition(readable(form))).toEqual([]);
  });
});

describe("a question", () => {
  test.each(offeredKinds)(
    "of the kind %s is added whole, and its form changes nothing by being saved",
    (kind) => {
      const { form, path } = add(begun, kind, "Câu hỏi số 1");
      expect(path).toBe("cauHoiSo1");
      const field = writtenAt(form, "requester", "cauHoiSo1");
      if (!field) throw new Error("not added");
      const { settings, ...shown } = fieldForm(field);
      const posted = {
        ...shown,
        readOnlyWhenVerified: "",
        settings: Object.fromEntries(
          Object.entries(settings).map(([name, value]) => [
            name,
            value === true ? "yes" : value === false ? "" : value,
          ]),
        ),
      };
      const saved = edited(form, { act: "fieldSet", step: "requester", path: "cauHoiSo1", value: posted });
      expect(writtenAt(saved.form, "requester", "cauHoiSo1")).toEqual(field);
    },
  );

  test("without words is refused by the name of its input", () => {
    expect(
      faultsOf(begun, {
        act: "fieldAdd",
        step: "requester",
        value: { kind: "text", label: { vi: "", en: "" } },
      }),
    ).toEqual({ "value.label.vi": "required" });
  });

  test("never takes the name of another, wherever it stands", () => {
    const once = add(begun, "text", "Họ và tên").form;
    expect(topKeys(add(once, "text", "Họ và tên").form)).toEqual(["requester", "hoVaTen", "hoVaTen2"]);
  });

  test("moves up and down, stops at the ends, and goes to another step", () => {
    let { form } = add(add(begun, "text", "Một").form, "text", "Hai");
    const at = { step: "requester", path: "hai" };
    form = edited(form, { act: "fieldUp", ...at }).form;
    form = edited(form, { act: "fieldUp", ...at }).form;
    form = edited(form, { act: "fieldUp", ...at }).form;
    expect(topKeys(form)).toEqual(["hai", "requester", "mot"]);
    form = edited(form, { act: "fieldTo", ...at, to: "2" }).form;
    expect(topKeys(form)).toEqual(["requester", "mot", "hai"]);
    const second = edited(form, { act: "stepAdd", step: "requester", value: { title: words("Bước hai") } });
    form = edited(second.form, { act: "fieldInto", ...at, to: second.step }).form;
    expect(topKeys(form, 1)).toContain("hai");
  });

  test("that is taken away is no longer what the form is summed up by", () => {
    const { form } = add(begun, "text", "Một");
    const without = edited(form, { act: "fieldRemove", step: "requester", path: "requester" }).form;
    expect(without.summary).toEqual(["mot"]);
    expect(faultsOf(without, { act: "fieldRemove", step: "requester", path: "mot" })).toEqual({
      act: "lastField",
    });
  });

  test("copied inside a group or a step answers under a name of its own", () => {
    const { form } = add(begun, "group", "Nhóm");
    const inside = add(form, "text", "Tên", "nhom").form;
    const copied = edited(inside, { act: "fieldCopy", step: "requester", path: "nhom.ten" });
    expect(copied.path).toBe("nhom.ten2");
    const twice = edited(copied.form, { act: "stepCopy", step: "requester" }).form;
    expect(checkDefinition(readable(twice)).filter(({ code }) => code.startsWith("duplicate"))).toEqual([]);
  });

  test("of another kind keeps its words and rules", () => {
    const { form } = add(begun, "text", "Một");
    const at = { step: "requester", path: "mot" };
    const changed = edited(form, { act: "fieldKind", ...at, value: { kind: "choice" } }).form;
    expect(writtenAt(changed, "requester", "mot")).toMatchObject({ kind: "choice", label: words("Một") });
  });
});

describe("the settings of a question", () => {
  const { form } = add(add(begun, "choice", "Giới tính").form, "text", "Tên mẹ");
  const at = { act: "fieldSet", step: "requester", path: "gioiTinh" };

  test("options are lines; values stay when only the words of another line change", () => {
    const lines = (text: string) => ({
      label: words("Giới tính"),
      settings: { style: "radio", options: { from: "own", lines: text } },
    });
    const first = edited(form, { ...at, value: lines("male: Nam | Male\nNữ | Female\n") }).form;
    expect(writtenAt(first, "requester", "gioiTinh")).toMatchObject({
      options: [
        { value: "male", label: { vi: "Nam", en: "Male" } },
        { value: "nu", label: { vi: "Nữ", en: "Female" } },
      ],
    });
    expect(faultsOf(form, { ...at, value: lines("Nam") })).toEqual({
      "value.settings.options.lines": "twoOptions",
    });
  });

  test("a rule is a sentence: answers by their words, joined by and or or", () => {
    const options = "male: Nam | Male\nfemale: Nữ | Female";
    const chosen = edited(form, {
      ...at,
      value: {
        label: words("Giới tính"),
        settings: { style: "radio", options: { from: "own", lines: options } },
      },
    }).form;
    const when = {
      join: "or",
      rows: [
        { field: "gioiTinh", test: "is", value: "Nữ" },
        { field: "requester.birthDate", test: "before", value: "1/2/2000" },
        { field: "", test: "is", value: "" },
      ],
    };
    const ruled = edited(chosen, {
      act: "fieldSet",
      step: "requester",
      path: "tenMe",
      value: { label: words("Tên mẹ"), required: "when", requiredWhen: when, when },
    }).form;
    const condition = {
      or: [
        { field: "gioiTinh", is: "female" },
        { field: "requester.birthDate", before: "2000-02-01" },
      ],
    };
    expect(writtenAt(ruled, "requester", "tenMe")).toMatchObject({ when: condition, required: condition });
    expect(checkDefinition(readable(ruled))).toEqual([]);
  });

  test("a row of a rule without its value is named", () => {
    const when = { join: "and", rows: [{ field: "gioiTinh", test: "is", value: "" }] };
    expect(
      faultsOf(form, {
        act: "fieldSet",
        step: "requester",
        path: "tenMe",
        value: { label: words("Tên mẹ"), when },
      }),
    ).toEqual({ "value.when.rows.0.value": "required" });
  });

  test("a rule that rows cannot say stays until somebody replaces it", () => {
    const not = { not: { field: "gioiTinh", is: "male" } };
    const steps = form.steps.map((step) => ({
      ...step,
      fields: step.fields.map((field) => (field.key === "tenMe" ? { ...field, when: not } : field)),
    }));
    const ruled = { ...form, steps };
    const post = (kept: string) =>
      edited(ruled, {
        act: "fieldSet",
        step: "requester",
        path: "tenMe",
        value: { label: words("Tên"), when: { join: "and", kept, rows: [] } },
      }).form;
    expect(writtenAt(post("yes"), "requester", "tenMe")?.when).toEqual(not);
    expect(writtenAt(post(""), "requester", "tenMe")?.when).toBeUndefined();
  });
});

describe("what comes from elsewhere", () => {
  const block = {
    key: "contact",
    number: 1,
    name: words("Liên hệ"),
    fields: [{ kind: "phone" as const, key: "phone", label: words("Điện thoại") }],
  };

  test("a shared question is copied with its number, and brought up to date when the bank has a newer one", () => {
    const sources = { blocks: [block] };
    const { form, path } = edited(
      begun,
      { act: "blockInsert", step: "requester", value: { block: "contact" } },
      sources,
    );
    expect(writtenAt(form, "requester", "contact")?.block).toEqual({ key: "contact", number: 1 });
    const email = { kind: "email" as const, key: "email", label: words("Thư") };
    const newer = { blocks: [{ ...block, number: 2, fields: [...block.fields, email] }] };
    const next = edited(form, { act: "blockUpdate", step: "requester", path: path ?? "" }, newer).form;
    expect(writtenAt(next, "requester", "contact.email")).toEqual(email);
    expect(writtenAt(next, "requester", "contact")?.block).toEqual({ key: "contact", number: 2 });
  });

  test("a group that asks the very same is joined to the bank, another is not", () => {
    const sources = { blocks: [{ ...block, key: "lienHe", number: 4 }] };
    const group = add(begun, "group", "Liên hệ").form;
    const at = { act: "blockLink", step: "requester", path: "lienHe", value: { block: "lienHe" } };
    const refused = editForm(group, formEdit.parse(at), sources);
    expect(refused).toEqual({ faults: { act: "gone" } });
    const steps = group.steps.map((step) => ({
      ...step,
      fields: step.fields.map((field) =>
        field.kind === "group" ? { ...field, fields: structuredClone(block.fields) } : field,
      ),
    }));
    const joined = edited({ ...group, steps }, at, sources).form;
    expect(writtenAt(joined, "requester", "lienHe")?.block).toEqual({ key: "lienHe", number: 4 });
  });

  test("a step and a group of another form come with names that are free here, and with their lists", () => {
    const other: WrittenForm = {
      ...add(begun, "choice", "Lý do").form,
      lists: {
        reasons: [
          { value: "a", label: words("A") },
          { value: "b", label: words("B") },
        ],
      },
    };
    const named = edited(other, {
      act: "fieldSet",
      step: "requester",
      path: "lyDo",
      value: { label: words("Lý do"), settings: { style: "radio", options: { from: "list.reasons" } } },
    }).form;
    const sources = { blocks: [], other: named };
    const step = edited(
      begun,
      { act: "pasteStep", step: "requester", value: { from: "requester" } },
      sources,
    ).form;
    expect(topKeys(step, 1)).toEqual(["nguoiNopHoSo", "lyDo"]);
    expect(step.lists).toEqual(other.lists);
    expect(checkDefinition(readable(step))).toEqual([]);
    const field = edited(
      begun,
      { act: "pasteField", step: "requester", value: { from: "requester.requester" } },
      sources,
    );
    expect(field.path).toBe("nguoiNopHoSo");
  });
});
