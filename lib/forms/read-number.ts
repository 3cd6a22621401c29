import type { LeafOf } from "./field-schema.ts";
import { lineOf } from "./read-text.ts";
import { fault, nothing, type Reading } from "./reading-result.ts";

const largestDong = 999_999_999_999_999;

export function readNumber(field: LeafOf<"number">, raw: unknown): Reading {
  return readAmount(lineOf(raw), raw, { min: 0, max: 1_000_000_000, decimals: 0, ...given(field) });
}

/** Whole đồng, written with or without separators and with or without the currency. */
export function readMoney(field: LeafOf<"money">, raw: unknown): Reading {
  const text = lineOf(raw).replace(/\s*(?:đồng|vnđ|vnd|đ|₫)\.?$/iu, "");
  return readAmount(text, raw, { min: 0, max: largestDong, decimals: 0, ...given(field) });
}

type Bounds = { min: number; max: number; decimals: number };

function readAmount(text: string, raw: unknown, { min, max, decimals }: Bounds): Reading {
  if (text === "") return nothing;
  const value = typeof raw === "number" ? raw : numberOf(text, decimals);
  if (value === undefined || !Number.isFinite(value) || Number(value.toFixed(decimals)) !== value)
    return fault(decimals === 0 ? "wholeNumber" : "number");
  if (value < min) return fault("tooSmall", min);
  return value > max ? fault("tooLarge", max) : { value };
}

/**
 * A number as people in Viet Nam write it: `1.500.000`, `12,5`. Groups written with commas count for whole numbers, a
 * single point for decimals; anything that can be read in two ways is no number.
 */
function numberOf(text: string, decimals: number): number | undefined {
  const compact = text.replace(/\s/gu, "");
  if (/^-?\d{1,15}$/.test(compact)) return Number(compact);
  if (/^-?\d{1,3}(?:\.\d{3}){1,4}$/.test(compact)) return Number(compact.replaceAll(".", ""));
  if (decimals === 0) {
    return /^-?\d{1,3}(?:,\d{3}){1,4}$/.test(compact) ? Number(compact.replaceAll(",", "")) : undefined;
  }
  const [, whole, fraction = ""] = /^(-?(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}))[,](\d+)$/.exec(compact) ?? [];
  if (whole && fraction.length <= decimals) return Number(`${whole.replaceAll(".", "")}.${fraction}`);
  const [, point = ""] = /^-?\d{1,12}\.(\d+)$/.exec(compact) ?? [];
  return point !== "" && point.length <= decimals ? Number(compact) : undefined;
}

/** The number back as text that `numberOf` reads: groups of three with points, a comma before decimals. */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction ? `${grouped},${fraction}` : grouped;
}

function given(field: object): Partial<Bounds> {
  return Object.fromEntries(Object.entries(field).filter(([, value]) => typeof value === "number"));
}
