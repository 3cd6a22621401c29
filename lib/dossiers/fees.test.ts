import { describe, expect, test } from "vitest";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import { feesOwed, totalDong } from "./fees.ts";

const name = { vi: "Lệ phí", en: "Fee" };

function terms(fee: Partial<ChannelTerms["fees"][number]>): ChannelTerms {
  const line = { name, kind: "fee", status: "fixed", amountDong: 8000, ...fee } as const;
  return { channel: "online", timeLimit: null, fees: [line] };
}

describe("feesOwed", () => {
  test("charges a fixed amount for each copy asked for", () => {
    expect(totalDong(feesOwed(terms({ quantityFrom: "copies" }), { copies: 3 }))).toBe(24_000);
  });

  test.each([undefined, 0, -2, 1.5, "x", null])("charges once when the number of copies is %s", (copies) => {
    const answers = copies === undefined ? {} : { copies: copies as never };
    expect(totalDong(feesOwed(terms({ quantityFrom: "copies" }), answers))).toBe(8000);
  });

  test.each(["free", "see_note", "local_council", "indicative_local_council"] as const)(
    "charges nothing where the amount is %s, but still shows the line",
    (status) => {
      const lines = feesOwed(terms({ status, amountDong: 5000 }), {});
      expect(lines).toHaveLength(1);
      expect(totalDong(lines)).toBe(0);
    },
  );

  test("owes nothing where the channel is not offered", () => {
    expect(feesOwed(undefined, {})).toEqual([]);
  });
});
