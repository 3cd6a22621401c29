import { describe, expect, test } from "vitest";
import { feeOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { carriedOver, rebase, type StandingVersion } from "./rebase.ts";

const today = "2027-03-02";
const former = sampleContent();
const longer = sampleContent({
  channels: former.channels.map((terms) => ({
    ...terms,
    timeLimit: { amount: 10, unit: "workingDay", assumed: false },
  })),
});
const renamed = sampleContent({ whoFor: { vi: "Mọi người", en: "Everybody" } });

const version = (rest: Partial<StandingVersion> = {}): StandingVersion => ({
  id: "in-force",
  number: 1,
  state: "published",
  effectiveOn: "2026-01-01",
  lower: former,
  source: "national",
  overrides: [],
  questions: [],
  authorId: null,
  ...rest,
});
const arrival = (lower = longer, rest = {}) => ({ lower, effectiveOn: today, mustWait: false, ...rest });

describe("what comes into force by itself", () => {
  test("the first record of a procedure", () => {
    expect(rebase([], arrival(), today)).toMatchObject({
      next: { state: "published", overrides: [] },
      draft: null,
    });
  });

  test("a record that leaves alone what the province set, which holds as before", () => {
    const line = [version({ overrides: [feeOf(5000)] })];
    const { next, draft } = rebase(line, arrival(longer), today);
    expect(next).toMatchObject({
      state: "published",
      overrides: [feeOf(5000)],
      replaces: [{ id: "in-force" }],
    });
    expect(draft).toBeNull();
  });

  test("a record of a day to come is set for that day and leaves what is in force", () => {
    const { next } = rebase([version()], arrival(longer, { effectiveOn: "2027-07-01" }), today);
    expect(next).toMatchObject({ state: "scheduled", replaces: [] });
  });

  test("it takes the place of what was set for the same day, and carries that rule on", () => {
    const set = version({
      id: "set",
      number: 2,
      state: "scheduled",
      effectiveOn: "2027-07-01",
      overrides: [feeOf(1)],
    });
    const { next } = rebase([version(), set], arrival(longer, { effectiveOn: "2027-07-01" }), today);
    expect(next).toMatchObject({ state: "scheduled", overrides: [feeOf(1)], replaces: [{ id: "set" }] });
  });

  test("what is set for a later day is put upon it too", () => {
    const set = version({
      id: "set",
      number: 2,
      state: "scheduled",
      effectiveOn: "2027-07-01",
      overrides: [feeOf(1)],
    });
    const { next, later } = rebase([version(), set], arrival(longer), today);
    expect(next).toMatchObject({ state: "published", overrides: [], replaces: [{ id: "in-force" }] });
    expect(later).toMatchObject([{ id: "set" }]);
  });

  test("what was due while the worker slept counts as in force", () => {
    const due = version({
      id: "due",
      number: 2,
      state: "scheduled",
      effectiveOn: today,
      overrides: [feeOf(1)],
    });
    const { next } = rebase([version(), due], arrival(longer), today);
    expect(next).toMatchObject({ overrides: [feeOf(1)], replaces: [{ id: "in-force" }, { id: "due" }] });
  });
});

describe("what has to be decided", () => {
  test("a record that says something else of a part the province set: nothing changes, the draft asks", () => {
    const line = [version({ overrides: [timeLimitOf(2), feeOf(5000)] })];
    expect(rebase(line, arrival(longer), today)).toMatchObject({
      next: null,
      draft: { overrides: line[0]?.overrides, questions: ["timeLimits"] },
    });
  });

  test("a record that must wait does so without a question when nothing collides", () => {
    expect(rebase([version()], arrival(longer, { mustWait: true }), today)).toMatchObject({
      next: null,
      draft: { overrides: [], questions: [] },
    });
  });

  test("a rule set for a later day is not overwritten either", () => {
    const set = version({
      id: "set",
      state: "scheduled",
      effectiveOn: "2027-07-01",
      overrides: [timeLimitOf(2)],
    });
    expect(rebase([version(), set], arrival(longer), today).next).toBeNull();
  });

  test("the question goes when a newer record takes the change back", () => {
    const line = [
      version({ overrides: [timeLimitOf(2)] }),
      version({
        id: "draft",
        number: 2,
        state: "draft",
        lower: longer,
        overrides: [timeLimitOf(2)],
        questions: ["timeLimits"],
      }),
    ];
    expect(rebase(line, arrival(renamed), today)).toMatchObject({
      next: { state: "published" },
      draft: null,
    });
  });
});

describe("what somebody writes in a draft", () => {
  const written = (rest: Partial<StandingVersion> = {}) =>
    version({
      id: "draft",
      number: 2,
      state: "draft",
      authorId: "lan",
      overrides: [timeLimitOf(2)],
      ...rest,
    });

  test("is kept upon the record that comes into force beside it", () => {
    expect(rebase([version(), written()], arrival(renamed), today)).toMatchObject({
      next: { state: "published", overrides: [] },
      draft: { overrides: [timeLimitOf(2)], questions: [] },
    });
  });

  test("is asked about where the record now says something else", () => {
    expect(rebase([version(), written()], arrival(longer), today)).toMatchObject({
      next: { state: "published" },
      draft: { questions: ["timeLimits"] },
    });
  });

  test("keeps the questions it has, each once", () => {
    const asked = written({ questions: ["timeLimits", "fees"], overrides: [timeLimitOf(2), feeOf(1)] });
    expect(rebase([version(), asked], arrival(longer), today).draft).toMatchObject({
      questions: ["timeLimits", "fees"],
    });
  });

  test("waits for its day beside a record of a day to come", () => {
    const plan = rebase([version(), written()], arrival(longer, { effectiveOn: "2027-07-01" }), today);
    expect(plan).toMatchObject({ next: { state: "scheduled" }, draft: "untouched" });
  });
});

describe("what is set for a later day when something is published before it", () => {
  test("takes over what it had only taken over from the version before", () => {
    expect(carriedOver([feeOf(1)], [feeOf(2)], [feeOf(1)])).toEqual([feeOf(2)]);
    expect(carriedOver([], [feeOf(2)], [])).toEqual([feeOf(2)]);
    expect(carriedOver([feeOf(1)], [], [feeOf(1)])).toEqual([]);
  });

  test("keeps what was set for that day", () => {
    expect(carriedOver([feeOf(1)], [feeOf(2)], [feeOf(9), timeLimitOf(1)])).toEqual([
      feeOf(9),
      timeLimitOf(1),
    ]);
    expect(carriedOver([feeOf(1)], [feeOf(2)], [])).toEqual([]);
  });
});
