import { expanded } from "#lib/forms/expanded.ts";
import { allFields, isLeaf } from "#lib/forms/fields.ts";
import type { Context } from "#lib/platform/context.ts";
import type { DefinitionFilter, DefinitionKind } from "../editing/definition-filter.ts";
import { countedMinutes } from "../steps.ts";
import { definitionPage, definitionTitles } from "./definition-page.ts";
import { mustBeStaff } from "./form-desk.ts";

/** A form or a process in the list of those that keep them. */
export type DefinitionRow = {
  key: string;
  title: { vi: string; en: string };
  /** Number of the version in force; null: none yet. */
  inForce: number | null;
  /** Number of the draft. */
  draft: number | null;
  /** What a person has still to say of the draft. */
  questions: number;
  /** Codes of the procedures it is for. */
  users: string[];
};

/** Every form or process by key, to be chosen from: a few thousand titles at most. */
export async function listDefinitions(context: Context, kind: DefinitionKind) {
  mustBeStaff(context);
  return definitionTitles(context, kind);
}

/** A page of the forms that a filter leaves, each with its size. */
export async function deskForms(context: Context, filter: DefinitionFilter) {
  mustBeStaff(context);
  const { rows, ...page } = await definitionPage(context, "form", filter);
  return {
    ...page,
    rows: rows.map(({ definition, ...row }) => {
      const form = expanded(definition);
      const size = {
        steps: form.steps.length,
        fields: allFields(form).filter(({ field }) => isLeaf(field)).length,
      };
      return { ...row, ...size, title: form.title, questions: 0 };
    }),
  };
}

/** A page of the processes that a filter leaves, each with what it comes to. */
export async function deskProcesses(context: Context, filter: DefinitionFilter) {
  mustBeStaff(context);
  const { rows, ...page } = await definitionPage(context, "process", filter);
  return {
    ...page,
    rows: rows.map(({ definition, users, ...row }) => {
      const { title, steps, serves = [], questions = [] } = definition;
      return {
        ...row,
        title,
        questions: row.draft === null ? 0 : questions.length,
        users: [...new Set([...users, ...serves.map(({ procedure }) => procedure)])],
        steps: steps.length,
        countedMinutes: countedMinutes(definition),
      };
    }),
  };
}
