import type { Answer } from "./answer.ts";

/** Something to put right. `at` names a part of the answer; `message` is a key under `forms.errors`, perhaps with `:limit`. */
export type Fault = { at?: string; message: string };

/** What was found in one input: a clean value, faults, or neither when nothing was given. */
export type Reading = { value?: Answer; faults?: Fault[] };

export const nothing: Reading = {};

export function fault(message: string, limit?: string | number): Reading {
  return { faults: [{ message: limit === undefined ? message : `${message}:${limit}` }] };
}
