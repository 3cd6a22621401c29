"use client";

import { createContext, use } from "react";

type Scope = { id: string; labels: Map<string, string>; isPosting: boolean };

/** What the parts of one form share: an id of its own, labels for the summary of errors, whether it is being sent. */
export const FieldScope = createContext<Scope | null>(null);

/** The id of a field's control: unique even where two forms on a page ask for the same thing. */
export function useFieldId(name: string) {
  const scope = use(FieldScope);
  return scope ? `${scope.id}${name}` : name;
}
