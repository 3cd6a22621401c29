import { isSame } from "./canonical.ts";
import type { ChannelTerms, ProcedureContent } from "./content.ts";
import type { LayerOverride, OverridePart, OverrideValue } from "./overrides.ts";

type Rule = { channels: readonly string[] | null; caseKey: string | null };

/**
 * What holds in the end: the record, and upon it what the province and then the commune set otherwise, a part at a time.
 * A part somebody has set needs no printed words of the record beside it any more.
 */
export function mergeLayers(record: ProcedureContent, overrides: readonly OverrideValue[]): ProcedureContent {
  return overrides.reduce(
    (content, override) => withPrinted(apply(content, override), override.part),
    record,
  );
}

function apply(content: ProcedureContent, override: OverrideValue): ProcedureContent {
  switch (override.part) {
    case "timeLimits":
      return {
        ...content,
        channels: content.channels.map((terms) => {
          const rule = ruleFor(override.value, terms);
          return rule ? { ...terms, timeLimit: rule.timeLimit } : terms;
        }),
      };
    case "fees":
      return {
        ...content,
        channels: content.channels.map((terms) => {
          const rule = ruleFor(override.value, terms);
          return rule ? { ...terms, fees: rule.fees } : terms;
        }),
      };
    case "documents":
      return { ...content, documents: override.value };
    case "places":
      return { ...content, places: override.value };
    case "questions":
      return { ...content, questions: override.value };
    case "level":
    case "cases":
    case "handling":
    case "words":
    case "finding":
      return { ...content, ...override.value };
  }
}

/** The closest rule for these terms: one for the case before one for all, one for the channel before one for all. */
function ruleFor<Each extends Rule>(rules: readonly Each[], terms: ChannelTerms): Each | undefined {
  const fitting = rules.filter(
    ({ channels, caseKey }) =>
      (channels === null || channels.includes(terms.channel)) &&
      (caseKey === null || caseKey === (terms.caseKey ?? null)),
  );
  const closeness = ({ channels, caseKey }: Rule) => (caseKey === null ? 0 : 2) + (channels === null ? 0 : 1);
  return fitting.toSorted((one, other) => closeness(other) - closeness(one))[0];
}

function withPrinted(content: ProcedureContent, part: OverridePart): ProcedureContent {
  const { printed } = content;
  const named = printedBy[part];
  if (!printed || !named.some((each) => each in printed)) return content;
  const left = Object.entries(printed).filter(([each]) => !named.some((name) => name === each));
  return { ...content, printed: Object.fromEntries(left) };
}

/** The printed parts that an override makes needless. Terms need both their time limits and their fees set to be certain. */
const printedBy: Record<OverridePart, readonly (keyof NonNullable<ProcedureContent["printed"]>)[]> = {
  timeLimits: [],
  fees: [],
  level: [],
  documents: ["documents"],
  cases: [],
  handling: [],
  places: [],
  words: ["conditions", "steps"],
  finding: [],
  questions: [],
};

/** The overrides whose part of the record is another in `next` than it was: somebody has to say what holds. */
export function collisions(
  former: ProcedureContent,
  next: ProcedureContent,
  overrides: readonly LayerOverride[],
): LayerOverride[] {
  return overrides.filter(({ part }) => !isSame(partOf(former, part), partOf(next, part)));
}

/** What a record says of a part that may be overridden. */
function partOf(content: ProcedureContent, part: OverridePart): unknown {
  switch (part) {
    case "timeLimits":
      return content.channels.map(({ channel, caseKey, timeLimit }) => ({ channel, caseKey, timeLimit }));
    case "fees":
      return content.channels.map(({ channel, caseKey, fees, note }) => ({ channel, caseKey, fees, note }));
    case "level":
      return [content.serviceLevel, content.online, content.partialReason];
    case "documents":
      return content.documents;
    case "cases":
      return [content.cases, content.guide];
    case "handling":
      return [
        content.handledBy,
        content.formKey,
        content.processKey,
        content.cutOff,
        content.supplementEffect,
      ];
    case "places":
      return content.places ?? [];
    case "words":
      return [content.name, content.whoFor, content.outcome, content.conditions, content.steps];
    case "finding":
      return [content.field, content.lifeEvents, content.synonyms];
    case "questions":
      return content.questions ?? [];
  }
}
