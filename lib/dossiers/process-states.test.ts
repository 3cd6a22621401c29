import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { soundProcess } from "#tests/factories/arbitrary-process.ts";
import { acted, choices, filed, fromOutside } from "#tests/factories/simulated.ts";
import type { Simulated } from "#tests/factories/simulated-dossier.ts";
import { nationalHistory, nationalTransitions } from "./national-status.ts";

/** A dossier in any state that a sound process can bring it to. */
const somewhere = fc
  .tuple(soundProcess, fc.constantFrom("a", "b"), fc.array(fc.nat(), { maxLength: 30 }))
  .map(([process, caseKey, picks]) =>
    picks.reduce(
      (dossier: Simulated, pick) => {
        const offered = choices(dossier);
        const outside = fromOutside(dossier);
        const choice = offered[pick % (offered.length + (outside ? 1 : 0))];
        return choice ? acted(dossier, choice) : (outside ?? dossier);
      },
      filed(process, caseKey),
    ),
  );

/** What brings a dossier nearer to its end, the best first. */
const nearer = [
  "answerSupplement",
  "keepOutput",
  "answerConsultation",
  "receive",
  "issueResult",
  "returnResult",
  "approve",
  "applicantDone",
  "assign",
  "forward",
  "initial",
  "sign",
  "number",
  "handOver",
] as const;

function onward(dossier: Simulated): Simulated | null {
  const offered = choices(dossier);
  const kept = new Set(dossier.state.keptOutputs);
  for (const kind of nearer) {
    const found = offered.find(({ action }) => action.kind === kind && isProgress(dossier, action, kept));
    if (found) return acted(dossier, found);
  }
  return fromOutside(dossier);
}

/** Keeping a document again, or giving it to a colleague at the same desk, leads nowhere. */
function isProgress(
  { process, state }: Simulated,
  { kind, to }: { kind: string; to?: string | undefined },
  kept: ReadonlySet<string>,
) {
  if (kind === "assign") return to !== state.stepKey;
  if (kind !== "keepOutput") return true;
  const { outputs = [] } = process.steps.find(({ key }) => key === state.stepKey) ?? {};
  return outputs.some(({ key }) => !kept.has(`${state.stepKey}.${key}`));
}

/** Thousands of walks: seconds of work, more on a machine that does something else. */
const timeout = 60_000;

describe("a dossier of any process that may be published, in any state it can come to", { timeout }, () => {
  test("is never without somebody who can act, and comes to its end", () => {
    fc.assert(
      fc.property(somewhere, (start) => {
        let dossier = start;
        for (let acts = 0; !dossier.state.closedAt; acts++) {
          const next = onward(dossier);
          expect(next, `stuck at ${dossier.state.stepKey}`).not.toBeNull();
          expect(acts).toBeLessThan(100);
          dossier = next ?? dossier;
        }
        expect(choices(dossier)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("passes from one national status to the next only as the national portal allows", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(somewhere, ({ events, process }) => {
        const passed = nationalHistory(events, process);
        expect(passed[0]).toBe("registered");
        passed.slice(1).forEach((status, place) => {
          const before = passed[place] ?? "registered";
          seen.add(status);
          expect(nationalTransitions[before], `after ${before}`).toContain(status);
        });
      }),
      { numRuns: 1000 },
    );
    // Every status occurs, so none is legal by never being met.
    expect(seen.size).toBe(10);
  });
});
