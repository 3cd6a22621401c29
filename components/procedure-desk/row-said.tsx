"use client"; // follows what is typed

import { useFormatter } from "next-intl";
import { useWatch } from "react-hook-form";
import type { Choice } from "#components/forms/plain-choices.tsx";

/** A field by which rows are told apart; with `choices` the words of what is chosen are said, money is grouped. */
export type SaidField = { key: string; choices?: readonly Choice[]; isMoney?: boolean };

/** What a folded row says of itself: what is written in some of its fields. */
export function RowSaid({ name, fields }: { name: string; fields: readonly SaidField[] }) {
  const { number } = useFormatter();
  const wordsOf = (value: unknown, { choices, isMoney }: SaidField) => {
    if (typeof value !== "string") return "";
    if (isMoney && /^\d+$/.test(value)) return number(Number(value));
    return choices?.find((choice) => choice.value === value)?.label ?? value.trim();
  };
  const values: unknown[] = useWatch({ name: fields.map(({ key }) => `${name}.${key}`) });
  return values
    .flatMap((value, place) => [value].flat().map((each) => wordsOf(each, fields[place] ?? { key: "" })))
    .filter((words) => words !== "")
    .join(" · ");
}
