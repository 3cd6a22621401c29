import type { FormDefinition } from "./definition.ts";
import type { Problem } from "./definition-problem.ts";
import { duplicates } from "./duplicates.ts";
import type { FormLocale, LeafOf } from "./field-schema.ts";
import { allFields, optionsOf } from "./fields.ts";

/** Choices without a clear set of options, or with two that cannot be told apart. */
export function checkChoices(definition: FormDefinition): Problem[] {
  const listed = Object.entries(definition.lists ?? {}).flatMap(([name, options]) =>
    duplicates(
      "duplicateOption",
      options.map(({ value }) => value),
      name,
    ),
  );
  const own = allFields(definition).flatMap(({ path, field }): Problem[] => {
    if (field.kind !== "choice" && field.kind !== "choices") return [];
    const sources = [field.options, field.list, field.catalogue].filter((source) => source !== undefined);
    if (sources.length !== 1) return [{ code: "optionsUnclear", at: path }];
    if (field.list && !Object.hasOwn(definition.lists ?? {}, field.list))
      return [{ code: "unknownReference", at: path, about: field.list }];
    return [
      ...duplicates(
        "duplicateOption",
        (field.options ?? []).map(({ value }) => value),
        path,
      ),
      ...(field.kind === "choice" && field.style === "search" ? sameWords(definition, path, field) : []),
    ];
  });
  return [...listed, ...own];
}

/** Where options are found by their words, the words must tell them apart in both languages. */
function sameWords(definition: FormDefinition, path: string, field: LeafOf<"choice">): Problem[] {
  const options = optionsOf(definition, field);
  const words = (locale: FormLocale) => options.map(({ label }) => label[locale].toLocaleLowerCase("vi"));
  return [
    ...duplicates("duplicateLabel", words("vi"), path),
    ...duplicates("duplicateLabel", words("en"), path),
  ];
}
