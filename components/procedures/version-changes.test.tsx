import fc from "fast-check";
import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { loadMessages } from "#lib/platform/i18n/messages.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { differences } from "#lib/procedures/differences.ts";
import { arbitraryContent } from "#tests/factories/arbitrary-content.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { VersionChanges } from "./version-changes.tsx";

const messages = { vi: await loadMessages("vi"), en: await loadMessages("en") };

function linesOf(former: ProcedureContent, next: ProcedureContent, locale: "vi" | "en" = "vi"): string[] {
  const html = htmlOf(<VersionChanges former={former} next={next} />, locale);
  return [...html.matchAll(/<(?:li|p)[^>]*>(.*?)<\/(?:li|p)>/g)].map(([, text = ""]) =>
    text.replaceAll(/<[^>]+>/g, ""),
  );
}

function htmlOf(list: ReactElement, locale: "vi" | "en" = "vi"): string {
  const missing: string[] = [];
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages[locale]}
      timeZone="Asia/Ho_Chi_Minh"
      onError={({ message }) => missing.push(message)}
    >
      {list}
    </NextIntlClientProvider>,
  );
  expect(missing).toEqual([]);
  return html;
}

const withTime = (amount: number) =>
  sampleContent({
    channels: sampleContent().channels.map((terms) => ({
      ...terms,
      timeLimit: { amount, unit: "workingDay", assumed: false },
    })),
  });

describe("the changes of a version", () => {
  test("a time limit is said before and after, in both languages", () => {
    expect(linesOf(withTime(15), withTime(10))).toEqual([
      "Thời hạn (Trực tuyến): 15 ngày làm việc → 10 ngày làm việc",
    ]);
    expect(linesOf(withTime(15), withTime(10), "en")).toEqual([
      "Time limit (Online): 15 working days → 10 working days",
    ]);
  });

  test("a fee is said in đồng", () => {
    const [terms] = sampleContent().channels;
    const [fee] = terms?.fees ?? [];
    if (!terms || !fee) throw new Error("the sample has a fee");
    const next = sampleContent({
      channels: [{ ...terms, fees: [{ ...fee, status: "fixed", amountDong: 10_000 }] }],
    });
    expect(linesOf(sampleContent(), next)).toEqual([
      "Phí, lệ phí (Trực tuyến): Lệ phí Không mất tiền → Lệ phí 10.000\u00a0₫",
    ]);
  });

  test("a paper added and another whose count changed are two lines", () => {
    const paper = (key: string, originals: number) => ({
      key,
      name: { vi: key === "photo" ? "Ảnh 4x6" : "Đơn", en: key },
      originals,
      copies: 0,
      required: true,
      handling: "submit" as const,
    });
    const former = sampleContent({ documents: [paper("form", 1)] });
    const next = sampleContent({ documents: [paper("form", 2), paper("photo", 2)] });
    expect(linesOf(former, next)).toEqual([
      "Giấy tờ: Đơn, 1 bản chính → Đơn, 2 bản chính",
      "Thêm giấy tờ: Ảnh 4x6, 2 bản chính",
    ]);
  });

  test("who reads along has the first few before them and the rest in a fold; who decides has all open", () => {
    const paper = (key: string) => ({
      key,
      name: { vi: key, en: key },
      originals: 1,
      copies: 0,
      required: true,
      handling: "submit" as const,
    });
    const next = sampleContent({ documents: [..."abcdefghi"].map(paper) });
    const former = sampleContent({ documents: [] });
    const folded = htmlOf(<VersionChanges former={former} next={next} isFolded />);
    const [before = "", within = ""] = folded.split("<details");
    expect(before.match(/<li/g)).toHaveLength(4);
    expect(within.match(/<li/g)).toHaveLength(5);
    expect(within).toContain("Xem thêm 5 thay đổi");
    expect(htmlOf(<VersionChanges former={former} next={next} />)).not.toContain("<details");
  });

  test("nothing that changed is one sentence", () => {
    expect(linesOf(sampleContent(), sampleContent())).toEqual(["Hai phiên bản nói như nhau."]);
  });

  test("whatever differs has words in both languages", () => {
    fc.assert(
      fc.property(
        arbitraryContent,
        arbitraryContent,
        fc.constantFrom("vi" as const, "en" as const),
        (former, next, locale) => {
          const lines = linesOf(former, next, locale);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.every((line) => line.trim().length > 0)).toBe(true);
          if (differences(former, next).length > 0)
            expect(lines).not.toContain(messages[locale].procedureChanges.none);
        },
      ),
      { numRuns: 60 },
    );
  });
});
