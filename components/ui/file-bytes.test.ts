import { expect, test } from "vitest";
import { readableBytes } from "./file-bytes.ts";

test.each([
  [0, 1, "kilobyte"],
  [999_400, 999, "kilobyte"],
  [1_240_000, 1.2, "megabyte"],
  [20_000_000, 20, "megabyte"],
  [1_500_000_000, 1.5, "gigabyte"],
])("%d bytes read as %d %s", (bytes, amount, unit) => {
  expect(readableBytes(bytes)).toEqual({ amount, unit });
});
