import { describe, expect, test } from "vitest";
import { answerLine } from "./contract.ts";

const week = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
];
/** Friday ends at noon; Saturday 2026-12-12 is worked in exchange for Monday the 14th, Wednesday the 16th is off. */
const calendar = {
  sessions: { 1: week, 2: week, 3: week, 4: week, 5: [["07:30", "11:00"]] },
  holidays: ["2026-12-12", "2026-12-14", "2026-12-16"],
  makeUpDays: [{ date: "2026-12-12", like: 1 }],
};
const days = (amount: number) => ({ amount, unit: "workingDay" });
const hours = (amount: number) => ({ amount, unit: "workingHour" });
const pause = (from: string, to: string) => ({ from, to, effect: "pause" });
const restart = (from: string, to: string) => ({ from, to, effect: "restart" });

/** What `portal deadline` answers for something received on a date of December 2026. */
function due(receivedAt: string, duration: object, more: object = {}): string {
  const question = { id: "x", calendar, cutOff: null, receivedAt, duration, interruptions: [], ...more };
  return JSON.parse(answerLine(JSON.stringify(question))).dueAt;
}

describe("rule 1, working days", () => {
  test("a weekday without sessions and a holiday do not count", () => {
    expect(due("2026-12-15T08:00:00+07:00", days(1))).toBe("2026-12-17T08:00:00+07:00");
    expect(due("2026-12-17T08:00:00+07:00", days(2))).toBe("2026-12-21T08:00:00+07:00");
  });

  test("a make-up day wins over a holiday and has the sessions of the weekday it is like", () => {
    expect(due("2026-12-11T10:00:00+07:00", days(1))).toBe("2026-12-12T10:00:00+07:00");
    expect(due("2026-12-12T16:00:00+07:00", hours(1))).toBe("2026-12-12T17:00:00+07:00");
  });
});

describe("rule 2, the start", () => {
  test.each([
    ["in a session, that minute", "2026-12-08T09:05:59+07:00", "2026-12-08T09:05:00+07:00"],
    ["at a session's end, the next one", "2026-12-08T11:30:00+07:00", "2026-12-08T13:30:00+07:00"],
    ["before office hours, the first session", "2026-12-08T05:00:00+07:00", "2026-12-08T07:00:00+07:00"],
    ["after office hours, the next working day", "2026-12-09T17:00:00+07:00", "2026-12-10T07:00:00+07:00"],
    ["on a day off, the next working day", "2026-12-13T09:00:00+07:00", "2026-12-15T07:00:00+07:00"],
  ])("received %s", (_name, receivedAt, start) => {
    expect(due(receivedAt, hours(0))).toBe(start);
  });

  test.each([
    ["strictly later than the cut-off", "2026-12-08T15:01:00+07:00", "2026-12-09T07:00:00+07:00"],
    ["at the cut-off, seconds dropped", "2026-12-08T15:00:59+07:00", "2026-12-08T15:00:00+07:00"],
    ["later in the day, but on a day off", "2026-12-13T20:00:00+07:00", "2026-12-15T07:00:00+07:00"],
    ["after the cut-off on a Friday", "2026-12-18T15:30:00+07:00", "2026-12-21T07:00:00+07:00"],
  ])("with a cut-off at 15:00, received %s", (_name, receivedAt, start) => {
    expect(due(receivedAt, hours(0), { cutOff: "15:00" })).toBe(start);
  });

  test("a cut-off in the lunch break sends what comes after it to the next working day", () => {
    expect(due("2026-12-08T12:01:00+07:00", hours(0), { cutOff: "12:00" })).toBe("2026-12-09T07:00:00+07:00");
    expect(due("2026-12-08T12:00:00+07:00", hours(0), { cutOff: "12:00" })).toBe("2026-12-08T13:30:00+07:00");
  });
});

