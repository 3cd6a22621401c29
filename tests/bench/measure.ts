/** What is known of any run. */
export type Measured = {
  requests: number;
  failed: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  perSecond: number;
  rssMb: number;
};

/** What a scenario prints, a line for each of its parts; it may add to it. */
export type Measurement = Measured & { scenario: string; [more: string]: string | number };

export type Load = { seconds: number; concurrency: number };

/** What a user is told who asks for more than there is: the run ends early, and nothing is counted for it. */
export const nothingLeft = Symbol("nothing left");

/** One request of user `user`; throws, or answers false, when it did not go well. */
export type Ask = (user: number, request: number) => Promise<unknown>;

/** A short run beforehand: compiled code, warm caches and open connections are what an office meets all day. */
const warmUpSeconds = 2;

/**
 * Lets `concurrency` users ask one request after the other for so many seconds. The first failures are told, so that
 * a number never hides that nothing worked. `cpuMs` tells what whoever answers has used of the processor so far.
 */
export async function underLoad({ seconds, concurrency }: Load, ask: Ask, cpuMs = ownCpuMs) {
  await run(Math.min(warmUpSeconds, seconds), concurrency, ask);
  const before = cpuMs();
  const { samples, failed, elapsedMs } = await run(seconds, concurrency, ask);
  const cpuMsEach = round((cpuMs() - before) / Math.max(1, samples.length), 2);
  return { ...summary(samples), failed, perSecond: round((samples.length / elapsedMs) * 1000, 1), cpuMsEach };
}

/** Counts and percentiles of times in milliseconds. */
export function summary(samples: number[]) {
  const ascending = samples.toSorted((one, other) => one - other);
  return {
    requests: samples.length,
    p50Ms: percentile(ascending, 0.5),
    p95Ms: percentile(ascending, 0.95),
    p99Ms: percentile(ascending, 0.99),
  };
}

/** The sample below which `share` of them lie, to the microsecond; 0 of none. */
export function percentile(ascending: readonly number[], share: number): number {
  return round(ascending[Math.floor((ascending.length - 1) * share)] ?? 0, 3);
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

async function run(seconds: number, concurrency: number, ask: Ask) {
  const samples: number[] = [];
  let failed = 0;
  let request = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const user = async (number: number) => {
    while (performance.now() < endsAt) {
      const before = performance.now();
      const answer = await ask(number, request++).catch((error) => new Error(String(error)));
      if (answer === nothingLeft) return;
      samples.push(performance.now() - before);
      const trouble = troubleOf(answer);
      if (!trouble) continue;
      failed += 1;
      if (failed <= 3) console.error(`failed: ${trouble.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, (_, number) => user(number)));
  return { samples, failed, elapsedMs: performance.now() - startedAt };
}

function troubleOf(answer: unknown): string {
  if (answer instanceof Error) return answer.message;
  return answer === false ? "the answer was not the one expected" : "";
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
