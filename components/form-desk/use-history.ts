"use client";

import { useReducer } from "react";
import type { WrittenForm } from "#lib/forms/definition.ts";
import { type EditSources, formEdit } from "#lib/forms/editing/edit.ts";
import { editForm } from "#lib/forms/editing/edit-form.ts";
import type { Faults } from "#lib/forms/editing/faults.ts";
import type { Place } from "./desk-facts.ts";

type State = {
  past: readonly WrittenForm[];
  form: WrittenForm;
  future: readonly WrittenForm[];
  /** Counts what came otherwise than by typing, so that inputs are drawn anew. */
  epoch: number;
  /** What was changed last: typing on in the same field is one change. */
  last: string;
  place: Place;
  faults: Faults;
  /** What to lead the focus to after the last change. */
  focus: "editor" | "outline" | null;
};
type Step =
  | { do: "edit"; posted: unknown; sources: EditSources }
  | { do: "undo" | "redo" }
  | { do: "open"; place: Place };

const mostKept = 200;

/** The form with everything that was done to it since the page was opened, so that it can be undone. */
export function useHistory(form: WrittenForm, place: Place) {
  const first: State = { past: [], form, future: [], epoch: 0, last: "", place, faults: {}, focus: null };
  return useReducer(next, first);
}

function next(state: State, step: Step): State {
  switch (step.do) {
    case "open":
      return { ...state, place: step.place, faults: {}, last: "", focus: "editor" };
    case "undo":
      return wentTo(state, state.past.at(-1), state.past.slice(0, -1), [state.form, ...state.future]);
    case "redo":
      return wentTo(state, state.future[0], [...state.past, state.form], state.future.slice(1));
    case "edit":
      return edited(state, step);
  }
}

function wentTo(
  state: State,
  form: WrittenForm | undefined,
  past: readonly WrittenForm[],
  future: readonly WrittenForm[],
): State {
  if (!form) return state;
  const step = form.steps.some(({ key }) => key === state.place.step) ? state.place.step : "";
  const place = { step, path: step ? state.place.path : "" };
  return { ...state, form, past, future, place, epoch: state.epoch + 1, last: "", faults: {}, focus: null };
}

function edited(state: State, { posted, sources }: Extract<Step, { do: "edit" }>): State {
  const edit = formEdit.safeParse(posted);
  if (!edit.success) return state;
  const result = editForm(state.form, edit.data, sources);
  if ("faults" in result) return { ...state, faults: result.faults };
  const { act, step, path } = edit.data;
  const isTyping = act.endsWith("Set");
  const name = isTyping ? `${act} ${step} ${path}` : "";
  const isOn = isTyping && state.last === name;
  const moves = /(Up|Down|To|Remove)$/.test(act);
  return {
    form: result.form,
    past: isOn ? state.past : [...state.past, state.form].slice(-mostKept),
    future: [],
    epoch: isTyping ? state.epoch : state.epoch + 1,
    last: name,
    place: { step: result.step, path: result.path ?? "" },
    faults: {},
    focus: isTyping ? null : moves ? "outline" : "editor",
  };
}
