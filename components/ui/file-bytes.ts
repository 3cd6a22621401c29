/** A number of bytes in the unit people read: `{ amount: 1.2, unit: "megabyte" }`; never below one kilobyte. */
export function readableBytes(bytes: number) {
  if (bytes < 1_000_000) return { amount: Math.max(1, Math.round(bytes / 1000)), unit: "kilobyte" } as const;
  if (bytes < 1_000_000_000) return { amount: tenth(bytes / 1_000_000), unit: "megabyte" } as const;
  return { amount: tenth(bytes / 1_000_000_000), unit: "gigabyte" } as const;
}

function tenth(amount: number) {
  return Math.round(amount * 10) / 10;
}
