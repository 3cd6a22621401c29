"use client";

import type { EditAct } from "#lib/forms/editing/edit.ts";
import { useDesk } from "./desk-facts.ts";

/**
 * What was typed into a form that was refused without scripts, so that it is drawn again and not what is kept; undefined
 * where another form was posted, or none.
 */
export function useTyped(act: EditAct, step: string, path: string): object | undefined {
  const { typed } = useDesk();
  if (typed?.act !== act || (typed.step ?? "") !== step || (typed.path ?? "") !== path) return;
  return typeof typed.value === "object" && typed.value !== null ? typed.value : {};
}
