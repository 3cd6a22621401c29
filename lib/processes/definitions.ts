import { checkDefinition } from "#lib/forms/check-definition.ts";
import { formDefinitionSchema, type WrittenForm } from "#lib/forms/definition.ts";
import { checkProcess } from "./check.ts";
import { type ProcessDefinition, processDefinition } from "./definition.ts";

/** What staff make without a programmer, version by version. */
export type DefinitionKind = "form" | "process";

/** Which draft is meant, and the revision of it that was on the screen; 0: none was there yet. */
export type DraftOfDefinition = { kind: DefinitionKind; key: string; revision: number };

/** A draft as it is saved. */
export type SaveDefinition = DraftOfDefinition &
  ({ kind: "form"; definition: WrittenForm } | { kind: "process"; definition: ProcessDefinition });

export type SavedDefinition = Pick<SaveDefinition, "kind" | "definition">;

/** Something that keeps a definition from being published: the kind of problem, and where. */
export type DefinitionProblem = { code: string; at: string };

/** What keeps a definition from being published, whatever procedure it is for. Empty: it may be. */
export function problemsOfDefinition({ kind, definition }: SavedDefinition): DefinitionProblem[] {
  if (kind === "form") {
    const form = formDefinitionSchema.safeParse(definition);
    return form.success ? checkDefinition(form.data) : [{ code: "shape", at: kind }];
  }
  const process = processDefinition.safeParse(definition);
  if (!process.success) return [{ code: "shape", at: kind }];
  return checkProcess(process.data, { limitMinutes: null }).map((problem) => ({
    code: problem.code,
    at: "step" in problem ? problem.step : kind,
  }));
}
