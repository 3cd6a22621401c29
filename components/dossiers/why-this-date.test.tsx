import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import type { Locale } from "#lib/platform/i18n/messages.ts";
import { loadMessages } from "#lib/platform/i18n/messages.ts";
import { WhyThisDate } from "./why-this-date.tsx";

const fromAt = "2027-02-03T14:10:00+07:00";
const toAt = "2027-02-17T14:10:00+07:00";
const [fromOn, toOn] = ["2027-02-03", "2027-02-17"];

const startMoved = [
  "weekend",
  "holiday",
  "noOfficeHours",
  "afterCutOff",
  "beforeOfficeHours",
  "betweenSessions",
  "afterOfficeHours",
] as const;

/** Every sentence there is. The type makes a kind without one impossible; this makes sure that each can be said. */
const reasons: DeadlineReason[] = [
  { kind: "started", startAt: fromAt },
  ...startMoved.map(
    (why): DeadlineReason => ({
      kind: "startMoved",
      receivedAt: fromAt,
      startAt: toAt,
      why,
      cutOff: "15:00",
    }),
  ),
  { kind: "workingDaysCounted", days: 5, fromOn, toOn },
  { kind: "endOfSameDay", on: fromOn },
  { kind: "workingMinutesCounted", workingMinutes: 200, workingDays: null, fromAt, toAt },
  { kind: "workingMinutesCounted", workingMinutes: 720, workingDays: 1.5, fromAt, toAt },
  { kind: "calendarDaysCounted", days: 15, fromOn, toOn },
  { kind: "monthsCounted", months: 3, fromOn, toOn, isShortened: false },
  { kind: "monthsCounted", months: 1, fromOn, toOn, isShortened: true },
  { kind: "rolledForward", fromOn, toOn },
  { kind: "daySkipped", on: fromOn, why: "weekend" },
  { kind: "daySkipped", on: fromOn, why: "holiday" },
  { kind: "daySkipped", on: fromOn, why: "noOfficeHours" },
  { kind: "moreDaysSkipped", days: 1 },
  { kind: "makeUpDayWorked", on: fromOn, like: 1 },
  { kind: "clockClipped", on: fromOn, fromClock: "12:10", toClock: "13:30" },
  { kind: "paused", fromAt, toAt, resumedAt: toAt, workingMinutesLeft: 45 },
  { kind: "restarted", fromAt, toAt },
  { kind: "interruptionIgnored", effect: "pause", fromAt, toAt },
  { kind: "due", dueAt: toAt },
];

async function sentences(locale: Locale): Promise<string[]> {
  const messages = await loadMessages(locale);
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Ho_Chi_Minh">
      <WhyThisDate reasons={reasons} />
    </NextIntlClientProvider>,
  );
  return [...page.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = ""]) => text);
}

describe.each(["vi", "en"] as const)("why this date, in %s", (locale) => {
  test("says every reason in a sentence of its own, with nothing left to fill in", async () => {
    const said = await sentences(locale);
    expect(said).toHaveLength(reasons.length);
    expect(new Set(said).size).toBe(reasons.length);
    for (const sentence of said) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}]|dossiers\./);
    }
  });
});

test("dates are said as people say them", async () => {
  const said = (await sentences("vi")).join("\n");
  expect(said).toContain("Tính 5 ngày làm việc kể từ thứ Tư, 03/02/2027: đến thứ Tư, 17/02/2027.");
  expect(said).toContain("Tính 3 giờ 20 phút làm việc");
  expect(said).toContain("Vì vậy hẹn trả thứ Tư, 17/02/2027, trước 14:10.");
});
