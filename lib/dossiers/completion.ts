import type { DossierStatus } from "./lifecycle.ts";

/** How far a dossier is, as anybody may know: filed, received, being handled, decided, returned; or ended before. */
export const completionLevels = ["filed", "received", "handling", "decided", "returned", "ended"] as const;

export type CompletionLevel = (typeof completionLevels)[number];

/** The public level of a dossier; nothing else about it is public. */
export function completionOf(
  status: DossierStatus,
  isReceived: boolean,
  isHandled: boolean,
): CompletionLevel {
  switch (status) {
    case "submitted":
      return "filed";
    case "supplement_required":
      return isReceived ? "handling" : "filed";
    case "in_progress":
      return isHandled ? "handling" : "received";
    case "result_ready":
      return "decided";
    case "returned":
      return "returned";
    case "refused":
    case "withdrawn":
      return "ended";
  }
}

/** The level in percent, for a bar: 100 when there is nothing more to come. */
export function percentOf(level: CompletionLevel): number {
  const percents = { filed: 10, received: 30, handling: 60, decided: 90, returned: 100, ended: 100 };
  return percents[level];
}
