import type { WrittenForm } from "../definition.ts";
import { copyEdits } from "./copy-edits.ts";
import type { Edit, EditAct, Edited, EditSources, FormEdit } from "./edit.ts";
import { fieldEdits } from "./field-edits.ts";
import { listEdits } from "./list-edits.ts";
import { stepEdits } from "./step-edits.ts";

const edits: Record<EditAct, Edit> = { ...stepEdits, ...fieldEdits, ...copyEdits, ...listEdits };

/** Carries out one change. The screen does it at once, the server does the same where no scripts run. */
export function editForm(form: WrittenForm, edit: FormEdit, sources: EditSources): Edited {
  return edits[edit.act](form, edit, sources);
}
