import type { Wording } from "./condition-sentence.ts";

/**
 * A place to write in, on paper or on a screen. `name` is the answer's path with `/` between its parts (`child/fullName`,
 * `members/0/fullName`); `wish` says when to fill it in and how.
 */
export type BlankEntry = { name: string; label: string; wish: string; isRequired: boolean } & (
  | { kind: "line"; isShort: boolean; maxLength: number | null; unit: string }
  | { kind: "lines"; rows: number; maxLength: number | null }
  | { kind: "date" }
  | { kind: "list"; choices: string[] }
  | { kind: "boxes"; areSeveral: boolean; choices: { value: string; label: string }[] }
  | { kind: "tick" }
);

/** A part of a section: an entry, a heading over the next ones, or something to read. */
export type BlankPart =
  | BlankEntry
  | { kind: "heading"; text: string; wish: string }
  | { kind: "words"; text: string };

export type BlankSection = { title: string; intro: string; wish: string; parts: BlankPart[] };

/** The phrases a sheet is made with, in its language. */
export type BlankPhrases = {
  condition: Wording["phrase"];
  /** "Chỉ điền khi …", around a condition. */
  onlyWhen: (condition: string) => string;
  requiredWhen: (condition: string) => string;
  /** A note that is for some people only: "Khi …: …". */
  noteWhen: (condition: string, text: string) => string;
  example: (text: string) => string;
  yes: string;
  no: string;
  currency: string;
  /** Beside what is handed in with the sheet. */
  attached: string;
  /** Over the sums of a table. */
  total: string;
  address: { detail: string; commune: string; province: string };
};
