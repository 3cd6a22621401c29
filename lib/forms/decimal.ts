/** A number as people write it, exactly: `digits` divided by ten to the power `scale`. Sums of money never drift. */
export type Decimal = { digits: bigint; scale: number };

/** The exact decimal a number is written as; undefined for what is no plain decimal. */
export function decimalOf(value: unknown): Decimal | undefined {
  const text = typeof value === "number" ? String(value) : "";
  const [, sign, whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return whole === "" ? undefined : { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

export function added(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { digits: digitsAt(one, scale) + digitsAt(other, scale), scale };
}

export function times(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, scale: one.scale + other.scale };
}

export function negative({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

/** The number rounded half away from zero; undefined where numbers can no longer hold it exactly. */
export function rounded(decimal: Decimal, decimals: number): number | undefined {
  const places = Math.max(decimal.scale, decimals);
  const step = 10n ** BigInt(places - decimals);
  const digits = digitsAt(decimal, places);
  const half = digits < 0n ? -step / 2n : step / 2n;
  const units = step === 1n ? digits : (digits + half) / step;
  const value = Number(units);
  return Number.isSafeInteger(value) ? Number(`${value}e-${decimals}`) : undefined;
}

function digitsAt({ digits, scale }: Decimal, places: number): bigint {
  return digits * 10n ** BigInt(places - scale);
}
