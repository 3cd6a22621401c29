import { isSame } from "./canonical.ts";
import type { LayerOverride, OverridePart } from "./overrides.ts";
import type { CarriedOverride } from "./own-format.ts";
import { carried } from "./own-writing.ts";

/** What holds after overrides of another installation came: `kept` are parts where the rule of this one stays. */
type Combined = { overrides: LayerOverride[]; isChanged: boolean; kept: OverridePart[] };

/**
 * Puts overrides that were handed over beside those that are here. Where both set a part otherwise, the one here stays,
 * unless `replace`: then everything is as it was handed over. `against` is the number of the record below.
 */
export function combined(
  here: readonly LayerOverride[],
  given: readonly CarriedOverride[],
  { against, replace }: { against: number; replace: boolean },
): Combined {
  const sameHere = (override: CarriedOverride) => here.find((each) => isSame(carried(each), override));
  const settled = given.map(
    (override): LayerOverride => sameHere(override) ?? { ...override, against, authorId: null },
  );
  if (replace) {
    const isChanged = settled.length !== here.length || settled.some((each) => !here.includes(each));
    return { overrides: settled, isChanged, kept: [] };
  }
  const taken = new Set(here.map(({ part, layer }) => `${layer} ${part}`));
  const added = settled.filter(({ part, layer }) => !taken.has(`${layer} ${part}`));
  const kept = given.filter(
    (override) => !sameHere(override) && taken.has(`${override.layer} ${override.part}`),
  );
  return { overrides: [...here, ...added], isChanged: added.length > 0, kept: kept.map(({ part }) => part) };
}
