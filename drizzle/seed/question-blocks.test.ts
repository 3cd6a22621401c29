import { describe, expect, test } from "vitest";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { formDefinitionSchema } from "#lib/forms/definition.ts";
import { formEdit } from "#lib/forms/editing/edit.ts";
import { editForm } from "#lib/forms/editing/edit-form.ts";
import { filerBlock, freshForm } from "#lib/forms/editing/fresh.ts";
import { readable } from "#lib/forms/editing/written.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { seededBlocks } from "./question-blocks.ts";

const blocks = seededBlocks.map((block) => ({ ...block, number: 1 }));

describe.each(blocks.map((block) => [block.key, block] as const))("the shared question %s", (key) => {
  const inserted = (times: number) => {
    let form = freshForm("don", { vi: "Đơn", en: "Form" });
    for (let time = 0; time < times; time += 1) {
      const step = { act: "stepAdd", value: { title: { vi: `Bước ${time}`, en: "" } } };
      const added = editForm(form, formEdit.parse(step), { blocks });
      if ("faults" in added) throw new Error("no step");
      const insert = { act: "blockInsert", step: added.step, value: { block: key } };
      const result = editForm(added.form, formEdit.parse(insert), { blocks });
      if ("faults" in result) throw new Error("no block");
      form = result.form;
    }
    return form;
  };

  test("stands in a form, twice too, and is answered there", () => {
    const form = inserted(2);
    expect(formDefinitionSchema.safeParse(form).error).toBeUndefined();
    expect(checkDefinition(readable(form))).toEqual([]);
    expect(Object.keys(sampleAnswers(readable(form), 3)).length).toBeGreaterThan(2);
  });
});

test("new forms begin with who files, as the bank asks it, under the names older forms have", () => {
  const block = blocks.find(({ key }) => key === filerBlock);
  const form = freshForm("don", { vi: "Đơn", en: "Form" }, block);
  expect(checkDefinition(readable(form))).toEqual([]);
  expect(block?.fields.map(({ key }) => key)).toEqual([
    "fullName",
    "personalId",
    "birthDate",
    "phone",
    "email",
    "address",
  ]);
});
