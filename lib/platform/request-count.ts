/** Requests this process has answered, by what was asked for and the class of the answer's status. */
type Counts = Map<string, { kind: RequestKind; status: string; count: number }>;

export type RequestKind = "page" | "api";

/** One count for a process, whichever bundle asks. */
const kept = globalThis as { requestCounts?: Counts };

/** Counts an answer. */
export function countRequest(kind: RequestKind, status: number) {
  kept.requestCounts ??= new Map();
  const group = `${Math.floor(status / 100)}xx`;
  const counted = kept.requestCounts.get(`${kind}/${group}`) ?? { kind, status: group, count: 0 };
  counted.count += 1;
  kept.requestCounts.set(`${kind}/${group}`, counted);
}

/** The counts so far. */
export function requestCounts() {
  return [...(kept.requestCounts?.values() ?? [])];
}
