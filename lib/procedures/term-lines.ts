import type { Channel, ChannelTerms, ProcedureContent } from "./content.ts";

/** What holds for some channels and cases. `null`: for every one that is offered; an undefined case: for all others. */
export type TermLine<Value> = {
  value: Value;
  channels: Channel[] | null;
  caseKeys: (string | undefined)[] | null;
};

/**
 * A part of the terms (the time limit, the fees) said in as few lines as possible: once when it is the same for
 * everybody, else by case, else by channel.
 */
export function termLines<Value>(
  { channels }: Pick<ProcedureContent, "channels">,
  read: (terms: ChannelTerms) => Value,
): TermLine<Value>[] {
  const byCase = Map.groupBy(channels, ({ caseKey }) => caseKey);
  const alike = Map.groupBy(byCase, ([, terms]) => signature(terms, read));
  return [...alike.values()].flatMap((cases) => {
    const caseKeys = alike.size === 1 ? null : cases.map(([caseKey]) => caseKey);
    return linesByChannel(cases[0]?.[1] ?? [], read).map((line) => ({ ...line, caseKeys }));
  });
}

function linesByChannel<Value>(terms: readonly ChannelTerms[], read: (terms: ChannelTerms) => Value) {
  const byValue = Map.groupBy(terms, (each) => JSON.stringify(read(each)));
  return [...byValue.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [{ value: read(first), channels: byValue.size === 1 ? null : same.map(({ channel }) => channel) }];
  });
}

/** Equal for cases whose channels all have equal values. */
function signature<Value>(terms: readonly ChannelTerms[], read: (terms: ChannelTerms) => Value): string {
  return JSON.stringify(terms.map((each) => [each.channel, read(each)]).sort());
}
