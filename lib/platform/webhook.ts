import "server-only";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./errors.ts";
import { logError, logRefusal } from "./log.ts";
import { problem, statusOf } from "./route.ts";
import { contextAs } from "./session.ts";

const maxBodyBytes = 100_000;

/**
 * A route that other systems call on their own account: no cookie counts, only the signature on the raw body.
 * 200 says that the notice is settled for good; anything else makes its sender try again.
 */
export function webhookRoute(
  name: string,
  hear: (context: Context, request: Request, provider: string) => Promise<"heard" | "unsigned">,
) {
  const actor: Actor = { kind: "system", id: name };
  return async (request: Request, { params }: { params: Promise<{ provider: string }> }) => {
    const { provider } = await params;
    const wanted = `webhook ${name}/${provider}`;
    if (Number(request.headers.get("content-length") ?? maxBodyBytes) >= maxBodyBytes) {
      return problem(413, "invalid");
    }
    try {
      const outcome = await hear(contextAs(actor), request, provider);
      if (outcome === "heard") return Response.json({ status: "heard" });
      logRefusal(actor, `${wanted}: no valid signature`, "forbidden");
      return problem(401, "forbidden");
    } catch (error) {
      if (!(error instanceof Refusal)) return problem(500, "unexpected", { id: logError(error) });
      logRefusal(actor, wanted, error.code);
      return problem(statusOf[error.code], error.code);
    }
  };
}
