import { isSame } from "./canonical.ts";
import type { ChannelTerms, ProcedureContent } from "./content.ts";
import type { LayerOverride, OverridePart, OverrideValue } from "./overrides.ts";
import { type Rule, ruleFor, toldApart, withOffered } from "./rules.ts";

/**
 * What holds in the end: the record, and upon it what the province and then the commune set otherwise, a part at a time.
 * A part somebody has set needs no printed words of the record beside it any more.
 */
export function mergeLayers(record: ProcedureContent, overrides: readonly OverrideValue[]): ProcedureContent {
  return inOrder(overrides).reduce(
    (content, override) => withPrinted(apply(content, override), override.part),
    record,
  );
}

/** Which cases and channels there are is settled before what holds for them, whichever was set last. */
function inOrder<Each extends OverrideValue>(overrides: readonly Each[]): Each[] {
  const comesFirst = ({ part }: Each) => part === "cases" || part === "basics";
  return [...overrides.filter(comesFirst), ...overrides.filter((each) => !comesFirst(each))];
}

function apply(content: ProcedureContent, override: OverrideValue): ProcedureContent {
  switch (override.part) {
    case "timeLimits":
      return withTerms(content, override.value, ({ timeLimit }) => ({ timeLimit, stages: undefined }));
    case "fees":
      return withTerms(content, override.value, ({ fees }) => ({ fees }));
    case "documents":
      return { ...content, documents: override.value };
    case "places":
      return { ...content, places: override.value };
    case "questions":
      return { ...content, questions: override.value };
    case "basics": {
      const { channels, ...said } = override.value;
      return { ...content, ...said, channels: withOffered(content.channels, channels) };
    }
    case "level":
    case "cases":
    case "handling":
    case "words":
    case "finding":
      return { ...content, ...override.value };
  }
}

/** The terms, in each what the closest rule says. */
function withTerms<Each extends Rule>(
  content: ProcedureContent,
  rules: readonly Each[],
  said: (rule: Each) => Partial<ChannelTerms>,
): ProcedureContent {
  const channels = toldApart(content, rules).map((terms) => {
    const rule = ruleFor(rules, terms);
    return rule ? { ...terms, ...said(rule) } : terms;
  });
  return { ...content, channels };
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
  basics: ["results", "legalBasis"],
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
    case "basics": {
      const { audience, agencyLevels, competentAuthority, decisionNo, results, legalBasis } = content;
      const offered = [...new Set(content.channels.map(({ channel }) => channel))];
      return [audience, agencyLevels, competentAuthority, decisionNo, results, legalBasis, offered];
    }
    case "finding":
      return [content.field, content.lifeEvents, content.synonyms];
    case "questions":
      return content.questions ?? [];
  }
}
