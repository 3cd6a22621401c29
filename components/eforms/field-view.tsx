"use client";

import type { FormField } from "#lib/forms/field-schema.ts";
import { GroupView } from "./group-view.tsx";
import { QuestionView } from "./question-view.tsx";
import { RepeatView } from "./repeat-view.tsx";
import { ShownWhen } from "./shown-when.tsx";

/** Whatever stands in a step: a question, a group of questions, or rows of them. */
export function FieldView({ field }: { field: FormField }) {
  if (field.kind !== "group" && field.kind !== "repeat")
    return <QuestionView field={field} path={field.key} />;
  return (
    <ShownWhen when={field.when}>
      {field.kind === "group" ? <GroupView group={field} /> : <RepeatView repeat={field} />}
    </ShownWhen>
  );
}
