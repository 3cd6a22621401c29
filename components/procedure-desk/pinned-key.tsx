"use client"; // gives what is new a name that others can refer to

import type { ReactNode } from "react";
import { get, useFormContext } from "react-hook-form";
import { HiddenField } from "#components/forms/fields.tsx";
import { freshKey } from "#lib/procedures/editing/fresh-key.ts";

/**
 * The words of a question or an answer, with the key that conditions name it by. What is new gets its key when its words
 * are first left, and keeps it whatever becomes of the words: a condition may use it before anything was saved.
 */
export function PinnedKey({
  row,
  list,
  field,
  children,
}: {
  /** The row it is, and the list of rows among which its key must be its own. */
  row: string;
  list: string;
  field: "key" | "value";
  children: ReactNode;
}) {
  const { getValues, setValue } = useFormContext();
  function pin() {
    const { [field]: key, label } = getValues(row);
    if (key || !label?.vi.trim()) return;
    const others: unknown[] = getValues(list) ?? [];
    setValue(`${row}.${field}`, freshKey(label.vi, new Set(others.map((each) => String(get(each, field))))));
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the fields within being left
    <div onBlur={pin}>
      <HiddenField name={`${row}.${field}`} />
      {children}
    </div>
  );
}
