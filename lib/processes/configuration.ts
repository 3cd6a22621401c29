import * as z from "zod";
import { formDefinitionSchema } from "#lib/forms/definition.ts";
import { bilingual } from "#lib/procedures/bilingual.ts";
import { processDefinition } from "./definition.ts";

/** Name and version of what makes one installation like another; docs/formats/configuration.md describes it. */
export const configurationFormat = "mot-cua/configuration@1";

const clock = z.string().regex(/^\d\d:\d\d$/);
const camelCase = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** Everything but the procedures, which are many and stand at the end. */
const settingsSchema = z.object({
  fields: z.array(z.object({ key: camelCase, name: bilingual })).default([]),
  synonyms: z.array(z.object({ words: z.string().min(1), meaning: z.string().min(1) })).default([]),
  officeHours: z
    .array(z.object({ weekday: z.number().int().min(1).max(7), sessions: z.array(z.tuple([clock, clock])) }))
    .default([]),
  calendarDays: z
    .array(
      z.object({
        on: z.iso.date(),
        kind: z.enum(["off", "makeup"]),
        like: z.number().int().min(1).max(7).nullable(),
        name: z.string().min(1),
        source: z.string().min(1),
      }),
    )
    .default([]),
  forms: z.array(z.object({ key: z.string().min(1), definition: formDefinitionSchema })).default([]),
  processes: z.array(z.object({ key: z.string().min(1), definition: processDefinition })).default([]),
  substitutions: z
    .array(
      z.object({
        procedureCode: z.string(),
        paper: z.string().min(1),
        database: bilingual,
        databaseKeys: z.array(z.string()),
        databaseOwner: z.string().nullable(),
        basis: z.string(),
        isPartial: z.boolean(),
        validFrom: z.iso.date(),
        validTo: z.iso.date().nullable(),
        endedOn: z.iso.date().nullable(),
        documentKeys: z.array(z.string()),
        isConfirmed: z.boolean(),
      }),
    )
    .default([]),
});

/** The whole of it; procedures are judged one by one, so that a faulty one spoils no other. */
export const configurationSchema = settingsSchema.extend({
  format: z.literal(configurationFormat),
  procedures: z.array(z.unknown()).default([]),
});

export type Settings = z.output<typeof settingsSchema>;
export type Configuration = z.output<typeof configurationSchema>;
export type SettingsPart = keyof Settings;

export const settingsParts = Object.keys(settingsSchema.shape) as SettingsPart[];

/** The name of one entry of a part: the same name here and there is the same thing. */
export const nameIn: { [Part in SettingsPart]: (entry: Settings[Part][number]) => string } = {
  fields: ({ key }) => key,
  synonyms: ({ words, meaning }) => `${words} = ${meaning}`,
  officeHours: ({ weekday }) => String(weekday),
  calendarDays: ({ on, kind }) => `${on} ${kind}`,
  forms: ({ key }) => key,
  processes: ({ key }) => key,
  substitutions: ({ procedureCode, paper, database, validFrom }) =>
    [procedureCode, validFrom, paper, database.vi].join(" · "),
};
