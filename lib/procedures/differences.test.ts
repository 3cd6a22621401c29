import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryContent } from "#tests/factories/arbitrary-content.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { canonical, isSame } from "./canonical.ts";
import type { ProcedureContent } from "./content.ts";
import type { Change } from "./differences/change.ts";
import { differences } from "./differences.ts";

/** With nothing in parts that may be left out, so that saying nothing is said in one way. */
function plain({ guide, questions, places, documentNotes, named, printed, ...content }: ProcedureContent) {
  const asks = guide && (guide.questions.length > 0 || guide.exclusions.length > 0);
  return {
    ...content,
    ...(asks && { guide }),
    ...(questions?.length && { questions }),
    ...(places?.length && { places }),
    ...(documentNotes?.length && { documentNotes }),
    ...(named && Object.keys(named).length > 0 && { named }),
    ...(printed && Object.keys(printed).length > 0 && { printed }),
  };
}

const turned = (change: Change) => ({
  ...change,
  what: change.what === "added" ? "removed" : change.what === "removed" ? "added" : change.what,
  before: change.after,
  after: change.before,
});
const inOrder = (changes: readonly unknown[]) => changes.map((change) => canonical(change)).sort();

describe("differences", () => {
  test("there is none if, and only if, two contents say the same", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (former, next) => {
        expect(differences(former, structuredClone(former))).toEqual([]);
        expect(differences(former, next).length === 0).toBe(isSame(plain(former), plain(next)));
      }),
    );
  });

  test("one part that differs is never overlooked", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, fc.nat(), (former, other, which) => {
        const names = Object.keys(sampleContent()) as (keyof ProcedureContent)[];
        const name = names[which % names.length] ?? "name";
        const next = { ...former, [name]: other[name] };
        expect(differences(former, next).length > 0).toBe(!isSame(former[name], other[name]));
      }),
    );
  });

  test("turned round, what was added was removed, and before is after", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (former, next) => {
        expect(inOrder(differences(next, former))).toEqual(inOrder(differences(former, next).map(turned)));
      }),
    );
  });

  test("a shorter time limit is said of the channel and case it is for", () => {
    const channels = sampleContent().channels;
    const next = sampleContent({
      channels: channels.map((terms) => ({
        ...terms,
        timeLimit: { amount: 2, unit: "workingDay", assumed: false },
      })),
    });
    expect(differences(sampleContent(), next)).toEqual([
      {
        part: "timeLimits",
        what: "changed",
        about: { channel: "online", caseKey: null },
        before: { amount: 3, unit: "workingDay", assumed: false },
        after: { amount: 2, unit: "workingDay", assumed: false },
      },
    ]);
  });

  test("a paper is the same by its key: its count may change, others come and go", () => {
    const paper = (key: string, originals: number) => ({
      key,
      name: { vi: key, en: key },
      originals,
      copies: 0,
      required: true,
      handling: "submit" as const,
    });
    const former = sampleContent({ documents: [paper("proof", 1), paper("photo", 2)] });
    const next = sampleContent({ documents: [paper("proof", 3), paper("plan", 1)] });
    expect(
      differences(former, next).map(({ part, what, before, after }) => [part, what, before, after]),
    ).toEqual([
      ["documents", "removed", paper("photo", 2), null],
      ["documents", "changed", paper("proof", 1), paper("proof", 3)],
      ["documents", "added", null, paper("plan", 1)],
    ]);
  });

  test("the same things in another order are one change", () => {
    const [one, two] = [
      { vi: "Nộp", en: "File" },
      { vi: "Nhận", en: "Collect" },
    ];
    const changes = differences(sampleContent({ steps: [one, two] }), sampleContent({ steps: [two, one] }));
    expect(changes).toEqual([{ part: "steps", what: "reordered", about: null, before: null, after: null }]);
  });
});
