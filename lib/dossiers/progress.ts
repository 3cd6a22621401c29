import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { type CompletionLevel, completionOf } from "./completion.ts";
import type { DossierStatus } from "./lifecycle.ts";

/** The way of every dossier that is not stopped before its end. */
const way = ["filed", "received", "handling", "decided", "returned"] as const satisfies CompletionLevel[];

export type ProgressStep = {
  key: (typeof way)[number];
  state: "done" | "current" | "waiting" | "stopped";
};

/** The way with the part that is behind marked. Who has the result has nothing left; who ended stopped where they were. */
export function progressOf(level: CompletionLevel, reached: CompletionLevel = "filed"): ProgressStep[] {
  const place = way.findIndex((key) => key === (level === "ended" ? reached : level));
  return way.map((key, step) => {
    if (step > place) return { key, state: "waiting" };
    if (step < place || level === "returned") return { key, state: "done" };
    return { key, state: level === "ended" ? "stopped" : "current" };
  });
}

/** The facts of a view that tell how far its dossier is. */
export type ProgressFacts = {
  status: DossierStatus;
  clock: { receivedAt: Date | null };
  step: { key: string } | null;
  process: Pick<ProcessDefinition, "steps">;
};

/** How far a dossier is and, when it has ended, how far it had come. */
export function completionOfView({ status, clock, step, process }: ProgressFacts): {
  level: CompletionLevel;
  reached: CompletionLevel;
} {
  const isReceived = clock.receivedAt !== null;
  const level = completionOf(status, isReceived, isBeyondReception(process, step?.key ?? null));
  return { level, reached: level === "ended" ? (isReceived ? "handling" : "filed") : level };
}

/** The first step after reception only hands the dossier to whoever will handle it. */
export function isBeyondReception(
  { steps }: Pick<ProcessDefinition, "steps">,
  stepKey: string | null,
): boolean {
  return steps.findIndex(({ key }) => key === stepKey) > 1;
}
