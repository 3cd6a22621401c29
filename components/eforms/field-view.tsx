"use client";

import type { FormField, Repeat } from "#lib/forms/field-schema.ts";
import { GroupView } from "./group-view.tsx";
import { QuestionView } from "./question-view.tsx";
import { RepeatView } from "./repeat-view.tsx";
import { ShownWhen } from "./shown-when.tsx";
import { TableView } from "./table-view.tsx";

/** Whatever stands in a step: a question, a group of questions, or rows of them. */
export function FieldView({ field }: { field: FormField }) {
  if (field.kind !== "group" && field.kind !== "repeat")
    return <QuestionView field={field} path={field.key} />;
  return (
    <ShownWhen when={field.when}>
      {field.kind === "group" ? <GroupView group={field} /> : <RowsView repeat={field} />}
    </ShownWhen>
  );
}

function RowsView({ repeat }: { repeat: Repeat }) {
  return repeat.style === "table" ? <TableView repeat={repeat} /> : <RepeatView repeat={repeat} />;
}
