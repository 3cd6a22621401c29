import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import type { Standstill } from "./standstill.ts";

/** The clock of a dossier as screens show it. */
export type Clock = {
  submittedAt: Date;
  receivedAt: Date | null;
  /** Promised to the applicant; null until received and where the law sets no limit. */
  dueAt: Date | null;
  finishedAt: Date | null;
  closedAt: Date | null;
  /** Why it stands still; null while it runs. */
  standstill: Standstill | null;
  timeLimit: ChannelTerms["timeLimit"];
  reasons: readonly DeadlineReason[];
  lateMinutes: number;
};
