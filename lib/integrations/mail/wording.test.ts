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
  alarmDigest: { late: 3, soon: 12 },
  paid: { ...dossier, amountDong: 150_000 },
};
const templates = (Object.keys(samples) as Template[]).filter((each) => each !== "alarmDigest");
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

test("an officer is told how much is late and how much will be, and where to see it", async () => {
  const { subject, text } = await worded("alarmDigest");
  expect(subject).toContain("3 cảnh báo quá hạn");
  expect(text).toContain("12 cảnh báo sắp đến hạn");
  expect(text).toContain("http://localhost:3000/can-bo/canh-bao");
  expect((await worded("alarmDigest", "en")).text).toContain("3 alarms");
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
