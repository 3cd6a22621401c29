import { isSame } from "../canonical.ts";
import { type Channel, type ChannelTerms, channels, type ProcedureContent } from "../content.ts";
import { text, ticked } from "./inputs.ts";

/** What of a row says which terms it is for: no channel ticked means every one, no case every case. */
export const scopeShape = { channels: ticked(channels), caseKey: text };

type Ticked = { channels: Channel[]; caseKey: string };

/** The same as a rule has it. */
export function scopeOf({ channels: chosen, caseKey }: Ticked) {
  const isEvery = chosen.length === 0 || chosen.length === channels.length;
  return { channels: isEvery ? null : chosen, caseKey: caseKey || null };
}

/** Tells two rows for the same terms from rows for different ones. */
export function scopeName(row: Ticked): string {
  const scope = scopeOf(row);
  return `${scope.channels?.toSorted().join(",") ?? ""}/${scope.caseKey ?? ""}`;
}

/**
 * The terms of a procedure, those that agree put together: one row where all say the same, else one row for several channels of a case that say the same, and
 * none ticked where every channel does.
 */
export function scopesWithSame<Said>(
  content: Pick<ProcedureContent, "channels">,
  saidBy: (terms: ChannelTerms) => Said,
) {
  const [first, ...others] = content.channels;
  if (first && others.every((terms) => isSame(saidBy(terms), saidBy(first))))
    return [{ channels: [], caseKey: "", said: saidBy(first) }];
  const offered = new Set(content.channels.map(({ channel }) => channel));
  const groups = Map.groupBy(content.channels, (terms) => JSON.stringify([terms.caseKey, saidBy(terms)]));
  return [...groups.values()].flatMap((same) => {
    const [terms] = same;
    if (!terms) return [];
    const isEvery = offered.size === same.length;
    return [
      {
        channels: isEvery ? [] : same.map(({ channel }) => channel),
        caseKey: terms.caseKey ?? "",
        said: saidBy(terms),
      },
    ];
  });
}

/** The fault of a form in which no row is left. */
export const noRow = () => ({ code: "custom" as const, path: ["rows"], message: "oneRow" });
