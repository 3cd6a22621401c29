import { isSame } from "#lib/procedures/canonical.ts";
import type { Change as ContentChange } from "#lib/procedures/differences/change.ts";
import { nameIn, type Settings, type SettingsPart, settingsParts } from "./configuration.ts";

/** How one entry of a configuration differs from what is here. What is only here stays, and is not listed. */
export type Change = {
  part: SettingsPart | "procedures";
  name: string;
  kind: "new" | "changed";
  /** What a procedure would say otherwise, in the end. */
  content: ContentChange[];
};

/** What a configuration would make new or change in each part, and how much it leaves as it is. */
export function settingsDifference(here: Settings, given: Settings): { changes: Change[]; same: number } {
  const changes: Change[] = [];
  let same = 0;
  for (const part of settingsParts) {
    const known = byName(here, part);
    for (const [name, entry] of byName(given, part)) {
      const former = known.get(name);
      if (former !== undefined && isSame(former, entry)) same += 1;
      else changes.push({ part, name, kind: former === undefined ? "new" : "changed", content: [] });
    }
  }
  return { changes, same };
}

/** The entries of a part that are new or another than here. */
export function entriesToApply<Part extends SettingsPart>(
  here: Settings,
  given: Settings,
  part: Part,
): Settings[Part][number][] {
  const known = byName(here, part);
  return [...byName(given, part)].flatMap(([name, entry]) => (isSame(known.get(name), entry) ? [] : [entry]));
}

function byName<Part extends SettingsPart>(
  settings: Settings,
  part: Part,
): Map<string, Settings[Part][number]> {
  const name: (entry: Settings[Part][number]) => string = nameIn[part];
  const entries: readonly Settings[Part][number][] = settings[part];
  return new Map(entries.map((entry) => [name(entry), entry]));
}
