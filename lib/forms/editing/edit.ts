import * as z from "zod";
import type { WrittenForm } from "../definition.ts";
import { pathSchema } from "../field-schema.ts";
import type { Faults } from "./faults.ts";
import type { QuestionBlock } from "./fresh.ts";

/** Everything that can be done to a form, one after the other. */
const editActs = [
  "formSet",
  "stepAdd",
  "stepSet",
  "stepRemove",
  "stepCopy",
  "stepUp",
  "stepDown",
  "stepTo",
  "fieldAdd",
  "fieldSet",
  "fieldKind",
  "fieldRemove",
  "fieldCopy",
  "fieldUp",
  "fieldDown",
  "fieldTo",
  "fieldInto",
  "blockInsert",
  "blockUpdate",
  "pasteStep",
  "pasteField",
  "listAdd",
  "listSet",
  "listRemove",
  "optionsShare",
  "blockLink",
] as const;
export type EditAct = (typeof editActs)[number];

/** One change as it is posted: what, at which step and field, and what was filled in. */
export const formEdit = z.object({
  act: z.enum(editActs),
  step: z.string().max(40).default(""),
  path: z.union([z.literal(""), pathSchema]).default(""),
  to: z.string().max(90).default(""),
  value: z.unknown().optional(),
});
export type FormEdit = z.output<typeof formEdit>;

/** What changes may take from elsewhere: the bank, and another form. */
export type EditSources = { blocks: readonly QuestionBlock[]; other?: WrittenForm | undefined };

/** A form after a change, and the place to look at next; or why it stays as it was. */
export type Edited = { form: WrittenForm; step: string; path?: string } | { faults: Faults };

/** One kind of change. */
export type Edit = (form: WrittenForm, edit: FormEdit, sources: EditSources) => Edited;
