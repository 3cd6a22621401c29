import * as z from "zod";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { formDefinitionSchema } from "#lib/forms/definition.ts";
import { checkProcess } from "./check.ts";
import { processDefinition } from "./definition.ts";

/** What staff make without a programmer, version by version. */
export const definitionKinds = ["form", "process"] as const;

export type DefinitionKind = (typeof definitionKinds)[number];

const definitionKey = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, "invalidChoice");

/** Which draft is meant, and the revision of it that was on the screen; 0: none was there yet. */
export const draftOfDefinition = z.object({
  kind: z.enum(definitionKinds),
  key: definitionKey,
  revision: z.coerce.number().int().min(0),
});

/** A draft as it is saved. */
export const saveDefinitionSchema = z.discriminatedUnion("kind", [
  draftOfDefinition.extend({ kind: z.literal("form"), definition: formDefinitionSchema }),
  draftOfDefinition.extend({ kind: z.literal("process"), definition: processDefinition }),
]);

export type DraftOfDefinition = z.output<typeof draftOfDefinition>;
export type SaveDefinition = z.output<typeof saveDefinitionSchema>;
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
