import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";

/** The clock of a dossier as screens show it. */
export type Clock = {
  submittedAt: Date;
  receivedAt: Date | null;
  /** Promised to the applicant; null until received and where the law sets no limit. */
  dueAt: Date | null;
  finishedAt: Date | null;
  closedAt: Date | null;
  /** Stopped while the applicant is asked for something after reception. */
  isStopped: boolean;
  timeLimit: ChannelTerms["timeLimit"];
  reasons: readonly DeadlineReason[];
  lateMinutes: number;
};
