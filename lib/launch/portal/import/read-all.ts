import { setImmediate } from "node:timers/promises";
import type { Known } from "#lib/procedures/national/assemble.ts";
import { checkTogether } from "#lib/procedures/national/together.ts";
import { isRecord, type ReadableRecord, type Reading, readRecord } from "#lib/procedures/read-record.ts";
import type { ImportReport, Lint } from "../import-report.ts";
import { piecesIn } from "../input/pieces.ts";
import { progressOf } from "../progress.ts";
import { lintOf, whatIs } from "./lint-words.ts";

/** What an input holds: records fit to be taken in, and how many were none. */
type Input = Pick<ImportReport, "read" | "rejected"> & {
  records: ReadableRecord[];
  lint: Lint[];
  skipped: { where: string; why: string }[];
};

/** So many records are read at a stretch: signals are heard between. */
const atOnce = 20;

type Sound = Exclude<Reading, { faults: unknown }>;

/**
 * Reads every record under a path. What cannot be read is rejected alone and named; nothing is left out unsaid. Undefined
 * when somebody stopped it, which is asked for all along.
 */
export async function readAll(
  path: string,
  known: Known,
  day: string,
  isStopped: () => boolean,
): Promise<Input | undefined> {
  const input: Input = { read: 0, rejected: 0, records: [], lint: [], skipped: [] };
  const sound = new Map<string, { reading: Sound; where: string }>();
  const progress = progressOf("records read");
  let pieces = 0;
  for await (const piece of piecesIn(path, isRecord)) {
    const { where } = piece;
    progress.step();
    if (++pieces % atOnce === 0) await setImmediate();
    if (isStopped()) {
      progress.end();
      return undefined;
    }
    if (piece.kind === "skipped") {
      input.skipped.push({ where, why: piece.why });
      continue;
    }
    input.read += 1;
    const reading =
      piece.kind === "record"
        ? readRecord(piece.value, known, day)
        : { code: "", faults: [fault(piece.why)] };
    const rejections = rejectionsOf(reading, where, sound);
    input.lint.push(...rejections);
    if ("faults" in reading || rejections.length > 0) {
      input.rejected += 1;
      continue;
    }
    sound.set(reading.record.code, { reading, where });
    input.lint.push(...notesOf(reading, piece.kind === "record" ? piece.note : undefined));
  }
  progress.end();
  input.records = withTwins([...sound.values()].map(({ reading }) => reading));
  for (const { code, findings } of input.records)
    input.lint.push(...findings.map((finding) => lintOf(code, finding)));
  return input;
}

function fault(what: string) {
  return { field: "file", what };
}

/** Why a record is left out: what is wrong with it, or that its code came before. */
function rejectionsOf(
  reading: Reading,
  where: string,
  sound: ReadonlyMap<string, { where: string }>,
): Lint[] {
  const rejected = (code: string, field: string, what: string): Lint => ({
    code,
    field,
    severity: "rejected",
    what,
    done: "the record was left out",
  });
  if ("faults" in reading)
    return reading.faults.map(({ field, what }) =>
      rejected(reading.code || where, field, reading.code ? `${whatIs(what)} (${where})` : whatIs(what)),
    );
  const { code } = reading.record;
  const first = sound.get(code);
  return first ? [rejected(code, "code", `${whatIs("duplicateCode")} (${where}, after ${first.where})`)] : [];
}

function notesOf({ record: { code }, ignored }: Sound, aboutFile: string | undefined): Lint[] {
  const note = (field: string, what: string, done: string): Lint => ({
    code,
    field,
    severity: "note",
    what,
    done,
  });
  return [
    ...ignored.map((field) => note(field, "is no part of the format", "left out")),
    ...(aboutFile ? [note("file", aboutFile, "kept")] : []),
  ];
}

/** Records that say the same under several codes are told of each other. */
function withTwins(readings: Sound[]): ReadableRecord[] {
  const national = readings.flatMap((reading) => reading.national ?? []);
  const more = new Map(checkTogether(national).map((checked) => [checked.record.code, checked.more]));
  return readings.map(({ record }) => ({
    ...record,
    findings: [...record.findings, ...(more.get(record.code) ?? [])],
  }));
}
