import { database } from "#lib/platform/db.ts";
import { whatIsMissing } from "#lib/platform/health.ts";

export const dynamic = "force-dynamic";

/** 200 when people may be sent here, else 503 with what is missing. */
export async function GET() {
  const missing = await whatIsMissing(database());
  if (missing.length === 0) return Response.json({ status: "ready" });
  return Response.json({ status: "notReady", missing }, { status: 503 });
}
