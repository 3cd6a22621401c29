import { timingSafeEqual } from "node:crypto";
import { countByStatus } from "#lib/dossiers/queries/count-by-status.ts";
import { database } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { type Metric, prometheusText } from "#lib/platform/prometheus.ts";
import { queueDepth } from "#lib/platform/queue-depth.ts";
import { requestCounts } from "#lib/platform/request-count.ts";

export const dynamic = "force-dynamic";

/** Counting every dossier takes a while where there are a million: it is done once a minute at most. */
const countedForMilliseconds = 60_000;
let counted: { at: number; dossiers: Awaited<ReturnType<typeof countByStatus>> } | undefined;

/** What an operator watches, for Prometheus. Not there without METRICS_TOKEN, closed without that token. */
export async function GET(request: Request) {
  const token = env().METRICS_TOKEN;
  if (!token) return new Response(null, { status: 404 });
  if (!isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`))
    return new Response(null, { status: 401, headers: { "www-authenticate": "Bearer" } });
  return new Response(prometheusText(await measure()), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
  });
}

async function measure(): Promise<Metric[]> {
  const db = database();
  const now = Date.now();
  if (!counted || now - counted.at > countedForMilliseconds)
    counted = { at: now, dossiers: await countByStatus(db) };
  const { rss, heapUsed } = process.memoryUsage();
  const gauge = (name: string, help: string, values: Metric["values"]): Metric => ({
    name,
    help,
    type: "gauge",
    values,
  });
  return [
    {
      name: "mot_cua_requests_total",
      help: "Requests answered by this process",
      type: "counter",
      values: requestCounts().map(({ kind, status, count }) => ({ labels: { kind, status }, value: count })),
    },
    gauge("process_resident_memory_bytes", "Memory of this process", [{ value: rss }]),
    gauge("nodejs_heap_used_bytes", "Heap in use", [{ value: heapUsed }]),
    gauge("process_uptime_seconds", "How long this process has run", [
      { value: Math.round(process.uptime()) },
    ]),
    gauge("mot_cua_jobs", "Jobs promised and not done", valuesBy("state", await queueDepth(db))),
    gauge("mot_cua_dossiers", "Dossiers by status", valuesBy("status", counted.dossiers)),
  ];
}

function valuesBy(label: string, counts: Readonly<Record<string, number>>): Metric["values"] {
  return Object.entries(counts).map(([key, value]) => ({ labels: { [label]: key }, value }));
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
