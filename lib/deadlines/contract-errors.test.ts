import { describe, expect, test } from "vitest";
import { answerLine } from "./contract.ts";

const week = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
];
const sessions = { 1: week, 2: week, 3: week, 4: week, 5: week };
const calendar = { sessions, holidays: ["2027-02-05"], makeUpDays: [{ date: "2027-02-20", like: 1 }] };
const receivedAt = "2027-02-03T14:10:00+07:00";
const question = {
  id: "q",
  calendar,
  cutOff: null,
  receivedAt,
  duration: { amount: 5, unit: "workingDay" },
  interruptions: [],
};
const stretch = (from: string, to: string, effect = "pause") => ({ from, to, effect });

function errorOf(change: object): string {
  const answer = JSON.parse(answerLine(JSON.stringify({ ...question, ...change })));
  expect(answer.id).toBe("q");
  expect(Object.keys(answer)).toEqual(["id", "error"]);
  return answer.error;
}

describe("a wrong line is answered with the field at fault", () => {
  test.each<[string, RegExp, object]>([
    ["no calendar", /^calendar: /, { calendar: undefined }],
    ["no sessions", /^calendar\.sessions: /, { calendar: { holidays: [] } }],
    [
      "an eighth weekday",
      /^calendar\.sessions: weekdays/,
      { calendar: { sessions: { ...sessions, 8: week } } },
    ],
    ["no working day", /^calendar\.sessions: no weekday/, { calendar: { sessions: {} } }],
    ["only empty weekdays", /^calendar\.sessions: no weekday/, { calendar: { sessions: { 1: [], 7: [] } } }],
    ["a bad time", /^calendar\.sessions\.1\[0\]\[0\]: .*HH:MM/, { calendar: withMonday(["7:00", "11:30"]) }],
    ["an hour too many", /^calendar\.sessions\.1\[0\]\[1\]: /, { calendar: withMonday(["07:00", "24:00"]) }],
    [
      "a session that ends as it starts",
      /^calendar\.sessions\.1\[0\]: /,
      { calendar: withMonday(["07:00", "07:00"]) },
    ],
    [
      "a session that ends first",
      /^calendar\.sessions\.1\[0\]: /,
      { calendar: withMonday(["11:30", "07:00"]) },
    ],
    [
      "overlapping sessions",
      /^calendar\.sessions\.1\[1\]: /,
      { calendar: withMonday(["07:00", "11:30"], ["11:29", "17:00"]) },
    ],
    [
      "descending sessions",
      /^calendar\.sessions\.1\[1\]: /,
      { calendar: withMonday(["13:30", "17:00"], ["07:00", "11:30"]) },
    ],
    [
      "a session of three times",
      /^calendar\.sessions\.1\[0\]: /,
      { calendar: withMonday(["07:00", "09:00", "11:00"]) },
    ],
    [
      "a date that does not exist",
      /^calendar\.holidays\[0\]: /,
      { calendar: { sessions, holidays: ["2027-02-29"] } },
    ],
    [
      "a date in another form",
      /^calendar\.holidays\[0\]: /,
      { calendar: { sessions, holidays: ["5/2/2027"] } },
    ],
    ["like no weekday", /^calendar\.makeUpDays\[0\]\.like: /, { calendar: withMakeUp("2027-02-20", 0) }],
    [
      "like a weekday without sessions",
      /^calendar\.makeUpDays\[0\]\.like: .*no sessions/,
      { calendar: withMakeUp("2027-02-20", 7) },
    ],
    [
      "one date like two weekdays",
      /^calendar\.makeUpDays\[1\]\.like: /,
      { calendar: { ...calendar, makeUpDays: [...calendar.makeUpDays, { date: "2027-02-20", like: 2 }] } },
    ],
    ["a bad cut-off", /^cutOff: /, { cutOff: "15h" }],
    ["no reception", /^receivedAt: /, { receivedAt: undefined }],
    ["a reception without time", /^receivedAt: /, { receivedAt: "2027-02-03" }],
    ["a reception at no hour", /^receivedAt: /, { receivedAt: "2027-02-03T24:00:00+07:00" }],
    ["a reception on no date", /^receivedAt: /, { receivedAt: "2027-02-30T10:00:00+07:00" }],
    ["a reception in no offset", /^receivedAt: /, { receivedAt: "2027-02-03T10:00:00+7" }],
    ["a reception before the zone was fixed", /^receivedAt: /, { receivedAt: "1975-12-31T10:00:00+07:00" }],
    ["no duration", /^duration: /, { duration: undefined }],
    ["a negative amount", /^duration\.amount: /, { duration: { amount: -1, unit: "workingDay" } }],
    ["an amount in words", /^duration\.amount: /, { duration: { amount: "5", unit: "workingDay" } }],
    ["no amount", /^duration\.amount: /, { duration: { unit: "workingDay" } }],
    ["an absurd amount", /^duration\.amount: /, { duration: { amount: 1e15, unit: "workingHour" } }],
    [
      "a time beyond all calendars",
      /^duration\.amount: .*9999/,
      { duration: { amount: 99_999, unit: "month" } },
    ],
    ["another unit", /^duration\.unit: /, { duration: { amount: 5, unit: "week" } }],
    ["half a month", /^duration\.amount: /, { duration: { amount: 0.5, unit: "month" } }],
    ["half a calendar day", /^duration\.amount: /, { duration: { amount: 1.5, unit: "calendarDay" } }],
    [
      "hours that are no whole minutes",
      /^duration\.amount: /,
      { duration: { amount: 0.01, unit: "workingHour" } },
    ],
    [
      "days that are no whole minutes",
      /^duration\.amount: /,
      { duration: { amount: 1.001, unit: "workingDay" } },
    ],
    ["interruptions that are no list", /^interruptions: /, { interruptions: {} }],
    [
      "an interruption without end",
      /^interruptions\[0\]\.to: /,
      { interruptions: [{ from: "2027-02-04T08:00:00+07:00", effect: "pause" }] },
    ],
    [
      "an interruption that ends first",
      /^interruptions\[0\]\.to: /,
      { interruptions: [stretch("2027-02-04T08:00:00+07:00", "2027-02-04T07:59:00+07:00")] },
    ],
    [
      "another effect",
      /^interruptions\[0\]\.effect: /,
      { interruptions: [stretch("2027-02-04T08:00:00+07:00", "2027-02-04T09:00:00+07:00", "stop")] },
    ],
    [
      "overlapping interruptions",
      /^interruptions\[1\]\.from: overlaps/,
      {
        interruptions: [
          stretch("2027-02-04T08:00:00+07:00", "2027-02-12T08:00:00+07:00"),
          stretch("2027-02-12T07:59:00+07:00", "2027-02-12T09:00:00+07:00"),
        ],
      },
    ],
    [
      "an interruption before the reception",
      /^interruptions\[0\]\.from: .*receivedAt/,
      { interruptions: [stretch("2027-02-03T14:09:00+07:00", "2027-02-04T09:00:00+07:00")] },
    ],
  ])("%s", (_name, message, change) => {
    expect(errorOf(change)).toMatch(message);
  });

  test("interruptions may touch, be empty and be told in any order", () => {
    const interruptions = [
      stretch("2027-02-12T08:00:00+07:00", "2027-02-12T08:00:00+07:00"),
      stretch("2027-02-04T08:00:00+07:00", "2027-02-12T08:00:00+07:00"),
    ];
    expect(JSON.parse(answerLine(JSON.stringify({ ...question, interruptions }))).error).toBeUndefined();
  });
});

