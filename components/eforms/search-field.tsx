"use client";

import { useFieldId } from "#components/forms/field-scope.ts";
import { TextField } from "#components/forms/fields.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import type { LeafWords } from "./leaf-words.ts";

/** One of many, typed, with the options offered by the browser itself. The server reads the words of an option. */
export function SearchField({ choices, ...words }: LeafWords & { choices: readonly Choice[] }) {
  const listId = `${useFieldId(words.name)}-options`;
  return (
    <>
      <TextField {...words} list={listId} autoComplete="off" />
      <datalist id={listId}>
        {choices.map(({ value, label }) => (
          <option key={value} value={label} />
        ))}
      </datalist>
    </>
  );
}
