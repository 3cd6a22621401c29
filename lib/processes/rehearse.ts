import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { latenessMinutes } from "#lib/deadlines/lateness.ts";
import type { Moment } from "#lib/deadlines/moment.ts";
import { addWorkingMinutes, nextOpening } from "#lib/deadlines/working-time.ts";
import { checkProcess, type ProcessProblem } from "./check.ts";
import type { ProcessDefinition, ProcessHolder, ProcessStep } from "./definition.ts";
import { minutesOf, type Path, pathsOf, type Stop } from "./paths.ts";

/** A step of the rehearsal: when the virtual dossier comes to it and when its budget is used up. */
type RehearsedStop = Stop & { arrivedAt: Moment; leftAt: Moment };

export type RehearsedPath = {
  stops: RehearsedStop[];
  end: Path["end"];
  countedMinutes: number;
  finishedAt: Moment;
  /** Working minutes after the due moment; 0 when it is kept or there is none. */
  lateMinutes: number;
};

export type Rehearsal = { paths: RehearsedPath[]; problems: ProcessProblem[] };

type Setting = {
  calendar: CompiledCalendar;
  startAt: Moment;
  /** The due moment of the whole dossier; null: no time limit. */
  dueAt: Moment | null;
  limitMinutes: number | null;
  isHeld?: (holder: ProcessHolder) => boolean;
};

/**
 * Walks a virtual dossier along every way of a process on a virtual clock, each step taking exactly its budget. Steps that
 * do not count take no time: how long an applicant or another body needs is not known beforehand.
 */
export function rehearse(process: ProcessDefinition, setting: Setting): Rehearsal {
  const { limitMinutes, isHeld } = setting;
  return {
    paths: pathsOf(process).map((path) => walked(path, setting)),
    problems: checkProcess(process, { limitMinutes, ...(isHeld && { isHeld }) }),
  };
}

function walked(path: Path, { calendar, startAt, dueAt }: Setting): RehearsedPath {
  let at = nextOpening(calendar, startAt);
  const stops = path.stops.map((stop): RehearsedStop => {
    const arrivedAt = at;
    at = leftAt(calendar, stop.step, arrivedAt);
    return { ...stop, arrivedAt, leftAt: at };
  });
  return {
    stops,
    end: path.end,
    countedMinutes: minutesOf(path),
    finishedAt: at,
    lateMinutes: dueAt === null ? 0 : latenessMinutes(calendar, dueAt, at),
  };
}

function leftAt(
  calendar: CompiledCalendar,
  { counted, workingMinutes }: ProcessStep,
  arrivedAt: Moment,
): Moment {
  return counted ? addWorkingMinutes(calendar, arrivedAt, workingMinutes) : arrivedAt;
}
