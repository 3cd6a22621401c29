import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkGuide, guidePlace } from "./check-guide.ts";
import type { Guide, ProcedureContent } from "./content.ts";
import { type GuideAnswers, walkGuide } from "./guide.ts";

const both = (text: string) => ({ vi: text, en: text });
const question = (key: string, values: string[], when?: Guide["questions"][number]["when"]) => ({
  key,
  label: both(key),
  options: values.map((value) => ({ value, label: both(value) })),
  ...(when && { when }),
});
const found = (key: string, when?: ProcedureContent["cases"][number]["when"]) => ({
  key,
  name: both(key),
  ...(when && { when }),
});

/** Moving somewhere: a foreigner is shown another procedure; a tenant is asked for a contract. */
const guide: Guide = {
  questions: [
    question("citizen", ["yes", "no"]),
    question("home", ["own", "rented"]),
    question("contract", ["yes", "no"], { field: "home", is: "rented" }),
  ],
  exclusions: [
    { when: { field: "citizen", is: "no" }, reason: both("Người nước ngoài"), instead: "1.000002" },
    { when: { field: "contract", is: "no" }, reason: both("Chưa có hợp đồng") },
  ],
};
const cases = [
  found("owner", { field: "home", is: "own" }),
  found("tenant", {
    and: [
      { field: "home", is: "rented" },
      { field: "contract", is: "yes" },
    ],
  }),
];
const outcome = (answers: GuideAnswers, of = cases) => walkGuide(guide, of, answers).outcome;

describe("walkGuide", () => {
  test("asks one question after the other, those of special situations only there", () => {
    expect(outcome({})).toMatchObject({ kind: "question", question: { key: "citizen" } });
    expect(outcome({ citizen: "yes" })).toMatchObject({ kind: "question", question: { key: "home" } });
    expect(outcome({ citizen: "yes", home: "rented" })).toMatchObject({ question: { key: "contract" } });
    expect(outcome({ citizen: "yes", home: "own" })).toEqual({ kind: "case", caseKey: "owner" });
  });

  test("tells at once that somebody does not qualify, why, and what is right instead", () => {
    expect(outcome({ citizen: "no" })).toMatchObject({
      kind: "excluded",
      exclusion: { reason: both("Người nước ngoài"), instead: "1.000002" },
    });
  });

  test("leads to no case when none fits, and to the procedure itself when it has none", () => {
    expect(outcome({ citizen: "yes", home: "own" }, [cases[1] as never])).toEqual({ kind: "noCase" });
    expect(outcome({ citizen: "yes", home: "own" }, [])).toEqual({ kind: "case", caseKey: null });
  });

  test("an answer that is not offered, or to a question that is not asked, counts as not given", () => {
    expect(outcome({ citizen: "perhaps" })).toMatchObject({ question: { key: "citizen" } });
    const walk = walkGuide(guide, cases, { citizen: "yes", home: "own", contract: "no", toString: "x" });
    expect(walk.outcome).toEqual({ kind: "case", caseKey: "owner" });
    expect(walk.steps.map(({ question: { key }, answer }) => [key, answer])).toEqual([
      ["citizen", "yes"],
      ["home", "own"],
    ]);
  });

  test("an exclusion by what was not answered waits until the question is settled", () => {
    const notYet: Guide = {
      questions: [question("one", ["a", "b"]), question("two", ["a", "b"])],
      exclusions: [{ when: { field: "two", isNot: "a" }, reason: both("Không") }],
    };
    expect(walkGuide(notYet, [], { one: "a" }).outcome.kind).toBe("question");
    expect(walkGuide(notYet, [], { one: "a", two: "b" }).outcome.kind).toBe("excluded");
  });
});

