import { describe, expect, test } from "vitest";
import { optionSchema } from "../field-schema.ts";
import { readSearched } from "../read-choice.ts";
import { catalogues } from "./names.ts";
import { catalogueOptions } from "./options.ts";

describe.each(catalogues)("the catalogue of %s", (catalogue) => {
  const options = catalogueOptions[catalogue];

  test("holds options that a choice may offer, each told apart by its value and its words", () => {
    for (const option of options) expect(optionSchema.safeParse(option).success, option.value).toBe(true);
    for (const of of [
      options.map(({ value }) => value),
      options.map(({ label }) => label.vi.toLocaleLowerCase("vi")),
      options.map(({ label }) => label.en.toLocaleLowerCase("vi")),
    ])
      expect(new Set(of).size).toBe(options.length);
  });

  test("is found by the words of either language, whatever their capitals", () => {
    for (const { value, label } of options)
      for (const words of [label.vi, label.en.toUpperCase()])
        expect(readSearched(options, words)).toEqual({ value });
  });
});

test("a former commune says what it has become", () => {
  const { formerCommunes } = catalogueOptions;
  expect(formerCommunes.find(({ value }) => value === "02842x1")?.label).toEqual({
    vi: "Xã Lùng Cải, huyện Bắc Hà (nay là Xã Tả Củ Tỷ)",
    en: "Xã Lùng Cải, huyện Bắc Hà (now Xã Tả Củ Tỷ)",
  });
});
