import type { ProcedureContent } from "./content.ts";
import { collisions } from "./layers.ts";
import type { LayerOverride, OverridePart } from "./overrides.ts";
import type { RecordSource, VersionState } from "./versions.ts";

/** A version as far as it matters for what is put under it. */
export type StandingVersion = {
  id: string;
  number: number;
  state: VersionState;
  effectiveOn: string;
  /** What it was put upon: the record, or for a commune the version of the province. */
  lower: ProcedureContent;
  source: RecordSource | null;
  overrides: LayerOverride[];
  questions: OverridePart[];
  /** null: an import made it, and nobody has written in it. */
  authorId: string | null;
};

/** Something new below: from a day on, and whether somebody must look at it first, whatever it says. */
export type Arrival = { lower: ProcedureContent; effectiveOn: string; mustWait: boolean };

/** What becomes of the versions of one layer. */
export type Rebase = {
  /** Comes into force by itself, in place of others; null: somebody has to decide. */
  next: { state: "published" | "scheduled"; overrides: LayerOverride[]; replaces: StandingVersion[] } | null;
  /** The draft put upon what is new; null: there is none left. */
  draft: { overrides: LayerOverride[]; questions: OverridePart[] } | null;
  /** Set for a later day: put upon what is new with the same overrides. */
  later: StandingVersion[];
};

/**
 * What becomes of a layer's versions when something new comes below it. It takes its place by itself only where nothing
 * that staff wrote would be overwritten; otherwise a draft asks about the parts of which both say something.
 */
export function rebase(line: readonly StandingVersion[], arrival: Arrival, today: string): Rebase {
  const draft = line.find(({ state }) => state === "draft");
  const written = draft?.authorId ? draft : undefined;
  const standing = inOrderOfDays(line);
  const day = laterOf(arrival.effectiveOn, today);
  const base = standing.findLast(({ effectiveOn }) => effectiveOn <= day);
  const later = standing.filter(({ effectiveOn }) => effectiveOn > day);
  const colliding = [base, ...later].flatMap((version) => (version ? collidingParts(version, arrival) : []));

  if (arrival.mustWait || colliding.length > 0) {
    const overrides = (written ?? base)?.overrides ?? [];
    const asked = written ? [...written.questions, ...collidingParts(written, arrival)] : colliding;
    return { next: null, draft: { overrides, questions: questionsAbout(overrides, asked) }, later: [] };
  }
  const state = arrival.effectiveOn > today ? "scheduled" : "published";
  const asked = written ? [...written.questions, ...collidingParts(written, arrival)] : [];
  return {
    next: { state, overrides: base?.overrides ?? [], replaces: replacedBy(standing, state, day) },
    draft: written
      ? { overrides: written.overrides, questions: questionsAbout(written.overrides, asked) }
      : null,
    later,
  };
}

/** What a version in force from `day` takes the place of: all before it, or what was set for the same day. */
export function replacedBy<Each extends Pick<StandingVersion, "effectiveOn">>(
  standing: readonly Each[],
  state: "published" | "scheduled",
  day: string,
): Each[] {
  return standing.filter(({ effectiveOn }) =>
    state === "published" ? effectiveOn <= day : effectiveOn === day,
  );
}

/** Published and scheduled versions, in the order in which they come into force. */
export function inOrderOfDays<Each extends Pick<StandingVersion, "effectiveOn" | "number" | "state">>(
  line: readonly Each[],
): Each[] {
  return line
    .filter(({ state }) => state === "published" || state === "scheduled")
    .toSorted((one, other) =>
      one.effectiveOn === other.effectiveOn
        ? one.number - other.number
        : one.effectiveOn.localeCompare(other.effectiveOn),
    );
}

export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

function collidingParts({ lower, overrides }: StandingVersion, arrival: Arrival): OverridePart[] {
  return collisions(lower, arrival.lower, overrides).map(({ part }) => part);
}

/** Each part once, and only those of which there is something to keep. */
function questionsAbout(overrides: readonly LayerOverride[], parts: readonly OverridePart[]): OverridePart[] {
  return [...new Set(parts)].filter((part) => overrides.some((override) => override.part === part));
}