describe("a line that is no question", () => {
  test.each([
    ["{", "not JSON"],
    ["[]", /object/],
    ["null", /object/],
    ['"text"', /object/],
    [`{"id":{"a":1},"calendar":${"[".repeat(9)}${"]".repeat(9)}}`, /./],
  ])("%s is answered without an id", (line, message) => {
    const answer = JSON.parse(answerLine(line));
    expect(answer.id).toBeNull();
    expect(answer.error).toMatch(message);
  });

  test("nested deeper than the stack is answered like any other", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(JSON.parse(answerLine(`{"id":1,"calendar":${deep}}`))).toMatchObject({
      id: 1,
      error: /^calendar/,
    });
  });
});

test("a limit of centuries in an office open one minute a week is answered at once", () => {
  const sparse = { sessions: { 3: [["07:00", "07:01"]] }, holidays: [], makeUpDays: [] };
  const duration = { amount: 6000, unit: "workingHour" };
  const answer = JSON.parse(answerLine(JSON.stringify({ ...question, calendar: sparse, duration })));
  expect(answer.dueAt).toBe("8926-08-14T07:01:00+07:00");
  expect(answer.explanation.length).toBeLessThan(120);
});

function withMonday(...monday: string[][]) {
  return { sessions: { ...sessions, 1: monday } };
}

function withMakeUp(date: string, like: number) {
  return { sessions, makeUpDays: [{ date, like }] };
}
