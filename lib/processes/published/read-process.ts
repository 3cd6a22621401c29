import { digestOf } from "#lib/procedures/digest.ts";
import { fold } from "#lib/procedures/search/fold.ts";
import type { ProcessAction, ProcessDefinition } from "../definition.ts";
import { countedMinutes } from "../steps.ts";
import { type ReadActor, readActor, type Stage } from "./actor.ts";
import { completed, type Draft, decisionPlace, isIssue, isLeader, type Question } from "./drafts.ts";
import type { PublishedProcess, PublishedStep } from "./format.ts";

/** A published process as data, and what of it a person has to look at. */
export type ReadProcess = {
  key: string;
  definition: ProcessDefinition;
  /** The printed total, where the steps do not add up to it. Nothing is bent: a person decides. */
  mismatch: { printedMinutes: number; countedMinutes: number } | null;
};

/**
 * Makes a process of what a decision prints: one step after the other, each with the acts its holder needs. What an office
 * cannot do without and the decision leaves out (numbering, handing over the result) is added, uncounted, as a question.
 */
export function readProcess(published: PublishedProcess): ReadProcess {
  const questions: Question[] = [];
  const drafts = published.steps.map((step, place) =>
    draftOf(step, place, published.stage ?? null, questions),
  );
  completed(drafts, questions);
  const steps = drafts.map(({ step }, place) => ({ ...step, actions: actionsOf(drafts, place) }));
  const title = [published.procedure_name ?? published.id, published.case].filter(Boolean).join(" – ");
  const serves = published.procedure_codes
    .filter((code) => /^\d\.\d{6}$/.test(code))
    .map((procedure) => ({ procedure, ...(published.case && { case: published.case }) }));
  const decisionOn = isoDay(published.decision_date);
  const definition: ProcessDefinition = {
    title: { vi: title, en: title },
    decisionNo: published.decision ?? null,
    ...(decisionOn && { decisionOn }),
    steps,
    origin: { id: published.id, digest: digestOf(published) },
    ...(serves.length > 0 && { serves }),
    ...(questions.length > 0 && { questions }),
  };
  const counted = countedMinutes(definition);
  const printed = published.total_hours === null ? null : Math.round(published.total_hours * 60);
  return {
    key: `published${published.id.replace(/[^A-Za-z0-9]/g, "")}`,
    definition,
    mismatch:
      printed === null || printed === counted ? null : { printedMinutes: printed, countedMinutes: counted },
  };
}

function draftOf(published: PublishedStep, place: number, stage: Stage, questions: Question[]): Draft {
  const actor = readActor(published.actor, stage);
  const key = `step${place + 1}`;
  const words = fold(published.action);
  if (!actor.isCertain) questions.push({ step: key, about: "actor", words: published.actor });
  if (published.counted && published.hours === null)
    questions.push({ step: key, about: "time", words: published.duration_text ?? "" });
  const name = shortened(published.action) || published.actor || key;
  const step = {
    key,
    name: { vi: name, en: name },
    citizenText: { vi: citizenWords(actor), en: citizenWordsInEnglish(actor) },
    ...(actor.kind !== "office" && { kind: actor.kind }),
    holder: actor.holder,
    workingMinutes: published.counted ? Math.round((published.hours ?? 0) * 60) : 0,
    counted: published.counted,
  };
  return { step, actor, words };
}

function actionsOf(drafts: readonly Draft[], place: number): ProcessAction[] {
  const draft = drafts[place];
  const next = drafts[place + 1]?.step.key;
  if (!draft) return [];
  if (next === undefined) return [{ kind: "returnResult" }];
  if (place === 0) return [{ kind: "receive", to: next }, { kind: "requestSupplement" }, { kind: "refuse" }];
  const back = drafts.slice(0, place).findLast(({ actor }) => actor.holder.role === "caseOfficer")?.step.key;
  const backToOfficer = back ? [{ kind: "returnToStep" as const, to: back }] : [];
  if (draft.actor.kind === "applicant") return [{ kind: "applicantDone", to: next }];
  if (isIssue(drafts, place)) return [{ kind: "issueResult", to: next }];
  if (place === decisionPlace(drafts))
    return [{ kind: "approve", to: next }, { kind: "decline", to: next }, ...backToOfficer];
  const receivesFromHead = drafts[place + 1]?.actor.holder.role === "caseOfficer";
  if (
    draft.actor.holder.role === "divisionHead" &&
    /phan cong|chuyen chuyen vien/.test(draft.words) &&
    receivesFromHead
  )
    return [{ kind: "assign", to: next }];
  const asks = draft.actor.holder.role === "caseOfficer" ? [{ kind: "requestSupplement" as const }] : [];
  return [{ kind: "forward", to: next }, ...asks, ...(isLeader(draft) ? backToOfficer : [])];
}

const longestName = 120;

/** The first thing the step does, as its name. */
function shortened(action: string): string {
  const [first = ""] = action.replace(/^[-\d.\s]+/, "").split(/[.;:\n]/);
  const name = first.trim();
  return name.length <= longestName ? name : `${name.slice(0, name.lastIndexOf(" ", longestName))}…`;
}

function citizenWords({ kind, holder: { role } }: ReadActor): string {
  if (kind === "applicant") return "Đang chờ ông/bà hoàn thiện, giải trình.";
  if (kind === "council") return "Hội đồng đang xem xét hồ sơ.";
  if (role === "oneStopClerk") return "Hồ sơ đang ở bộ phận một cửa.";
  if (role === "recordsClerk") return "Văn bản đang được vào sổ và phát hành.";
  if (role === "caseOfficer" || role === "committeeOfficer") return "Cán bộ chuyên môn đang xử lý hồ sơ.";
  return "Lãnh đạo đang xem xét hồ sơ.";
}

function citizenWordsInEnglish({ kind, holder: { role } }: ReadActor): string {
  if (kind === "applicant") return "Waiting for you to complete or explain your dossier.";
  if (kind === "council") return "A council is considering your dossier.";
  if (role === "oneStopClerk") return "Your dossier is at the one-stop office.";
  if (role === "recordsClerk") return "The document is being numbered and issued.";
  if (role === "caseOfficer" || role === "committeeOfficer") return "An officer is working on your dossier.";
  return "A leader is considering your dossier.";
}

/** "27/11/2025" as a day of the calendar; nothing when it is no day. */
function isoDay(printed: string | null | undefined): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(printed?.trim() ?? "") ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}
