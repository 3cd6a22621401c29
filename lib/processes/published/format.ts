import * as z from "zod";

/** A step as a decision prints it. */
const publishedStep = z.looseObject({
  seq: z.union([z.number(), z.string()]).nullable().optional(),
  action: z.string().default(""),
  actor: z.string().default(""),
  duration_text: z.string().nullable().optional(),
  /** Hours at 8 a day; null where the decision counts none. */
  hours: z.number().min(0).nullable(),
  counted: z.boolean(),
});

/** A process as provinces publish them: one object of the list `processes`. */
export const publishedProcess = z.looseObject({
  id: z.string().min(1),
  decision: z.string().nullable().optional(),
  decision_date: z.string().nullable().optional(),
  procedure_codes: z.array(z.string()).default([]),
  procedure_name: z.string().nullable().optional(),
  case: z.string().nullable().optional(),
  stage: z.enum(["commune", "province"]).nullable().optional(),
  total_hours: z.number().min(0).nullable(),
  steps: z.array(publishedStep).min(1),
});

export type PublishedProcess = z.output<typeof publishedProcess>;
export type PublishedStep = PublishedProcess["steps"][number];
