import type { Context } from "#lib/platform/context.ts";
import { Refusal, type RefusalCode, refusalIn } from "#lib/platform/errors.ts";
import { availableActions } from "../actions.ts";
import type { ActOnMany } from "../batch.ts";
import { assignDossier, moveDossier } from "./move.ts";
import { receiveDossier } from "./receive.ts";
import { takeAction } from "./take-action.ts";
import { takeUpDossier } from "./take-up.ts";

/** What came of one dossier of many: done, or why not. */
export type BatchResult = { code: string; refusal: RefusalCode | null };

/** Does the same with many dossiers, each by itself: one that is refused leaves the others done. */
export async function actOnMany(context: Context, input: ActOnMany): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for (const code of new Set(input.codes))
    results.push({ code, refusal: await refusalOf(context, input, code) });
  return results;
}

async function refusalOf(context: Context, input: ActOnMany, code: string): Promise<RefusalCode | null> {
  try {
    await act(context, input, code);
    return null;
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    return refusal.code;
  }
}

function act(context: Context, { act: kind, officerId }: ActOnMany, code: string): Promise<unknown> {
  switch (kind) {
    case "receive":
      return receiveDossier(context, code);
    case "takeUp":
      return takeUpDossier(context, { code, reason: "" });
    case "assign":
      return assignDossier(context, { code, officerId: officerId ?? "", opinion: "" });
    case "forward":
      return forwardOnly(context, code);
  }
}

/** Sends a dossier the one way it can go; where there are several, somebody has to look at it. */
function forwardOnly(context: Context, code: string) {
  return takeAction(context, code, { kind: "forward" }, async ({ context: inside, dossier }) => {
    const ways = availableActions(context.actor, dossier).filter(({ kind }) => kind === "forward");
    const [way] = ways;
    if (!way?.to || ways.length > 1) throw new Refusal("stepNotAvailable");
    return moveDossier(inside, { code, kind: "forward", to: way.to, opinion: "" });
  });
}
