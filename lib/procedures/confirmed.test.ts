import { describe, expect, test } from "vitest";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { asConfirmed, carriedTicks } from "./confirmed.ts";
import type { Finding } from "./findings.ts";

const doubt = (
  part: Finding["part"],
  excerpt: string,
  severity: Finding["severity"] = "warning",
): Finding => ({
  kind: "unitMissing",
  severity,
  part,
  excerpt,
  done: "keptPrinted",
});
const content = sampleContent({ printed: { channels: "Trực tiếp 15", documents: "Đơn 1 bản chính" } });
const findings = [
  doubt("channels", "15"),
  doubt("channels", "5"),
  doubt("channels", "x", "note"),
  doubt("documents", "Đơn"),
];

describe("printed words", () => {
  test("stay until every warning about their part was confirmed", () => {
    expect(asConfirmed({ content, findings, ticked: [0, 3] }).printed).toEqual({ channels: "Trực tiếp 15" });
  });

  test("go with the last of them", () => {
    expect(asConfirmed({ content, findings, ticked: [0, 1, 3] })).toEqual(sampleContent());
  });

  test("stay when no warning says what is doubtful", () => {
    expect(asConfirmed({ content, findings: [], ticked: [] })).toEqual(content);
  });
});

describe("what was confirmed", () => {
  test("stays confirmed in a newer record with the same doubt about the same words", () => {
    const next = { content, findings: findings.toReversed() };
    expect(carriedTicks({ content, findings, ticked: [0] }, next)).toEqual([3]);
  });

  test("does not when the printed words are others", () => {
    const next = { content: { ...content, printed: { channels: "Trực tiếp 15 giờ" } }, findings };
    expect(carriedTicks({ content, findings, ticked: [0, 3] }, next)).toEqual([]);
  });
});
