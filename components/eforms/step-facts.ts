"use client";

import { createContext, type MouseEvent, use } from "react";
import type { Answers, Row } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormLocale } from "#lib/forms/field-schema.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import type { FirstValues } from "#lib/forms/prefill.ts";
import type { Scope } from "#lib/forms/scope.ts";

/** What a step posts: strings under `answers`, nested as the definition nests them. */
export type PostedStep = { answers: Record<string, unknown> };

/** The draft that files of the form are sent to, and how large one may be. */
export type FileDesk = { draftId: string; maxBytes: number };

type Facts = {
  definition: FormDefinition;
  stepKey: string;
  locale: FormLocale;
  lookups: FormLookups;
  today: string;
  /** What is shown now, while the person types. */
  scope: Scope;
  /** What the inputs of the step hold. */
  values: Record<string, unknown>;
  /** The same among the answers of other steps that this one looks at. */
  answers: Answers;
  verified: FirstValues["verified"];
  sources: FirstValues["sources"];
  /** Where files are sent to; where a form is only tried there is no such place. */
  desk?: FileDesk | undefined;
  /** Carries out the intent of the button pressed in the page itself, then leads to the element of that id. */
  changeRows(focusId: string): (event: MouseEvent<HTMLButtonElement>) => void;
};

/** What every field of a step may need to know. */
export const StepFacts = createContext<Facts | null>(null);

export function useStepFacts(): Facts {
  const facts = use(StepFacts);
  if (!facts) throw new Error("a field of an e-form stands outside its step");
  return facts;
}

/** Where a field stands: its path, and its row where it is repeated. */
export type Whereabouts = { path: string; row?: Row | undefined };
