import { describe, expect, test } from "vitest";
import { type Attempts, afterFailure, attemptsSince, isLockedOut } from "./lockout.ts";

const at = (minute: number) => new Date(Date.UTC(2027, 2, 2, 1, minute));
const fresh: Attempts = { failedAttempts: 0, lockedUntil: null };

function after(failures: number, start = fresh, minute = 0) {
  return Array.from({ length: failures }).reduce<Attempts>(
    (attempts) => afterFailure(attempts, at(minute)),
    start,
  );
}

describe("a lockout", () => {
  test("begins with the fifth failure, not before", () => {
    expect(isLockedOut(after(4), at(0))).toBe(false);
    expect(isLockedOut(after(5), at(0))).toBe(true);
  });

  test("lasts fifteen minutes", () => {
    expect(isLockedOut(after(5), new Date(at(15).getTime() - 1))).toBe(true);
    expect(isLockedOut(after(5), at(15))).toBe(false);
  });

  test("once over, leaves five attempts again", () => {
    const anew = after(4, after(5), 20);
    expect(isLockedOut(anew, at(20))).toBe(false);
    expect(isLockedOut(afterFailure(anew, at(20)), at(20))).toBe(true);
  });

  test("is the same where only the count and the last failure are kept", () => {
    let known = fresh;
    let kept = attemptsSince(0, at(0));
    for (let minute = 0; minute < 60; minute += 2) {
      expect(isLockedOut(kept, at(minute))).toBe(isLockedOut(known, at(minute)));
      if (isLockedOut(known, at(minute))) continue;
      known = afterFailure(known, at(minute));
      kept = attemptsSince(afterFailure(kept, at(minute)).failedAttempts, at(minute));
    }
  });
});
