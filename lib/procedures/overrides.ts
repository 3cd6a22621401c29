import * as z from "zod";
import { bilingual } from "./bilingual.ts";
import { channels, procedureContent, timeLimitSchema } from "./content.ts";
import { feeSchema } from "./fee-schema.ts";

const { shape } = procedureContent;

/** Which terms a rule is for; null channels: every one, null case: every case. */
const terms = { channels: z.array(z.enum(channels)).min(1).nullable(), caseKey: z.string().nullable() };

/** What a province or a commune may set otherwise than the record, a part at a time. */
export const overrideValue = z.discriminatedUnion("part", [
  z.object({
    part: z.literal("timeLimits"),
    value: z.array(z.object({ ...terms, timeLimit: timeLimitSchema.nullable() })).min(1),
  }),
  z.object({
    part: z.literal("fees"),
    value: z.array(z.object({ ...terms, fees: z.array(feeSchema) })).min(1),
  }),
  z.object({
    part: z.literal("level"),
    value: z.object({
      serviceLevel: shape.serviceLevel,
      online: shape.online,
      partialReason: shape.partialReason,
    }),
  }),
  z.object({ part: z.literal("documents"), value: shape.documents }),
  z.object({ part: z.literal("cases"), value: z.object({ cases: shape.cases, guide: shape.guide }) }),
  z.object({
    part: z.literal("handling"),
    value: z.object({
      handledBy: shape.handledBy,
      formKey: shape.formKey,
      processKey: shape.processKey,
      cutOff: shape.cutOff,
      supplementEffect: shape.supplementEffect,
    }),
  }),
  z.object({ part: z.literal("places"), value: z.array(bilingual) }),
  z.object({
    part: z.literal("words"),
    value: z.object({
      name: shape.name,
      whoFor: shape.whoFor,
      outcome: shape.outcome,
      conditions: shape.conditions,
      steps: shape.steps,
    }),
  }),
  z.object({
    part: z.literal("basics"),
    value: z.object({
      audience: shape.audience,
      agencyLevels: shape.agencyLevels,
      competentAuthority: shape.competentAuthority,
      decisionNo: shape.decisionNo,
      results: shape.results,
      legalBasis: shape.legalBasis,
      /** The ways to file that are offered. */
      channels: z.array(z.enum(channels)).min(1),
    }),
  }),
  z.object({
    part: z.literal("finding"),
    value: z.object({ field: shape.field, lifeEvents: shape.lifeEvents, synonyms: shape.synonyms }),
  }),
  z.object({ part: z.literal("questions"), value: shape.questions.unwrap() }),
]);

/** On what the rule rests: a resolution of the council, a decision of the committee. */
export const legalGround = z.object({
  number: z.string().trim().min(1).max(200),
  on: z.iso.date().optional(),
  title: z.string().trim().max(500).optional(),
});

/** One part set by one body: whose rule it is, on what ground, who wrote it and against which record. */
const layerOverride = z.intersection(
  overrideValue,
  z.object({
    layer: z.enum(["province", "commune"]),
    /** Name of the body whose rule it is. */
    agency: bilingual,
    ground: legalGround,
    /** Number of the national record it was written against. */
    against: z.number().int().min(1),
    /** Id of the officer who wrote it; null: a configuration file. */
    authorId: z.string().nullable(),
    at: z.iso.datetime(),
  }),
);

export type OverrideValue = z.output<typeof overrideValue>;
export type LayerOverride = z.output<typeof layerOverride>;
export type LegalGround = z.output<typeof legalGround>;
export type OverridePart = OverrideValue["part"];

export const overrideParts = overrideValue.options.map(({ shape: { part } }) => part.value);

/** What a commune may set for itself: how long, how much, how, where and by which process, not what is asked for. */
export const communeParts: readonly OverridePart[] = [
  "timeLimits",
  "fees",
  "level",
  "handling",
  "places",
  "questions",
];
