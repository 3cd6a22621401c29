"use client";

import { createContext, use } from "react";
import type { FormDefinition, WrittenForm } from "#lib/forms/definition.ts";
import type { EditSources } from "#lib/forms/editing/edit.ts";
import type { Faults } from "#lib/forms/editing/faults.ts";
import type { FormLocale } from "#lib/forms/field-schema.ts";

/** The step and the field that are open; an empty path is the step itself, an empty step the form. */
export type Place = { step: string; path: string };

/** The id of an item in the map of the form. */
export const outlineId = ({ step, path }: Place) => `muc-${step}-${path}`;

type Facts = {
  formKey: string;
  form: WrittenForm;
  /** The same as people will see it. */
  definition: FormDefinition;
  revision: number;
  place: Place;
  canEdit: boolean;
  hasScripts: boolean;
  locale: FormLocale;
  sources: EditSources & { otherKey?: string | undefined; mayReplace?: boolean };
  /** What was wrong with the last change, by the name of its input. */
  faults: Faults;
  /** What was posted and refused where no scripts run. */
  typed: Record<string, unknown> | undefined;
  post(form: FormData): void;
  /** Carries out a posted change in the page itself. */
  edit(posted: unknown): void;
  open(place: Place): void;
};

/** What every part of the form builder needs to know. */
export const DeskFacts = createContext<Facts | null>(null);

export function useDesk(): Facts {
  const facts = use(DeskFacts);
  if (!facts) throw new Error("a part of the form builder stands outside it");
  return facts;
}
