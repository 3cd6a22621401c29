import { useFormatter } from "next-intl";
import { readableBytes } from "./file-bytes.ts";

/** The size of a file in the unit people read. */
export function FileSize({ bytes }: { bytes: number }) {
  const { number } = useFormatter();
  const { amount, unit } = readableBytes(bytes);
  return <span className="whitespace-nowrap">{number(amount, { style: "unit", unit })}</span>;
}
