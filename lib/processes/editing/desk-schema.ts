import * as z from "zod";
import { text, words } from "#lib/procedures/editing/inputs.ts";
import { shapeChange } from "./change.ts";

const revision = z.coerce.number().int().min(0);
const stepKey = text.pipe(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "required"));

/** A process to begin; `copyOf` is empty for one from nothing. */
export const beginSchema = z.object({
  title: words,
  copyOf: text.transform((given) => given || null),
});

const changes = text.transform((given, context) => {
  const parsed = z.array(shapeChange).min(1).max(200).safeParse(listIn(given));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});

/** Changes of the shape of a process, as a button or the diagram posts them. */
export const changeShapeSchema = z.object({ key: z.string(), revision, changes });

/** Two steps to be joined. */
export const connectSchema = z.object({ key: z.string(), revision, from: stepKey, to: stepKey });

/** The draft that is meant, as it was on the screen. */
export const processDraftSchema = z.object({ key: z.string(), revision });

function listIn(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
