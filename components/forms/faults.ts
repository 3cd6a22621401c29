import type { FieldErrors } from "react-hook-form";

/** Every fault of a form, in the order of its fields: the field's dotted name and the message key. */
export function faultsOf(errors: FieldErrors, path = ""): { name: string; code: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = path ? `${path}.${key}` : key;
    if (!error || key === "ref") return [];
    if (typeof error.message === "string") return [{ name, code: error.message }];
    return faultsOf(error as FieldErrors, name);
  });
}
