import * as z from "zod";
import { conditionSchema } from "./condition-schema.ts";

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

/** What the State already knows of the person who files, by name. */
const knownFacts = [
  "citizen.fullName",
  "citizen.personalId",
  "citizen.birthDate",
  "citizen.sex",
  "citizen.ethnicity",
  "citizen.nationality",
  "citizen.phone",
  "citizen.email",
  "citizen.address",
] as const;
export type KnownFact = (typeof knownFacts)[number];

/** Where a first value comes from: a known fact, an earlier answer (`answers.mother.address`) or a constant. */
const prefillSchema = z.union([
  z.strictObject({
    from: z.union([z.enum(knownFacts), z.string().regex(/^answers(\.[a-z][a-zA-Z0-9]*)+$/)]),
    when: conditionSchema.optional(),
  }),
  z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), when: conditionSchema.optional() }),
]);
export type Prefill = z.infer<typeof prefillSchema>;

const shown = {
  key: keySchema,
  label: wordsSchema,
  help: wordsSchema.optional(),
  when: conditionSchema.optional(),
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
  /** Exactly one of the two: own options, or the name of a list of the definition. */
  options: z.array(optionSchema).min(2).optional(),
  list: keySchema.optional(),
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
  z.strictObject({ kind: z.literal("choice"), ...asked, ...choosing, style: z.enum(["radio", "select"]) }),
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
  fields: z.array(insideSchema).min(1),
});

/** Anything that may stand in a step. Groups and repeated groups hold simple fields, never each other. */
export const fieldSchema = z.discriminatedUnion("kind", [...leaves, infoSchema, groupSchema, repeatSchema]);

export type FormField = z.infer<typeof fieldSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Repeat = z.infer<typeof repeatSchema>;
export type Info = z.infer<typeof infoSchema>;
/** A field with an answer of its own. */
export type Leaf = Exclude<FormField, Group | Repeat | Info>;
export type LeafOf<Kind extends Leaf["kind"]> = Extract<Leaf, { kind: Kind }>;
