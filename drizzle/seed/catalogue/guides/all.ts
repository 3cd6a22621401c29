import type { CatalogueEntry } from "../build.ts";
import type { GuideOf } from "./build.ts";
import { buildingAndStreetGuides } from "./building-and-streets.ts";
import { businessAndLandGuides } from "./business-and-land.ts";
import { civilStatusGuides } from "./civil-status.ts";
import { identityGuides } from "./identity.ts";
import { recordGuides } from "./records.ts";
import { residenceGuides } from "./residence.ts";

/** The guides of the demonstration, by the code of their procedure. */
export const guides: Readonly<Record<string, GuideOf>> = {
  ...civilStatusGuides,
  ...residenceGuides,
  ...identityGuides,
  ...businessAndLandGuides,
  ...buildingAndStreetGuides,
  ...recordGuides,
};

/** The procedure with its guide, and with what tells its cases apart. */
export function withGuide(entry: CatalogueEntry): CatalogueEntry {
  const found = guides[entry.code];
  if (!found) return entry;
  const cases = entry.content.cases.map((each) => {
    const when = found.cases?.[each.key];
    return when ? { ...each, when } : each;
  });
  return { ...entry, content: { ...entry.content, cases, guide: found.guide } };
}
