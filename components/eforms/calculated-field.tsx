"use client";

import { useFieldId } from "#components/forms/field-scope.ts";
import { pathOf, type Row } from "#lib/forms/answer.ts";
import type { LeafOf } from "#lib/forms/field-schema.ts";
import type { LeafWords } from "./leaf-words.ts";
import { useStepFacts } from "./step-facts.ts";
import { useColumnText } from "./use-column-text.ts";

/** What other answers come to: read, never typed. Without scripts it is what the answers kept so far come to. */
export function CalculatedField({
  field,
  words,
  row,
}: {
  field: LeafOf<"calculated">;
  words: LeafWords;
  row?: Row | undefined;
}) {
  const { scope } = useStepFacts();
  const textOf = useColumnText();
  const id = useFieldId(words.name);
  const answer = scope.answer(pathOf(words.name.slice("answers.".length)), row);
  const value = typeof answer === "number" ? answer : undefined;
  return (
    <div className="my-5 in-[.office]:my-3">
      <label htmlFor={id} className="font-strong">
        {words.label}
      </label>
      <output id={id} className="block">
        {textOf({ column: field, value })}
      </output>
      <div className="text-muted text-small">{words.help}</div>
    </div>
  );
}
