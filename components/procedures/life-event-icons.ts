import type { IconName } from "#components/ui/icon-paths.ts";
import type { LifeEvent } from "#lib/procedures/content.ts";

/** A picture beside each life event. */
export const lifeEventIcons: Record<LifeEvent, IconName> = {
  birth: "baby",
  marriage: "rings",
  death: "candle",
  moving: "key",
  identity: "card",
  business: "shop",
  land: "land",
  building: "brick",
  vehicle: "car",
  work: "briefcase",
  hardship: "umbrella",
  schooling: "book",
  health: "heart",
  papers: "copy",
};
