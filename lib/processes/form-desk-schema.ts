import * as z from "zod";
import { formDefinitionSchema, formKeySchema } from "#lib/forms/definition.ts";
import { formEdit } from "#lib/forms/editing/edit.ts";
import { keySchema, pathSchema } from "#lib/forms/field-schema.ts";

const revision = z.coerce.number().int().min(0);
const maybeForm = z.union([z.literal("").transform(() => undefined), formKeySchema]).optional();
const maybeBlock = z.union([z.literal("").transform(() => undefined), keySchema]).optional();
const name = z.string().trim().min(1, "required").max(300, "tooLong");

/** A form to begin: its name, and the form it is a copy of. */
export const beginFormSchema = z.object({
  title: z.object({ vi: name, en: z.string().trim().max(300, "tooLong").default("") }),
  copyOf: maybeForm,
});
export type BeginForm = z.output<typeof beginFormSchema>;

/** One change of a draft, upon the revision that was on the screen; `from`: another form that something is copied from. */
export const changeFormSchema = formEdit.extend({ key: formKeySchema, revision, from: maybeForm });
export type ChangeForm = z.output<typeof changeFormSchema>;

/** A whole draft, as scripts keep it by themselves. */
export const keepFormSchema = z.object({
  key: formKeySchema,
  revision,
  definition: z
    .string()
    .max(2_000_000)
    .transform((text, issues) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        issues.addIssue({ code: "custom", message: "invalid" });
        return z.NEVER;
      }
    })
    .pipe(formDefinitionSchema),
});

/** Which draft is published or thrown away. */
export const formDraftSchema = z.object({ key: formKeySchema, revision });

/** A group of a draft that is to be asked in other forms too; `block`: the shared question it replaces. */
export const saveBlockSchema = z.object({
  form: formKeySchema,
  step: keySchema,
  path: pathSchema,
  block: maybeBlock,
});
export type SaveBlock = z.output<typeof saveBlockSchema>;

/** Another name for a shared question. */
export const renameBlockSchema = z.object({
  block: keySchema,
  name: z.object({ vi: name, en: z.string().trim().max(300, "tooLong").default("") }),
});
export type RenameBlock = z.output<typeof renameBlockSchema>;

/** A shared question to take out of the bank. */
export const removeBlockSchema = z.object({ block: keySchema });
export type RemoveBlock = z.output<typeof removeBlockSchema>;

/** A step of a draft, filled in to try it. */
export const tryStepSchema = z.object({
  key: formKeySchema,
  step: keySchema,
  answers: z.unknown().optional(),
});
