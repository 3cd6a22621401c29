import { expect } from "vitest";
import { formDefinitionSchema, type WrittenForm } from "#lib/forms/definition.ts";
import { type EditSources, formEdit } from "#lib/forms/editing/edit.ts";
import { editForm } from "#lib/forms/editing/edit-form.ts";
import { freshForm } from "#lib/forms/editing/fresh.ts";
import { words } from "./form-of.ts";

const none: EditSources = { blocks: [] };

/** A form as it begins from nothing, with one step of the key `requester`. */
export const begun = freshForm("donMoi", words("Đơn mới"));

type Posted = { act: string; step?: string; path?: string; to?: string; value?: unknown };

/** The form after a change, which must leave it a form; throws where the change is refused. */
export function edited(form: WrittenForm, posted: Posted, sources = none) {
  const result = editForm(form, formEdit.parse(posted), sources);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  expect(formDefinitionSchema.safeParse(result.form).error).toBeUndefined();
  return result;
}

/** What is said to be wrong with a change. */
export function faultsOf(form: WrittenForm, posted: Posted) {
  const result = editForm(form, formEdit.parse(posted), none);
  return "faults" in result ? result.faults : {};
}

/** Adds a question of a kind to the first step, or to a group in it. */
export const add = (form: WrittenForm, kind: string, label: string, path = "") =>
  edited(form, { act: "fieldAdd", step: "requester", path, value: { kind, label: words(label) } });
