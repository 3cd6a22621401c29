import * as z from "zod";
import { catalogues } from "./catalogues/names.ts";
import { conditionSchema } from "./condition-schema.ts";
import { formulaSchema } from "./formula-schema.ts";
import { personParts } from "./person-parts.ts";
import { prefillSchema } from "./prefill-schema.ts";

/** Text shown to people, in both languages. */
export const wordsSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
export type Words = z.infer<typeof wordsSchema>;
export type FormLocale = keyof Words;

export const keySchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);
export const pathSchema = z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/);

/** What a choice posts, and what people read. Official codes (`01`) are allowed as values. */
export const optionSchema = z.strictObject({
  value: z.string().regex(/^[a-zA-Z0-9]{1,40}$/),
  label: wordsSchema,
  help: wordsSchema.optional(),
});
export type Option = z.infer<typeof optionSchema>;

const shown = {
  key: keySchema,
  label: wordsSchema,
  help: wordsSchema.optional(),
  when: conditionSchema.optional(),
  /** The shared question this was taken from, and the number it had then. */
  block: z.strictObject({ key: keySchema, number: z.int().min(1) }).optional(),
};
const asked = {
  ...shown,
  example: wordsSchema.optional(),
  /** Absent: the answer may be left out. */
  required: z.union([z.literal(true), conditionSchema]).optional(),
  /** Tried in order; the first source that has a value gives it. */
  prefill: z.array(prefillSchema).optional(),
  /** A value that a register vouches for is shown but not asked again. */
  readOnlyWhenVerified: z.literal(true).optional(),
};

/** Tokens of the HTML `autocomplete` attribute that our fields use. */
const autocomplete = z.enum(["name", "street-address", "organization", "bday", "tel", "email", "off"]);
const dateRules = {
  rule: z.enum(["notFuture", "notPast"]).optional(),
  /** Path of a date that this one may not precede. */
  notBefore: pathSchema.optional(),
  /** Years ago within which most answers fall; outside it people are asked to look again, never stopped. */
  usualYearsAgo: z.tuple([z.int(), z.int()]).optional(),
};
const choosing = {
  /** Exactly one of the three: own options, the name of a list of the definition, or an official catalogue. */
  options: z.array(optionSchema).min(2).optional(),
  list: keySchema.optional(),
  catalogue: z.enum(catalogues).optional(),
};