describe("rule 3, working hours", () => {
  test("are consumed session by session and end with a session, not with the next one's start", () => {
    expect(due("2026-12-08T10:30:00+07:00", hours(1))).toBe("2026-12-08T11:30:00+07:00");
    expect(due("2026-12-08T10:30:00+07:00", hours(2))).toBe("2026-12-08T14:30:00+07:00");
    expect(due("2026-12-10T16:00:00+07:00", hours(4.5))).toBe("2026-12-11T11:00:00+07:00");
  });

  test("may be fractions that come to whole minutes", () => {
    expect(due("2026-12-08T07:00:00+07:00", hours(1.1))).toBe("2026-12-08T08:06:00+07:00");
    expect(due("2026-12-08T07:00:00+07:00", hours(1 / 3))).toBe("2026-12-08T07:20:00+07:00");
  });
});

describe("rule 4, working days", () => {
  test("move the date on and keep the clock time", () => {
    expect(due("2026-12-08T16:10:00+07:00", days(1))).toBe("2026-12-09T16:10:00+07:00");
  });

  test.each([
    ["before the first session: its start", "2026-12-10T07:10:00+07:00", "2026-12-11T07:30:00+07:00"],
    ["after the last session: its end", "2026-12-10T16:10:00+07:00", "2026-12-11T11:00:00+07:00"],
    ["exactly at a session's end: inside", "2026-12-10T11:00:00+07:00", "2026-12-11T11:00:00+07:00"],
  ])("clip the clock time to the hours of the date, %s", (_name, receivedAt, dueAt) => {
    expect(due(receivedAt, days(1))).toBe(dueAt);
  });

  test("in a gap of the date the clock time becomes the next session's start", () => {
    const through = { ...calendar, sessions: { ...calendar.sessions, 2: [["07:00", "17:00"]] } };
    expect(due("2026-12-08T12:10:00+07:00", days(1), { calendar: through })).toBe(
      "2026-12-09T13:30:00+07:00",
    );
    expect(due("2026-12-08T11:30:00+07:00", days(1), { calendar: through })).toBe(
      "2026-12-09T11:30:00+07:00",
    );
  });

  test("of amount 0 end with the start's last session that day", () => {
    expect(due("2026-12-08T09:00:00+07:00", days(0))).toBe("2026-12-08T17:00:00+07:00");
    expect(due("2026-12-11T11:00:00+07:00", days(0))).toBe("2026-12-12T17:00:00+07:00");
  });

  test("with a fraction are wholly turned into hours, eight a day", () => {
    expect(due("2026-12-08T09:00:00+07:00", days(1.5))).toBe("2026-12-09T15:00:00+07:00");
    expect(due("2026-12-10T15:00:00+07:00", days(0.5))).toBe("2026-12-11T09:30:00+07:00");
  });
});

describe("rule 5, calendar days and months", () => {
  test("count every date and roll forward from a day off", () => {
    expect(due("2026-12-08T09:00:00+07:00", { amount: 2, unit: "calendarDay" })).toBe(
      "2026-12-10T09:00:00+07:00",
    );
    expect(due("2026-12-08T09:00:00+07:00", { amount: 5, unit: "calendarDay" })).toBe(
      "2026-12-15T09:00:00+07:00",
    );
    expect(due("2026-12-08T16:00:00+07:00", { amount: 3, unit: "calendarDay" })).toBe(
      "2026-12-11T11:00:00+07:00",
    );
    expect(due("2026-12-08T16:00:00+07:00", { amount: 0, unit: "calendarDay" })).toBe(
      "2026-12-08T16:00:00+07:00",
    );
  });

  test.each([
    ["2026-12-31T09:00:00+07:00", 2, "2027-03-01T09:00:00+07:00"],
    ["2028-01-31T09:00:00+07:00", 1, "2028-02-29T09:00:00+07:00"],
    ["2027-03-31T09:00:00+07:00", 1, "2027-04-30T09:00:00+07:00"],
    ["2026-12-08T09:00:00+07:00", 12, "2027-12-08T09:00:00+07:00"],
  ])(
    "received %s, %d months: a missing day becomes the month's last, then rolls forward",
    (from, amount, to) => {
      expect(due(from, { amount, unit: "month" })).toBe(to);
    },
  );
});

