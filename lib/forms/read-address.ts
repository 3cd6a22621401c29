import { valueAt } from "./answer.ts";
import type { LeafOf } from "./field-schema.ts";
import { formerFaults, formerUnit } from "./former-unit.ts";
import type { FormLookups } from "./lookups.ts";
import { lineOf } from "./read-text.ts";
import { type Fault, nothing, type Reading } from "./reading-result.ts";

/**
 * An address in today's units: province, commune (by code where the lookup lists the communes of that province, by name
 * elsewhere) and the rest in words. Both inputs of the commune are on a page without scripts; the one that fits is kept. Who
 * knows only the former unit names that: the commune is the one it belongs to now.
 */
export function readAddress(field: LeafOf<"address">, raw: unknown, lookups?: FormLookups): Reading {
  const posted = partsOf(raw);
  const former = formerUnit(posted.formerCommune, lookups);
  const given = { ...posted, commune: posted.commune || (former?.commune ?? "") };
  const province = provinceFor(field, given, lookups);
  const detail = field.detail === "none" ? "" : posted.detail;
  const hasUnit = [given.commune, given.communeName, given.formerCommune].some((text) => text !== "");
  if (!hasUnit && !detail && (field.scope === "homeProvince" || !province)) return nothing;

  const isListed = lookups
    ? lookups.communes.some((commune) => commune.province === province)
    : given.commune !== "";
  const unit = isListed
    ? {
        commune: given.commune,
        communeName: "",
        formerCommune: former?.name ?? given.formerCommune,
      }
    : { commune: "", communeName: given.communeName, formerCommune: "" };
  const inFormer = formerFaults(unit, former, lookups);
  const inCommune = isListed
    ? communeFaults(unit.commune, province, lookups)
    : missing("communeName", unit.communeName, 100);
  const faults = [
    ...provinceFaults(province, lookups),
    // Without its former unit there is no telling which commune was meant.
    ...(province === "" || inFormer.length > 0 ? inFormer : inCommune),
    ...(field.detail === "required" ? missing("detail", detail, 200) : tooLong("detail", detail, 200)),
  ];
  if (faults.length > 0) return { faults };
  const parts = { province, ...unit, detail };
  return { value: Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== "")) };
}

function provinceFor(field: LeafOf<"address">, given: Parts, lookups?: FormLookups): string {
  const chosen = given.province || provinceOf(given.commune, lookups);
  return field.scope === "homeProvince" ? (lookups?.homeProvince ?? chosen) : chosen;
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

type Parts = ReturnType<typeof partsOf>;

function partsOf(raw: unknown) {
  const part = (name: string) => lineOf(valueAt(raw, name));
  return {
    province: part("province"),
    commune: part("commune"),
    communeName: part("communeName"),
    formerCommune: part("formerCommune"),
    detail: part("detail"),
  };
}
