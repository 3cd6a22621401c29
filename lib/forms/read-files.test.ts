import { describe, expect, test } from "vitest";
import { formOf, today, words } from "#tests/forms/form-of.ts";
import { apiSchemaOf } from "./api-schema.ts";
import { fileInputOf, withFile, withoutFile } from "./attachments.ts";
import { checkDefinition } from "./check-definition.ts";
import type { FormField, LeafOf } from "./field-schema.ts";
import { postedAnswers } from "./posted.ts";
import { fileOnItsWay } from "./read-files.ts";
import { readForm } from "./read-form.ts";
import { readableAnswers } from "./reading.ts";
import { sampleLookups } from "./sample-lookups.ts";

const question: LeafOf<"file"> = { kind: "file", key: "photo", label: words("Ảnh"), maxFiles: 2 };
const file = (last: string, name = "anh.jpg") => ({
  fileId: `00000000-0000-4000-8000-00000000000${last}`,
  name,
  sizeBytes: 2000,
});
const held = {
  [file("1").fileId]: { name: "anh that.jpg", sizeBytes: 1234, mediaType: "image/jpeg" },
  [file("2").fileId]: { name: "don.pdf", sizeBytes: 99, mediaType: "application/pdf" },
};
const read = (photo: unknown, field: FormField = question, files?: typeof held | "later") =>
  readForm(formOf([field]), { photo }, today, { ...sampleLookups, ...(files && { files }) });

describe("the files of an answer", () => {
  test("are read as they are kept and as inputs post them, each once", () => {
    const posted = [{ ...file("1"), sizeBytes: "2000" }, file("1"), file("2")];
    expect(read(posted).answers.photo).toEqual([file("1"), file("2")]);
    expect(read({ 0: file("1") }).answers.photo).toEqual([file("1")]);
    expect(postedAnswers(formOf([question]), "only", { photo: [file("1")] })).toEqual({
      photo: [file("1")],
    });
  });

  test("go by the names they were received under, and no file may be named that was not sent here", () => {
    expect(read([file("1", "ten khac")], question, held).answers.photo).toEqual([
      { fileId: file("1").fileId, name: "anh that.jpg", sizeBytes: 1234 },
    ]);
    expect(read([file("3")], question, held).problems).toEqual([
      { name: "photo", message: "fileGone", stepKey: "only" },
    ]);
  });

  test.for([
    ["no more than are asked for", [file("1"), file("2"), file("3")], question, "tooManyFiles:2"],
    ["whole, not one on its way", [file("1"), fileOnItsWay], question, "fileSending"],
    ["files, not anything else", ["x"], question, "invalid"],
    ["there where one must be", [], { ...question, required: true }, "attachFile"],
  ] as const)("are %s", ([, given, field, message]) => {
    expect(read(given, field).problems).toMatchObject([{ name: "photo", message }]);
  });

  test.for([
    ["pdf", "1", "onlyPdf"],
    ["picture", "2", "onlyPicture"],
  ] as const)("where only a %s is accepted are of that type", ([accepts, number, message]) => {
    expect(read([file(number)], { ...question, accepts }, held).problems).toMatchObject([{ message }]);
  });

  test("that come by another way are neither named nor missed", () => {
    expect(read([file("1")], { ...question, required: true }, "later")).toEqual({
      answers: {},
      problems: [],
    });
  });

  test("are told to people with their names, and to programs as something to read only", () => {
    const definition = formOf([{ ...question, required: true }]);
    const [section] = readableAnswers(definition, { photo: [file("1")] }, "vi", sampleLookups, today);
    expect(section?.blocks[0]?.rows).toMatchObject([{ value: "anh.jpg", files: [file("1")] }]);
    const schema = apiSchemaOf(definition);
    expect(schema.required).toBeUndefined();
    expect(schema.properties?.photo).toMatchObject({ type: "array", maxItems: 2, readOnly: true });
  });

  test("are no column of a table", () => {
    const definition = formOf([
      { kind: "text", key: "name", label: words("name") },
      {
        kind: "repeat",
        key: "rows",
        label: words("rows"),
        itemLabel: words("row"),
        min: 0,
        max: 3,
        style: "table",
        fields: [question],
      },
    ]);
    expect(checkDefinition(definition)).toEqual([{ code: "unsuitableColumn", at: "rows", about: "photo" }]);
  });
});

describe("without scripts", () => {
  const rows: FormField = {
    kind: "repeat",
    key: "rows",
    label: words("rows"),
    itemLabel: words("row"),
    min: 0,
    max: 3,
    fields: [question],
  };
  const definition = formOf([rows, { kind: "text", key: "name", label: words("name") }]);

  test("a button says for which row a file is to be sent, and it joins that row", () => {
    const answers = { rows: [{}, { photo: [file("1")] }], name: "An" };
    expect(fileInputOf(definition, "only", answers, "attach:rows.1.photo")?.path).toBe("rows.photo");
    expect(fileInputOf(definition, "only", answers, "attach:name")).toBeUndefined();
    expect(withFile(definition, answers, "rows.1.photo", file("2"))).toEqual({
      rows: [{}, { photo: [file("1"), file("2")] }],
      name: "An",
    });
  });

  test("a file joins no row that is not there and no other question", () => {
    expect(withFile(definition, { rows: [] }, "rows.0.photo", file("1"))).toBeUndefined();
    expect(withFile(definition, { name: "An" }, "name", file("1"))).toBeUndefined();
  });

  test("a button takes one file out and leaves the rest", () => {
    const posted = { rows: [{ photo: [file("1"), file("2")] }], name: "An" };
    expect(withoutFile(posted, "detach:rows.0.photo:0")).toEqual({
      rows: [{ photo: [file("2")] }],
      name: "An",
    });
    expect(withoutFile(posted, "detach:name:0")).toBeUndefined();
    expect(withoutFile(posted, "next")).toBeUndefined();
  });
});
