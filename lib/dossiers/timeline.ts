import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { DossierEvent, EventType } from "./events.ts";
import type { PaperDecision } from "./paper-decisions.ts";

/** One line of a dossier's story, ready to be put into words. */
export type TimelineEntry = {
  type: EventType;
  at: Date;
  /** Who did it; empty where the reader need not know. */
  actorName: string;
  /** The step it came to. */
  step: Bilingual | null;
  /** A reason or remark the reader may see. */
  text: string | null;
  /** The promised moment, where the event set it. */
  dueAt: Date | null;
  /** The contents of the two versions, where it went from one to another. */
  versions: { former: VersionSaid; next: VersionSaid } | null;
  /** What was decided about papers and the data that say the same. */
  papers: PaperDecision[];
};

/** What a version says, with its number. */
export type VersionSaid = { number: number; content: ProcedureContent };

type NamedPaper = { key: string; name: Bilingual };

/**
 * A history as its reader may see it. The applicant reads who acted and every reason given to them, not what officials
 * wrote to one another.
 */
export function timelineOf(
  events: readonly DossierEvent[],
  process: ProcessDefinition,
  reader: "applicant" | "official",
  documents: readonly NamedPaper[] = [],
  contents: ReadonlyMap<string, ProcedureContent> = new Map(),
): TimelineEntry[] {
  const told = reader === "official" ? events : events.filter(({ type }) => !amongOfficials.includes(type));
  return told.map((event) => ({
    type: event.type,
    at: event.at,
    actorName: event.actorName,
    step: "desk" in event.details ? stepOf(process, event.details.desk.stepKey).name : null,
    text: reader === "official" ? (addressedText(event) ?? internalText(event)) : addressedText(event),
    dueAt: dueAtOf(event),
    papers: decisionsOf(event, documents),
    versions: versionsOf(event, contents),
  }));
}

/** What officials settle among themselves. */
const amongOfficials: readonly EventType[] = ["timerWent", "outputKept", "interestDeclared"];

function versionsOf(event: DossierEvent, contents: ReadonlyMap<string, ProcedureContent>) {
  if (event.type !== "versionChanged") return null;
  const { before, after } = event.details;
  const [former, next] = [contents.get(before.versionId), contents.get(after.versionId)];
  if (!former || !next) return null;
  return {
    former: { number: before.number, content: former },
    next: { number: after.number, content: next },
  };
}

function decisionsOf(event: DossierEvent, documents: readonly NamedPaper[]): PaperDecision[] {
  if (event.type === "received") return event.details.papers ?? [];
  if (event.type !== "supplementRequested") return [];
  return event.details.items.flatMap(({ target, stillNeeded }): PaperDecision[] => {
    if (target.kind !== "paper" || !stillNeeded) return [];
    const paper = documents.find(({ key }) => key === target.componentKey)?.name;
    // What is written beside the paper is told with the event itself.
    return paper
      ? [{ kind: "stillNeeded", componentKey: target.componentKey, paper, note: null, ...stillNeeded }]
      : [];
  });
}

function addressedText(event: DossierEvent): string | null {
  switch (event.type) {
    case "refused":
    case "withdrawn":
    case "versionChanged":
    case "extended":
      return event.details.reason;
    case "linkedOpened":
      return `${event.details.linkedCode} — ${event.details.procedureName.vi}`;
    case "linkedClosed":
      return event.details.linkedCode;
    case "supplementRequested":
      return event.details.items.map(({ reason }) => reason).join("\n");
    case "supplementAnswered":
      return event.details.note;
    case "forwarded":
      return event.details.act === "applicantDone" ? event.details.opinion : null;
    case "resultReturned":
      return event.details.receiver;
    default:
      return null;
  }
}

function internalText(event: DossierEvent): string | null {
  switch (event.type) {
    case "returnedToStep":
    case "declined":
      return event.details.reason;
    case "assigned":
      return [event.details.officerName, event.details.opinion].filter(Boolean).join(" — ");
    case "forwarded":
    case "approved":
      return event.details.opinion;
    case "consulted":
      return `${event.details.agencyName}: ${event.details.question}`;
    case "consultationAnswered":
      return `${event.details.agencyName}: ${event.details.opinion}`;
    case "consultationEnded":
      return `${event.details.agencyName}: ${event.details.reason}`;
    case "outputKept":
      return [event.details.name.vi, event.details.text].filter(Boolean).join(": ");
    case "interestDeclared":
      return event.details.officerName;
    default:
      return null;
  }
}

function dueAtOf({ details }: DossierEvent): Date | null {
  if ("appointedAt" in details) return new Date(details.appointedAt);
  const dueAt = "dueAt" in details ? details.dueAt : undefined;
  return dueAt ? new Date(dueAt) : null;
}
