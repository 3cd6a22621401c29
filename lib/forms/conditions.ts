import { ageInYears, type Day, dayNumber, firstDayOf } from "./days.ts";

/** What a condition compares an answer with. A yes/no answer is compared with true or false. */
export type Comparable = string | number | boolean;

/**
 * A claim about other answers, as data. `field` is the dotted path of a field (`child.sex`, `members.relation`);
 * inside a repeated row it means that row. Days are `YYYY-MM-DD` or "today".
 */
export type Condition =
  | { field: string; is: Comparable }
  | { field: string; isNot: Comparable }
  | { field: string; in: Comparable[] }
  | { field: string; filled: boolean }
  | { field: string; greaterThan: number }
  | { field: string; lessThan: number }
  | { field: string; before: string }
  | { field: string; after: string }
  | { field: string; olderThanDays: number }
  /** Completed years on the day another field names, or today. */
  | { field: string; ageAtLeast: number; on?: string | undefined }
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition };

/** A condition about one field. */
export type Test = Extract<Condition, { field: string }>;

/** How a condition reads the answers; a field that is not shown has no answer. */
export type Read = (path: string) => unknown;

/** Whether the condition holds. A missing answer makes every test false but `isNot` and `filled: false`. */
export function holds(condition: Condition, read: Read, today: Day): boolean {
  if ("and" in condition) return condition.and.every((part) => holds(part, read, today));
  if ("or" in condition) return condition.or.some((part) => holds(part, read, today));
  if ("not" in condition) return !holds(condition.not, read, today);
  return passes(condition, read, today);
}

function passes(test: Test, read: Read, today: Day): boolean {
  const answer = read(test.field);
  if ("is" in test) return matches(answer, test.is);
  if ("isNot" in test) return !matches(answer, test.isNot);
  if ("in" in test) return test.in.some((value) => matches(answer, value));
  if ("filled" in test) return isFilled(answer) === test.filled;
  if ("greaterThan" in test) return typeof answer === "number" && answer > test.greaterThan;
  if ("lessThan" in test) return typeof answer === "number" && answer < test.lessThan;
  return typeof answer === "string" && answer !== "" && datePasses(test, firstDayOf(answer), read, today);
}

type DateTest = Extract<
  Test,
  { before: string } | { after: string } | { olderThanDays: number } | { ageAtLeast: number }
>;

function datePasses(test: DateTest, day: Day, read: Read, today: Day): boolean {
  if ("before" in test) return day < dayOf(test.before, today);
  if ("after" in test) return day > dayOf(test.after, today);
  if ("olderThanDays" in test) return dayNumber(today) - dayNumber(day) > test.olderThanDays;
  const on = test.on ? read(test.on) : today;
  return typeof on === "string" && on !== "" && ageInYears(day, firstDayOf(on)) >= test.ageAtLeast;
}

/** Several ticked answers match a value when it is among them. */
function matches(answer: unknown, value: Comparable) {
  return Array.isArray(answer) ? answer.includes(value) : answer === value;
}

/** Whether there is an answer at all: `false` and 0 are answers, blanks and empty lists are none. */
function isFilled(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer === "object" && answer !== null) return Object.values(answer).some(isFilled);
  return answer !== undefined && answer !== null && answer !== "";
}

function dayOf(day: string, today: Day): Day {
  return day === "today" ? today : day;
}

/** Every field the condition reads. */
export function fieldsOf(condition: Condition): string[] {
  return testsOf(condition).flatMap((test) =>
    "on" in test && test.on ? [test.field, test.on] : [test.field],
  );
}

/** The single tests a condition is made of, in the order they are written. */
export function testsOf(condition: Condition): Test[] {
  if ("and" in condition) return condition.and.flatMap(testsOf);
  if ("or" in condition) return condition.or.flatMap(testsOf);
  if ("not" in condition) return testsOf(condition.not);
  return [condition];
}
