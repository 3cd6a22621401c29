import { provinces } from "#lib/agencies/provinces.ts";
import type { Option } from "../field-schema.ts";
import { countries } from "./countries.ts";
import { ethnicGroups } from "./ethnic-groups.ts";
import type { Catalogue } from "./names.ts";

/** What each official catalogue offers, by its own codes. */
export const catalogueOptions: Record<Catalogue, Option[]> = {
  provinces: provinces.map(({ code, name }) => ({ value: code, label: { vi: name, en: name } })),
  countries,
  ethnicGroups,
};
