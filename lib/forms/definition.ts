import * as z from "zod";
import { conditionSchema } from "./condition-schema.ts";
import { fieldSchema, keySchema, optionSchema, pathSchema, wordsSchema } from "./field-schema.ts";

const stepSchema = z.strictObject({
  key: keySchema,
  title: wordsSchema,
  intro: wordsSchema.optional(),
  when: conditionSchema.optional(),
  fields: z.array(fieldSchema).min(1),
});

/**
 * An interactive e-form as versioned data: steps of few questions, in the order people think. Answers live in one object; a
 * group nests (`child.fullName`), a repeated group is a list (`members.0.fullName`). `checkDefinition` judges what a shape cannot.
 */
export const formDefinitionSchema = z.strictObject({
  key: keySchema,
  version: z.int().min(1),
  title: wordsSchema,
  /** Lists of options that several choices share by name. */
  lists: z.record(keySchema, z.array(optionSchema).min(2)).optional(),
  /** Paths of the answers that say in one line whom or what the dossier is about. */
  summary: z.array(pathSchema).min(1),
  steps: z.array(stepSchema).min(1),
});

export type FormDefinition = z.infer<typeof formDefinitionSchema>;
export type FormStep = FormDefinition["steps"][number];
