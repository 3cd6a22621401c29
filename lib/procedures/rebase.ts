import { isSame } from "./canonical.ts";
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
  /** The draft put upon what is new, or left as it is until that comes into force; null: there is none left. */
  draft: { overrides: LayerOverride[]; questions: OverridePart[] } | "untouched" | null;
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
    const overrides = (base ?? later[0])?.overrides ?? [];
    const fresh = { overrides, questions: questionsAbout(overrides, colliding) };
    return { next: null, draft: written ? rebasedDraft(written, arrival.lower) : fresh, later: [] };
  }
  const state = arrival.effectiveOn > today ? "scheduled" : "published";
  const next = {
    state,
    overrides: base?.overrides ?? [],
    replaces: replacedBy(standing, state, day),
  } as const;
  if (!written) return { next, draft: null, later };
  return { next, draft: state === "scheduled" ? "untouched" : rebasedDraft(written, arrival.lower), later };
}

/** What somebody writes, put upon something new: kept, with a question where both now say something else. */
export function rebasedDraft(
  { lower, overrides, questions }: Pick<StandingVersion, "lower" | "overrides" | "questions">,
  next: ProcedureContent,
) {
  const parts = [...questions, ...collisions(lower, next, overrides).map(({ part }) => part)];
  return { overrides, questions: questionsAbout(overrides, parts) };
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

/**
 * What a version set for later says after `published` came into force before it: the parts it had only taken over from
 * `base` follow, those set for that day stay.
 */
export function carriedOver(
  base: readonly LayerOverride[],
  published: readonly LayerOverride[],
  later: readonly LayerOverride[],
): LayerOverride[] {
  const of = (overrides: readonly LayerOverride[], part: OverridePart) =>
    overrides.find((override) => override.part === part);
  const parts = new Set([...later, ...published].map(({ part }) => part));
  return [...parts].flatMap((part) => {
    const isTakenOver = isSame(of(base, part), of(later, part));
    return of(isTakenOver ? published : later, part) ?? [];
  });
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
