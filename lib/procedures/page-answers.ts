import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import type { Channel, ProcedureContent } from "./content.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { type GuideWalk, walkGuide } from "./guide.ts";
import type { PageQuestion } from "./page-address.ts";
import { printedPart } from "./printed-part.ts";
import { contentOfCase } from "./terms.ts";

/** What the page of a procedure answers to what its address asks. */
export type PageAnswers = {
  /** The way through the guide; null where there is none. */
  walk: GuideWalk | null;
  /** The case that was chosen or found; null: none yet, or the procedure has none. */
  caseKey: string | null;
  /** The content for that case. */
  shown: ProcedureContent;
  isExcluded: boolean;
  /** What the calculator works out: the case of the page, or the first; null where it has nothing to work with. */
  calculated: { caseKey: string | null; channel: Channel; result: Estimate | null } | null;
};

/**
 * A case the address names wins over what the guide found: whoever chose it themselves knows. Without a calendar (nobody
 * has entered the hours of the offices) no date is worked out.
 */
export function answersOf(
  content: ProcedureContent,
  question: PageQuestion,
  calendar: CompiledCalendar | null,
  now: Date,
): PageAnswers {
  const { cases, guide } = content;
  const walk = guide && guide.questions.length > 0 ? walkGuide(guide, cases, question.answers) : null;
  const named = cases.find(({ key }) => key === question.caseKey)?.key;
  const found = walk?.outcome.kind === "case" ? walk.outcome.caseKey : null;
  const caseKey = named ?? found;
  return {
    walk,
    caseKey,
    shown: contentOfCase(content, caseKey),
    isExcluded: named === undefined && walk?.outcome.kind === "excluded",
    calculated: calculatedFor(content, caseKey ?? cases[0]?.key ?? null, question, calendar, now),
  };
}

function calculatedFor(
  content: ProcedureContent,
  caseKey: string | null,
  question: PageQuestion,
  calendar: CompiledCalendar | null,
  now: Date,
): PageAnswers["calculated"] {
  // What could not be read with certainty is not calculated with; where nothing is said there is nothing to work out.
  if (printedPart(content, "channels") !== null) return null;
  if (!content.channels.some(({ timeLimit, fees }) => timeLimit !== null || fees.length > 0)) return null;
  const offered = contentOfCase(content, caseKey).channels.map(({ channel }) => channel);
  const channel = offered.find((each) => each === question.channel) ?? offered[0];
  if (!channel) return null;
  const { moment, group, counted } = question;
  return {
    caseKey,
    channel,
    result: estimate(content, { caseKey, channel, moment, group, counted }, calendar, now),
  };
}