const leaves = [
  z.strictObject({
    kind: z.literal("text"),
    ...asked,
    /** "name": letters of any alphabet, as in the name of a person. */
    format: z.enum(["name"]).optional(),
    maxLength: z.int().min(1).max(200).optional(),
    autocomplete: autocomplete.optional(),
  }),
  z.strictObject({ kind: z.literal("longText"), ...asked, maxLength: z.int().min(1).max(2000).optional() }),
  z.strictObject({
    kind: z.literal("number"),
    ...asked,
    min: z.number().optional(),
    max: z.number().optional(),
    /** Digits allowed after the comma. */
    decimals: z.int().min(0).max(2).optional(),
    unit: wordsSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("money"),
    ...asked,
    min: z.int().optional(),
    max: z.int().optional(),
  }),
  z.strictObject({ kind: z.literal("date"), ...asked, ...dateRules, autocomplete: autocomplete.optional() }),
  z.strictObject({ kind: z.literal("partialDate"), ...asked, ...dateRules }),
  z.strictObject({
    kind: z.literal("choice"),
    ...asked,
    ...choosing,
    /** "search": typed, with the options offered; the words of an option are what counts. */
    style: z.enum(["radio", "select", "search"]),
  }),
  z.strictObject({ kind: z.literal("choices"), ...asked, ...choosing }),
  z.strictObject({ kind: z.literal("yesNo"), ...asked }),
  z.strictObject({
    kind: z.literal("address"),
    ...asked,
    /** "homeProvince": only units of the province that runs the portal. */
    scope: z.enum(["homeProvince", "anywhere"]),
    /** Hamlet, house number, street. */
    detail: z.enum(["required", "optional", "none"]),
    autocomplete: autocomplete.optional(),
  }),
  z.strictObject({
    kind: z.literal("personalId"),
    ...asked,
    acceptsOldCard: z.literal(true).optional(),
    /** Paths of the declared birth date and sex of the same person, compared with the number as a gentle check. */
    birthDate: pathSchema.optional(),
    sex: pathSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("taxCode"),
    ...asked,
    /** Household businesses and persons use their 12-digit personal number. */
    acceptsPersonalId: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal("phone"), ...asked, acceptsLandline: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal("email"), ...asked }),
  z.strictObject({ kind: z.literal("consent"), ...shown, required: z.literal(true) }),
  z.strictObject({
    kind: z.literal("calculated"),
    ...shown,
    formula: formulaSchema,
    /** Whole đồng where it is money. */
    result: z.enum(["number", "money"]),
    decimals: z.int().min(0).max(2).optional(),
    unit: wordsSchema.optional(),
    required: z.never().optional(),
  }),
  /** Files the person sends along; absent, `maxFiles` is one and `accepts` whatever the portal takes. */
  z.strictObject({
    kind: z.literal("file"),
    ...shown,
    required: asked.required,
    maxFiles: z.int().min(1).max(10).optional(),
    accepts: z.enum(["pdf", "picture"]).optional(),
  }),
  /** A statement under which the person who files writes their full name. */
  z.strictObject({ kind: z.literal("signature"), ...shown, required: z.literal(true) }),
] as const;

const infoSchema = z.strictObject({ kind: z.literal("info"), ...shown });
const insideSchema = z.discriminatedUnion("kind", [...leaves, infoSchema]);
const groupSchema = z.strictObject({
  kind: z.literal("group"),
  ...shown,
  fields: z.array(insideSchema).min(1),
});
const repeatSchema = z.strictObject({
  kind: z.literal("repeat"),
  ...shown,
  /** What one row is called: "Thành viên". */
  itemLabel: wordsSchema,
  min: z.int().min(0),
  max: z.int().min(1).max(50),
  /** "table": a row of a table each, where the screen is wide enough. */
  style: z.enum(["table"]).optional(),
  /** Keys of number fields whose sum is shown below the rows. */
  sums: z.array(keySchema).min(1).optional(),
  fields: z.array(insideSchema).min(1),
});

/** A person in one line; `expanded` makes a group of ordinary fields of it. */
const personSchema = z.strictObject({
  kind: z.literal("person"),
  ...shown,
  parts: z.array(z.enum(personParts)).min(1),
  /** The parts that must be answered; without it all but the e-mail address. */
  required: z.array(z.enum(personParts)).optional(),
  /** Whose data fills it: the person who files, or a shared question answered earlier (`bank.applicant`). */
  prefill: z
    .union([z.literal("citizen"), z.templateLiteral(["bank.", z.string().regex(/^[a-z][a-zA-Z0-9]*$/)])])
    .optional(),
});
export type Person = z.infer<typeof personSchema>;

/** Anything that may stand in a step. Groups and repeated groups hold simple fields, never each other. */
const fieldSchema = z.discriminatedUnion("kind", [...leaves, infoSchema, groupSchema, repeatSchema]);
/** The same as it is written down: blocks in one line are not expanded yet. */
export const writtenFieldSchema = z.discriminatedUnion("kind", [
  ...leaves,
  infoSchema,
  groupSchema,
  repeatSchema,
  personSchema,
]);

export type FormField = z.infer<typeof fieldSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Repeat = z.infer<typeof repeatSchema>;
export type Info = z.infer<typeof infoSchema>;
/** A field with an answer of its own. */
export type Leaf = Exclude<FormField, Group | Repeat | Info>;
export type LeafOf<Kind extends Leaf["kind"]> = Extract<Leaf, { kind: Kind }>;
