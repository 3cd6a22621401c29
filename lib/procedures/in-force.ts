import { inOrderOfDays } from "./rebase.ts";
import type { VersionState } from "./versions.ts";

type Dated = { state: VersionState; effectiveOn: string; number: number; closedOn: string | null };

/**
 * What is in force on a day among the versions of one line, whether or not anybody has yet noted that it begins or ends:
 * the last whose day has come, unless it was abolished by then.
 */
export function inForceAmong<Each extends Dated>(versions: readonly Each[], day: string): Each | undefined {
  const begun = inOrderOfDays(versions).findLast(({ effectiveOn }) => effectiveOn <= day);
  return begun && !isOver(begun, day) ? begun : undefined;
}

/** The last version of a line that was abolished by a day; undefined while something is in force. */
export function abolishedAmong<Each extends Dated>(versions: readonly Each[], day: string): Each | undefined {
  if (inForceAmong(versions, day)) return undefined;
  const ended = versions.filter(
    (version) => version.state === "closed" || (version.effectiveOn <= day && isOver(version, day)),
  );
  return ended.toSorted((one, other) => one.number - other.number).at(-1);
}

function isOver({ closedOn }: Dated, day: string): boolean {
  return closedOn !== null && closedOn <= day;
}
