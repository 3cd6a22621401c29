import { describe, expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ProcedureContent } from "./content.ts";
import { breadcrumbList, governmentService } from "./linked-data.ts";

const both = (text: string) => ({ vi: text, en: text });
const addresses = {
  page: "https://mau.gov.vn/thu-tuc/1.001193",
  filing: "https://mau.gov.vn/nop-ho-so/1.001193",
};
const tell = (content: ProcedureContent, lang: "vi" | "en" = "vi") =>
  governmentService(
    lang,
    { code: "1.001193", content, fieldName: both("Hộ tịch"), handler: both("UBND xã"), province: "tỉnh Mẫu" },
    addresses,
  );
const terms = (
  channel: "online" | "direct",
  amount: number,
  unit: "workingDay" | "month" | "calendarDay",
) => ({
  channel,
  timeLimit: { amount, unit, assumed: false },
  fees: [],
});

describe("a procedure for machines", () => {
  test("every procedure of the catalogue has a name, a provider, a result and a way to apply", () => {
    for (const { content } of catalogue) {
      const told = tell(content) as { availableChannel: object[]; serviceOutput: object[] };
      expect(told).toMatchObject({
        "@type": "GovernmentService",
        name: content.name.vi,
        provider: { "@type": "GovernmentOrganization" },
      });
      expect(told.availableChannel.length).toBe(new Set(content.channels.map(({ channel }) => channel)).size);
      expect(told.serviceOutput.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });

  test("a time limit is told in the words of ISO 8601, and not at all where they would say something else", () => {
    const channels = [terms("online", 20, "calendarDay"), terms("direct", 3, "workingDay")];
    expect(tell(sampleContent({ channels })).availableChannel).toMatchObject([
      { name: "Trực tuyến", serviceUrl: addresses.filing, processingTime: "P20D" },
      { name: "Trực tiếp", serviceUrl: addresses.page },
    ]);
    expect(JSON.stringify(tell(sampleContent({ channels })))).not.toContain("P3D");
    const differing = [terms("online", 1, "month"), terms("online", 2, "month")];
    expect(JSON.stringify(tell(sampleContent({ channels: differing })))).not.toContain("processingTime");
  });

  test("only what costs a known amount, or nothing, is a price", () => {
    const fee = { name: both("Lệ phí"), kind: "charge" as const };
    const channels = [
      {
        channel: "direct" as const,
        timeLimit: null,
        fees: [
          { ...fee, status: "fixed" as const, amountDong: 20_000 },
          {
            ...fee,
            name: both("Phí bản sao"),
            status: "fixed" as const,
            amountDong: 2000,
            quantityFrom: "pages",
          },
          { ...fee, name: both("Phí khác"), status: "local_council" as const, amountDong: null },
        ],
      },
    ];
    expect(tell(sampleContent({ channels })).offers).toEqual([
      { "@type": "Offer", name: "Lệ phí", price: 20_000, priceCurrency: "VND" },
    ]);
  });
});

test("the way to a page is numbered from one", () => {
  const steps = [
    { name: "Thủ tục", url: "https://mau.gov.vn/thu-tuc" },
    { name: "Khai sinh", url: addresses.page },
  ];
  expect(breadcrumbList(steps).itemListElement).toMatchObject([
    { position: 1, item: "https://mau.gov.vn/thu-tuc" },
    { position: 2, item: addresses.page },
  ]);
});
