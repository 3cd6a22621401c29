import type { LayerOverride, OverrideValue } from "#lib/procedures/overrides.ts";

/** A part set by the province, on a ground of its own. */
export function overrideOf(value: OverrideValue, rest: Partial<LayerOverride> = {}): LayerOverride {
  const made = {
    layer: "province",
    agency: { vi: "Tỉnh Lào Cai", en: "Lào Cai Province" },
    ground: { number: "01/NQ-HĐND" },
    against: 1,
    authorId: null,
    at: "2026-01-01T00:00:00Z",
    ...value,
    ...rest,
  };
  return made as LayerOverride;
}

/** So many working days for every channel and case. */
export function timeLimitOf(amount: number, rest: Partial<LayerOverride> = {}): LayerOverride {
  const timeLimit = { amount, unit: "workingDay" as const, assumed: false };
  return overrideOf({ part: "timeLimits", value: [{ channels: null, caseKey: null, timeLimit }] }, rest);
}

/** One fixed charge for every channel and case. */
export function feeOf(amountDong: number, rest: Partial<LayerOverride> = {}): LayerOverride {
  const name = { vi: "Lệ phí", en: "Charge" };
  const fee = { name, kind: "charge" as const, status: "fixed" as const, amountDong };
  return overrideOf({ part: "fees", value: [{ channels: null, caseKey: null, fees: [fee] }] }, rest);
}
