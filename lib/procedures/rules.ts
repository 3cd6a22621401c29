import type { Channel, ChannelTerms, ProcedureContent } from "./content.ts";

/** Which terms a rule is for; null: every channel, every case. */
export type Rule = { channels: readonly string[] | null; caseKey: string | null };

/** The closest rule for these terms: one for the case before one for all, one for the channel before one for all. */
export function ruleFor<Each extends Rule>(rules: readonly Each[], terms: ChannelTerms): Each | undefined {
  const fitting = rules.filter(
    ({ channels, caseKey }) =>
      (channels === null || channels.includes(terms.channel)) &&
      (caseKey === null || caseKey === (terms.caseKey ?? null)),
  );
  const closeness = ({ channels, caseKey }: Rule) => (caseKey === null ? 0 : 2) + (channels === null ? 0 : 1);
  return fitting.toSorted((one, other) => closeness(other) - closeness(one))[0];
}

/**
 * The terms with rows of their own for the cases that some rule singles out and the layer below does not. Where that leaves
 * no case to what was said of all, it is said no more.
 */
export function toldApart(
  { channels, cases }: Pick<ProcedureContent, "channels" | "cases">,
  rules: readonly Rule[],
): ChannelTerms[] {
  const own = cases.flatMap(({ key: caseKey }) =>
    channels.flatMap((terms) => {
      const isRuled = rules.some((rule) => rule.caseKey === caseKey && isFor(rule, terms.channel));
      const isThere = channels.some((each) => each.channel === terms.channel && each.caseKey === caseKey);
      return terms.caseKey === undefined && isRuled && !isThere ? [{ ...terms, caseKey }] : [];
    }),
  );
  const all = [...channels, ...own];
  const isLeft = ({ channel, caseKey }: ChannelTerms) =>
    caseKey !== undefined ||
    !own.some((each) => each.channel === channel) ||
    cases.some(({ key }) => !all.some((each) => each.channel === channel && each.caseKey === key));
  return all.filter(isLeft);
}

/** The terms of the channels that are offered; of one the record does not know nothing is claimed. */
export function withOffered(terms: readonly ChannelTerms[], offered: readonly Channel[]): ChannelTerms[] {
  const kept = terms.filter(({ channel }) => offered.includes(channel));
  const added = offered.filter((channel) => !kept.some((each) => each.channel === channel));
  return [...kept, ...added.map((channel) => ({ channel, timeLimit: null, fees: [] }))];
}

function isFor({ channels }: Rule, channel: Channel): boolean {
  return channels === null || channels.includes(channel);
}
