import { parseArgs } from "node:util";
import type { Measurement } from "./measure.ts";

/** What a run is told. `concurrency` is left to the scenario unless somebody asks for another. */
export type Options = { scale: number; seconds: number; concurrency: number | undefined };

/** One thing that is measured: it reports a line, or several when it has several parts. */
export type Scenario = (options: Options, report: (measurement: Measurement) => void) => Promise<void>;

/** Reads `<scenario> [--scale N] [--seconds S] [--concurrency C]`; nothing when they make no sense. */
export function readOptions(args: string[]): (Options & { scenario: string }) | undefined {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { scale: text, seconds: text, concurrency: text },
    });
    const [scenario = "", ...others] = positionals;
    const scale = whole(values.scale ?? "10000");
    const seconds = whole(values.seconds ?? "10");
    const concurrency = values.concurrency === undefined ? undefined : whole(values.concurrency);
    if (others.length > 0 || !scale || !seconds || concurrency === 0) return undefined;
    return { scenario, scale, seconds, concurrency };
  } catch {
    return undefined;
  }
}

/** 0 for what is not a whole number above it. */
function whole(text: string): number {
  return /^\d{1,8}$/.test(text) ? Number(text) : 0;
}
