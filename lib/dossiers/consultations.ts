import type { ConsultationVerdict, DossierEvent } from "./events.ts";

/** An opinion that was asked for, until when, and what came of it. */
export type Consultation = {
  id: string;
  agencyName: string;
  question: string;
  askedAt: Date;
  askedBy: string;
  answerDueAt: Date;
  answer: { verdict: ConsultationVerdict; opinion: string; at: Date; by: string } | null;
  /** Who asked went on without the answer. */
  ended: { reason: string; at: Date } | null;
  /** The answer came after its time, or has not come though its time is over. */
  isLate: boolean;
};

/** Every opinion a dossier was asked for, the first asked first. */
export function consultationsOf(events: readonly DossierEvent[], now: Date): Consultation[] {
  return events.flatMap((event): Consultation[] => {
    if (event.type !== "consulted") return [];
    const { consultationId: id, agencyName, question, answerDueAt } = event.details;
    const dueAt = new Date(answerDueAt);
    const close = events.find(
      (later) =>
        (later.type === "consultationAnswered" || later.type === "consultationEnded") &&
        later.details.consultationId === id,
    );
    const asked = {
      id,
      agencyName,
      question,
      askedAt: event.at,
      askedBy: event.actorName,
      answerDueAt: dueAt,
    };
    return [{ ...asked, ...outcomeOf(close), isLate: (close?.at ?? now) > dueAt }];
  });
}

function outcomeOf(close: DossierEvent | undefined): Pick<Consultation, "answer" | "ended"> {
  if (close?.type === "consultationAnswered") {
    const { verdict, opinion } = close.details;
    return { answer: { verdict, opinion, at: close.at, by: close.actorName }, ended: null };
  }
  if (close?.type === "consultationEnded")
    return { answer: null, ended: { reason: close.details.reason, at: close.at } };
  return { answer: null, ended: null };
}
