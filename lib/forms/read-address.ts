import { valueAt } from "./answer.ts";
import type { LeafOf } from "./field-schema.ts";
import type { FormLookups } from "./lookups.ts";
import { lineOf } from "./read-text.ts";
import { type Fault, nothing, type Reading } from "./reading-result.ts";

/**
 * An address in today's units: province, commune (by code where the lookup lists the communes of that province, by name
 * elsewhere) and the rest in words. Both inputs of the commune are on a page without scripts; the one that fits is kept.
 */
export function readAddress(field: LeafOf<"address">, raw: unknown, lookups?: FormLookups): Reading {
  const posted = partsOf(raw);
  const isHome = field.scope === "homeProvince";
  const chosen = posted.province || provinceOf(posted.commune, lookups);
  const province = isHome ? (lookups?.homeProvince ?? chosen) : chosen;
  const detail = field.detail === "none" ? "" : posted.detail;
  if (!posted.commune && !posted.communeName && !detail && (isHome || !province)) return nothing;

  const isListed = lookups
    ? lookups.communes.some((commune) => commune.province === province)
    : posted.commune !== "";
  const commune = isListed ? posted.commune : "";
  const communeName = isListed ? "" : posted.communeName;
  const inCommune = isListed
    ? communeFaults(commune, province, lookups)
    : missing("communeName", communeName, 100);
  const faults = [
    ...provinceFaults(province, lookups),
    ...(province === "" ? [] : inCommune),
    ...(field.detail === "required" ? missing("detail", detail, 200) : tooLong("detail", detail, 200)),
  ];
  if (faults.length > 0) return { faults };
  const parts = { province, commune, communeName, detail };
  return { value: Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== "")) };
}

/** What to say when nothing of a required address was given. */
export function missingAddress({ scope, detail }: LeafOf<"address">): Fault[] {
  const unit =
    scope === "homeProvince"
      ? { at: "commune", message: "chooseCommune" }
      : { at: "province", message: "chooseProvince" };
  return detail === "required" ? [unit, { at: "detail", message: "required" }] : [unit];
}

function provinceOf(commune: string, lookups?: FormLookups): string {
  return lookups?.communes.find(({ code }) => code === commune)?.province ?? "";
}

function provinceFaults(province: string, lookups?: FormLookups): Fault[] {
  if (province === "") return [{ at: "province", message: "chooseProvince" }];
  const isKnown = lookups
    ? lookups.provinces.some(({ code }) => code === province)
    : /^\d{2}$/.test(province);
  return isKnown ? [] : [{ at: "province", message: "notAnOption" }];
}

function communeFaults(commune: string, province: string, lookups?: FormLookups): Fault[] {
  if (commune === "") return [{ at: "commune", message: "chooseCommune" }];
  const isKnown = lookups
    ? lookups.communes.some((unit) => unit.code === commune && unit.province === province)
    : /^\d{5}$/.test(commune);
  return isKnown ? [] : [{ at: "commune", message: "communeElsewhere" }];
}

function missing(at: string, text: string, limit: number): Fault[] {
  return text === "" ? [{ at, message: "required" }] : tooLong(at, text, limit);
}

function tooLong(at: string, text: string, limit: number): Fault[] {
  return text.length > limit ? [{ at, message: `tooLong:${limit}` }] : [];
}

function partsOf(raw: unknown) {
  const part = (name: string) => lineOf(valueAt(raw, name));
  return {
    province: part("province"),
    commune: part("commune"),
    communeName: part("communeName"),
    detail: part("detail"),
  };
}
