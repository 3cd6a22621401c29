import * as z from "zod";
import { conditionSchema } from "./condition-schema.ts";
import {
  type FormField,
  keySchema,
  optionSchema,
  pathSchema,
  wordsSchema,
  writtenFieldSchema,
} from "./field-schema.ts";

/** What a form is called by: a name, or the code of the procedure it was made for (`1.001193`). */
export const formKeySchema = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9.]{0,59}$/);

const stepSchema = z.strictObject({
  key: keySchema,
  title: wordsSchema,
  intro: wordsSchema.optional(),
  when: conditionSchema.optional(),
  fields: z.array(writtenFieldSchema).min(1),
});

/**
 * An interactive e-form as versioned data: steps of few questions, in the order people think. Answers live in one object; a
 * group nests (`child.fullName`), a repeated group is a list (`members.0.fullName`). `checkDefinition` judges what a shape cannot.
 */
export const formDefinitionSchema = z.strictObject({
  key: formKeySchema,
  version: z.int().min(1),
  title: wordsSchema,
  /** Lists of options that several choices share by name. */
  lists: z.record(keySchema, z.array(optionSchema).min(2)).optional(),
  /** Paths of the answers that say in one line whom or what the dossier is about. */
  summary: z.array(pathSchema).min(1),
  steps: z.array(stepSchema).min(1),
});

/** A definition as it is written down and kept; `expanded` makes of it what is shown, read and checked. */
export type WrittenForm = z.infer<typeof formDefinitionSchema>;
type WrittenStep = WrittenForm["steps"][number];

export type FormStep = Omit<WrittenStep, "fields"> & { fields: FormField[] };
export type FormDefinition = Omit<WrittenForm, "steps"> & { steps: FormStep[] };
