import { useFormatter } from "next-intl";

/** An amount of money, in đồng. */
export function Money({ amountDong }: { amountDong: number }) {
  const { number } = useFormatter();
  const text = number(amountDong, { style: "currency", currency: "VND", maximumFractionDigits: 0 });
  return <span className="whitespace-nowrap tabular-nums">{text}</span>;
}
