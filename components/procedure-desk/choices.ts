import type { Choice } from "#components/forms/plain-choices.tsx";

/** What the editors offer to choose from: data, in the language of the page. */
export type DeskChoices = {
  cases: readonly Choice[];
  /** Departments by their short names; communes stand beside them by rule. */
  departments: readonly Choice[];
  forms: readonly Choice[];
  processes: readonly Choice[];
  fields: readonly Choice[];
  /** Groups of people who may pay less. */
  groups: readonly Choice[];
};
