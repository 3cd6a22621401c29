import { describe, expect, test } from "vitest";
import type { Template, TemplateValuesOf } from "#lib/notifications/templates.ts";
import { wording } from "./wording.ts";

const dossier = { code: "H38.12-271025-0361", procedure: "Đăng ký khai sinh" };
const samples: TemplateValuesOf = {
  signInCode: { code: "402118", minutes: 10 },
  submitted: dossier,
  received: { ...dossier, dueAt: "2025-11-03T09:32:00+07:00" },
  refused: dossier,
  supplementRequested: dossier,
  supplementAnswered: { ...dossier, dueAt: null },
  extended: { ...dossier, dueAt: "2025-11-03T09:32:00+07:00" },
  dueRecomputed: { ...dossier, dueAt: "2025-11-03T09:32:00+07:00" },
  versionChanged: { ...dossier, dueAt: "2025-11-03T09:32:00+07:00" },
  resultReady: dossier,
  resultReturned: dossier,
  withdrawn: dossier,
  paid: { ...dossier, amountDong: 150_000 },
};
const templates = Object.keys(samples) as Template[];
const worded = (template: Template, locale: "vi" | "en" = "vi", hasAccount = true) =>
  wording({ template, values: samples[template], locale, hasAccount });

describe.each(["vi", "en"] as const)("messages in %s", (locale) => {
  test.each(templates)("%s has words for all it says, and a link to its page", async (template) => {
    const { subject, text } = await worded(template, locale);
    expect(subject).toContain(samples[template].code);
    expect(text).toContain(samples[template].code);
    expect(text).toMatch(/http:\/\/localhost:3000\/\S+/);
    expect(`${subject}${text}`).not.toMatch(/[{}]|notifications\.|undefined|null/);
  });
});

test("a moment is said as on the slip, and no moment is said where the law sets none", async () => {
  expect((await worded("received")).text).toContain("Hẹn trả kết quả: 09 giờ 32 phút, ngày 03/11/2025.");
  expect((await worded("received", "en")).text).toContain("09:32 on 3 November 2025");
  expect((await worded("supplementAnswered")).text).not.toContain("Hẹn trả");
});

test("amounts are written as the language writes them", async () => {
  expect((await worded("paid")).text).toContain("150.000 đồng");
  expect((await worded("paid", "en")).text).toContain("150,000 dong");
});

test("who has no account is led to the tracking page, others to their dossier", async () => {
  expect((await worded("received", "vi", false)).text).toContain("/tra-cuu?ma=H38.12-271025-0361");
  expect((await worded("received")).text).toContain("/ho-so/H38.12-271025-0361");
  expect((await worded("supplementRequested")).text).toContain("/ho-so/H38.12-271025-0361/bo-sung");
});
