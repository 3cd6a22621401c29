"use client";

import { createContext, use } from "react";

/** What the fields of one form share: an id of their own, and their labels for the summary of errors. */
export const FieldScope = createContext<{ id: string; labels: Map<string, string> } | null>(null);

/** The id of a field's control: unique even where two forms on a page ask for the same thing. */
export function useFieldId(name: string) {
  const scope = use(FieldScope);
  return scope ? `${scope.id}${name}` : name;
}
