import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { testNow } from "#tests/factories/accounts.ts";
import { takeToken } from "./rate-limit.ts";

const perHour = { limit: 5, windowSeconds: 3600 };
const later = (seconds: number) => new Date(testNow.getTime() + seconds * 1000);

describe("takeToken", () => {
  test("says yes as often as the limit, then no until the next window", async ({ db }) => {
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push(await takeToken(db, "k", perHour, later(n)));
    expect(answers).toEqual([true, true, true, true, true, false, false]);
    expect(await takeToken(db, "k", perHour, later(3600))).toBe(true);
  });

  test("counts each key by itself", async ({ db }) => {
    const once = { limit: 1, windowSeconds: 60 };
    expect(await takeToken(db, "a", once, testNow)).toBe(true);
    expect(await takeToken(db, "b", once, testNow)).toBe(true);
    expect(await takeToken(db, "a", once, testNow)).toBe(false);
  });

  test("says yes no more often when everybody asks at once", async ({ ownDatabase: { db } }) => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => takeToken(db, "k", perHour, testNow)));
    expect(answers.filter(Boolean)).toHaveLength(5);
  });
});