describe("checkGuide", () => {
  const kinds = (changed: { guide?: Guide; cases?: ProcedureContent["cases"] }) =>
    checkGuide({ guide, cases, ...changed }).map(({ kind }) => kind);

  test("finds nothing in a sound guide, nor where there is none", () => {
    expect(checkGuide({ guide, cases })).toEqual([]);
    expect(checkGuide({ cases })).toEqual([]);
  });

  test("names a case nobody is led to", () => {
    expect(checkGuide({ guide, cases: [...cases, found("never")] })).toEqual([
      { kind: "unreachableCase", at: "never" },
    ]);
  });

  test("names a question nobody is ever asked", () => {
    const never = question("deep", ["a", "b"], { field: "contract", is: "no" });
    expect(checkGuide({ guide: { ...guide, questions: [...guide.questions, never] }, cases })).toContainEqual(
      { kind: "neverAsked", at: "deep" },
    );
  });

  test("names conditions on questions and answers there are not", () => {
    const unknown = { when: { field: "age", is: "a" }, reason: both("x") };
    const unheard = { when: { field: "home", is: "castle" }, reason: both("x") };
    expect(checkGuide({ guide: { ...guide, exclusions: [unknown, unheard] }, cases })).toEqual([
      { kind: "unknownQuestion", at: "exclusions.0", question: "age" },
      { kind: "unknownAnswer", at: "exclusions.1", question: "home", answer: "castle" },
    ]);
    const early = question("first", ["a", "b"], { field: "home", is: "own" });
    expect(kinds({ guide: { ...guide, questions: [early, ...guide.questions] } })).toEqual([
      "unknownQuestion",
    ]);
    expect(kinds({ cases: [found("old", { field: "home", olderThanDays: 60 })] })).toEqual(["unknownAnswer"]);
  });

  test("names a condition that no answers make true, and one that all do, wherever it stands", () => {
    const [one, other] = [
      { field: "home", is: "own" },
      { field: "home", is: "rented" },
    ] as const;
    const never = { and: [one, other] };
    const always = { or: [one, { not: one }] };
    const asked = question("pet", ["a", "b"], { or: [{ field: "citizen", is: "yes" }, never] });
    expect(checkGuide({ guide: { ...guide, questions: [...guide.questions, asked] }, cases })).toEqual([
      { kind: "impossibleRule", at: "questions.pet", rule: never },
    ]);
    expect(checkGuide({ guide, cases: [...cases, found("both", never)] })).toEqual([
      { kind: "impossibleRule", at: "cases.both", rule: never },
    ]);
    const exclusions = [...guide.exclusions, { when: always, reason: both("x") }];
    expect(checkGuide({ guide: { ...guide, exclusions }, cases })).toEqual([
      { kind: "idleRule", at: "exclusions.2", rule: always },
    ]);
  });

  test("says of each problem where it stands", () => {
    const places = (changed: { guide?: Guide; cases?: ProcedureContent["cases"] }) =>
      checkGuide({ guide, cases, ...changed }).map(guidePlace);
    expect(places({ cases: [...cases, found("never")] })).toEqual(["cases.never"]);
    expect(places({ cases: [cases[0] as never] })).toEqual(["questions.contract"]);
    const unheard = { when: { field: "home", is: "castle" }, reason: both("x") };
    expect(places({ guide: { ...guide, exclusions: [unheard] } })).toEqual(["exclusions.0"]);
    const twice = [...guide.questions, question("home", ["a", "b"])];
    expect(places({ guide: { ...guide, questions: twice } })).toContain("questions.home");
  });

  test("names answers that fit two cases, and answers that lead nowhere", () => {
    const both2 = found("anyOwner", { field: "citizen", is: "yes" });
    expect(checkGuide({ guide, cases: [...cases, both2] })).toContainEqual({
      kind: "ambiguous",
      at: "owner, anyOwner",
      answers: { citizen: "yes", home: "own" },
    });
    expect(checkGuide({ guide, cases: [cases[0] as never] })).toEqual([
      { kind: "deadEnd", answers: { citizen: "yes", home: "rented", contract: "yes" } },
    ]);
  });

  test("names an exclusion that never holds, repeated keys, and a guide too long to walk", () => {
    const never = {
      when: {
        and: [
          { field: "home", is: "own" },
          { field: "contract", is: "no" },
        ],
      },
    };
    const exclusions = [...guide.exclusions, { ...never, reason: both("x") }];
    expect(checkGuide({ guide: { ...guide, exclusions }, cases })).toEqual([
      { kind: "exclusionNeverHolds", at: "2" },
    ]);
    const twice = [question("one", ["a", "a"]), question("one", ["a", "b"])];
    expect(kinds({ guide: { questions: twice, exclusions: [] }, cases: [] })).toEqual([
      "repeatedKey",
      "repeatedKey",
    ]);
    const many = Array.from({ length: 8 }, (_, index) => question(`q${index}`, [..."abcdefg"]));
    expect(kinds({ guide: { questions: many, exclusions: [] }, cases: [] })).toEqual(["tooManyWays"]);
  });
});

describe("whatever the guide", () => {
  const values = ["a", "b", "c"];
  const keys = ["one", "two", "three", "four"] as const;
  const tests = fc.record({ field: fc.constantFrom(...keys), is: fc.constantFrom(...values) });
  const guides = fc.record({
    questions: fc.tuple(...keys.map((key) => fc.constant(question(key, values)))),
    exclusions: fc.array(
      tests.map((when) => ({ when, reason: both("x") })),
      { maxLength: 2 },
    ),
  });
  const caseLists = fc
    .array(tests, { maxLength: 4 })
    .map((all) => all.map((when, place) => found(`case${place}`, when)));
  const given = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...values, "odd"));

  test("answering what is asked comes to an end, after at most as many answers as there are questions", () => {
    fc.assert(
      fc.property(guides, caseLists, fc.infiniteStream(fc.constantFrom(...values)), (each, all, stream) => {
        let answers: GuideAnswers = {};
        let walk = walkGuide(each, all, answers);
        for (let asked = 0; walk.outcome.kind === "question"; asked += 1) {
          expect(asked).toBeLessThan(each.questions.length);
          answers = { ...answers, [walk.outcome.question.key]: stream.next().value ?? "a" };
          walk = walkGuide(each, all, answers);
        }
        expect(["case", "noCase", "excluded"]).toContain(walk.outcome.kind);
      }),
    );
  });

  test("what somebody answers further on never takes back that they do not qualify", () => {
    fc.assert(
      fc.property(guides, caseLists, given, (each, all, answers) => {
        const walk = walkGuide(each, all, answers);
        if (walk.outcome.kind !== "excluded") return;
        const kept = Object.fromEntries(walk.steps.map(({ question: { key }, answer }) => [key, answer]));
        for (const key of keys)
          for (const value of values)
            expect(walkGuide(each, all, { [key]: value, ...kept }).outcome).toEqual(walk.outcome);
      }),
    );
  });

  test("a guide without a problem leads everybody to exactly one case or a reason", () => {
    fc.assert(
      fc.property(guides, caseLists, given, (each, all, answers) => {
        if (checkGuide({ guide: each, cases: all }).length > 0) return;
        expect(walkGuide(each, all, answers).outcome.kind).not.toBe("noCase");
      }),
    );
  });
});