describe("rule 6, interruptions", () => {
  const receivedAt = "2026-12-07T08:00:00+07:00";

  test("a pause puts what was left behind its end, in every unit", () => {
    const interruptions = [pause("2026-12-08T08:00:00+07:00", "2026-12-09T08:00:00+07:00")];
    expect(due(receivedAt, days(2), { interruptions })).toBe("2026-12-10T08:00:00+07:00");
    expect(due(receivedAt, hours(16), { interruptions })).toBe("2026-12-10T08:00:00+07:00");
    expect(due(receivedAt, { amount: 2, unit: "calendarDay" }, { interruptions })).toBe(
      "2026-12-10T08:00:00+07:00",
    );
  });

  test("a pause that ends outside office hours goes on at the next opening, whatever the cut-off", () => {
    const interruptions = [pause("2026-12-08T08:00:00+07:00", "2026-12-09T16:00:00+07:00")];
    expect(due(receivedAt, days(2), { interruptions, cutOff: "15:00" })).toBe("2026-12-10T16:00:00+07:00");
    const evening = [pause("2026-12-08T08:00:00+07:00", "2026-12-08T20:00:00+07:00")];
    expect(due(receivedAt, days(2), { interruptions: evening })).toBe("2026-12-09T17:00:00+07:00");
  });

  test("a pause with no working minute left ends where office hours begin again", () => {
    const saturday = "2026-12-19T10:00:00+07:00";
    const interruptions = [pause("2026-12-20T10:00:00+07:00", "2026-12-23T18:00:00+07:00")];
    expect(due(saturday, hours(0), { interruptions })).toBe("2026-12-24T07:00:00+07:00");
  });

  test("a restart begins anew as if received at its end, cut-off included", () => {
    const interruptions = [restart("2026-12-08T08:00:00+07:00", "2026-12-09T15:30:00+07:00")];
    expect(due(receivedAt, days(2), { interruptions })).toBe("2026-12-11T11:00:00+07:00");
    expect(due(receivedAt, days(2), { interruptions, cutOff: "15:00" })).toBe("2026-12-12T07:00:00+07:00");
  });

  test("one that begins at or after the due moment reached so far changes nothing", () => {
    const late = [restart("2026-12-09T08:00:00+07:00", "2026-12-20T08:00:00+07:00")];
    expect(due(receivedAt, days(2), { interruptions: late })).toBe("2026-12-09T08:00:00+07:00");
  });

  test("one that would come too late counts when an earlier one has moved the due moment", () => {
    const interruptions = [
      pause("2026-12-08T08:00:00+07:00", "2026-12-09T08:00:00+07:00"),
      pause("2026-12-09T10:00:00+07:00", "2026-12-10T10:00:00+07:00"),
    ];
    expect(due(receivedAt, days(2), { interruptions })).toBe("2026-12-11T08:30:00+07:00");
  });
});

describe("rule 7, the answer depends only on the question", () => {
  test("a time in another offset or without one is the same moment in Vietnam", () => {
    const local = due("2026-12-08T09:00:00+07:00", days(1));
    expect(due("2026-12-08T02:00:00Z", days(1))).toBe(local);
    expect(due("2026-12-07T20:30:00.999-05:30", days(1))).toBe(local);
    expect(due("2026-12-08T09:00", days(1))).toBe(local);
  });

  test("what may be left out is as if it were empty", () => {
    const { sessions } = calendar;
    const short = {
      id: 7,
      calendar: { sessions },
      receivedAt: "2026-12-08T09:00:00+07:00",
      duration: days(1),
    };
    const whole = {
      ...short,
      calendar: { sessions, holidays: [], makeUpDays: [] },
      cutOff: null,
      interruptions: [],
    };
    expect(answerLine(JSON.stringify(short))).toBe(answerLine(JSON.stringify(whole)));
  });

  test("the answer bears the id of the question and explains itself in plain text", () => {
    const question = { id: 7, calendar, receivedAt: "2026-12-11T12:00:00+07:00", duration: days(1) };
    expect(JSON.parse(answerLine(JSON.stringify(question)))).toEqual({
      id: 7,
      dueAt: "2026-12-15T07:00:00+07:00",
      explanation: [
        "received 2026-12-11 12:00 (after office hours): clock starts 2026-12-12 07:00",
        "2026-12-13 not counted: weekend",
        "2026-12-14 not counted: day off",
        "1 working day after 2026-12-12: 2026-12-15",
        "due 2026-12-15 07:00",
      ],
    });
  });
});
