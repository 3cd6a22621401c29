import type { ProcedureContent } from "#lib/procedures/content.ts";

const both = (text: string) => ({ vi: text, en: text });

/** A complete, plain procedure, with what a test cares about put in its place. */
export function sampleContent(overrides: Partial<ProcedureContent> = {}): ProcedureContent {
  return {
    name: { vi: "Thủ tục cấp giấy mẫu", en: "Issue of a sample paper" },
    field: "civilStatus",
    agencyLevels: ["commune"],
    audience: ["citizen"],
    serviceLevel: 4,
    online: "full",
    whoFor: both("Ai cần giấy mẫu"),
    outcome: both("Giấy mẫu"),
    conditions: [],
    cases: [],
    channels: [
      {
        channel: "online",
        timeLimit: { amount: 3, unit: "workingDay", assumed: false },
        fees: [{ name: both("Lệ phí"), kind: "charge", status: "free", amountDong: 0 }],
      },
    ],
    documents: [],
    steps: [both("Nộp hồ sơ")],
    results: [{ name: both("Giấy mẫu") }],
    legalBasis: [{ number: "60/2014/QH13" }],
    decisionNo: null,
    cutOff: null,
    supplementEffect: "restart",
    competentAuthority: both("Ủy ban nhân dân xã"),
    handledBy: "commune",
    formKey: "sample",
    processKey: "communeSimple",
    lifeEvents: [],
    synonyms: [],
    ...overrides,
  };
}
