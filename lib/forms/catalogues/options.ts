import { provinces } from "#lib/agencies/provinces.ts";
import type { Option } from "../field-schema.ts";
import { communeOptions, formerCommuneOptions } from "./communes.ts";
import { countries } from "./countries.ts";
import { ethnicGroups } from "./ethnic-groups.ts";
import type { Catalogue } from "./names.ts";
import { occupations } from "./occupations.ts";

/** What each official catalogue offers, by its own codes. */
export const catalogueOptions: Record<Catalogue, Option[]> = {
  provinces: provinces.map(({ code, name }) => ({ value: code, label: { vi: name, en: name } })),
  communes: communeOptions,
  formerCommunes: formerCommuneOptions,
  countries,
  ethnicGroups,
  occupations,
};
