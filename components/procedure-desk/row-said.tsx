"use client"; // follows what is typed

import { useWatch } from "react-hook-form";
import type { Choice } from "#components/forms/plain-choices.tsx";

/** A field by which rows are told apart; with `choices` the words of what is chosen are said. */
export type SaidField = { key: string; choices?: readonly Choice[] };

/** What a folded row says of itself: what is written in some of its fields. */
export function RowSaid({ name, fields }: { name: string; fields: readonly SaidField[] }) {
  const values: unknown[] = useWatch({ name: fields.map(({ key }) => `${name}.${key}`) });
  return values
    .flatMap((value, place) => [value].flat().map((each) => wordsOf(each, fields[place]?.choices)))
    .filter((words) => words !== "")
    .join(" · ");
}

function wordsOf(value: unknown, choices: readonly Choice[] | undefined): string {
  if (typeof value !== "string") return "";
  return choices?.find((choice) => choice.value === value)?.label ?? value.trim();
}
