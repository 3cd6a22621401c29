import type { ProcessDefinition, ProcessStep } from "../definition.ts";
import type { ReadActor } from "./actor.ts";

export type Question = NonNullable<ProcessDefinition["questions"]>[number];

/** A step on its way from the paper to data. */
export type Draft = { step: Omit<ProcessStep, "actions">; actor: ReadActor; words: string };

/** Adds what every dossier needs and this decision does not print. */
export function completed(drafts: Draft[], questions: Question[]) {
  const add = (key: string, place: number, vi: string, en: string, holder: ProcessStep["holder"]) => {
    const actor: ReadActor = { kind: "office", holder, isCertain: true };
    const step = {
      key,
      name: { vi, en },
      citizenText: { vi, en },
      holder,
      workingMinutes: 0,
      counted: false,
    };
    drafts.splice(place, 0, { step, actor, words: key });
    questions.push({ step: key, about: "order", words: vi });
  };
  const [first] = drafts;
  // Who receives does not appraise: an officer who is said to do both takes it from the counter.
  const receives = first && (isCounter(first) || (/tiep nhan/.test(first.words) && !isOfficer(first)));
  if (!receives)
    add("reception", 0, "Tiếp nhận hồ sơ", "Reception", {
      organisation: "receptionOffice",
      role: "oneStopClerk",
    });
  const last = drafts.at(-1);
  if (last && !isReturning(last))
    add("return", drafts.length, "Trả kết quả", "Return of the result", {
      organisation: "receptionOffice",
      role: "oneStopClerk",
    });
  if (decisionPlace(drafts) < 0) {
    const before = drafts.findLastIndex(
      (draft) => !isReturning(draft) && !isCounter(draft) && !isRecords(draft),
    );
    add("decision", before + 1, "Quyết định giải quyết hồ sơ", "Decision", {
      organisation: "handlingAgency",
      role: "agencyLeader",
    });
  }
  const decided = decisionPlace(drafts);
  const decision = drafts[decided];
  // A head of division signs only where the head of the agency said so.
  if (decision && !isLeader(decision))
    questions.push({ step: decision.step.key, about: "action", words: decision.step.name.vi });
  if (!drafts.some((draft, place) => place > decided && isRecords(draft))) {
    const organisation = decision?.actor.holder.organisation ?? "handlingAgency";
    add("issue", decided + 1, "Vào sổ, ban hành kết quả", "Numbering and issue", {
      organisation,
      role: "recordsClerk",
    });
  }
}

/** The last records clerk after the decision numbers and issues; those before only send on. */
export function isIssue(drafts: readonly Draft[], place: number): boolean {
  const decided = decisionPlace(drafts);
  return place === drafts.findIndex((each, at) => at > decided && isRecords(each));
}

/**
 * Which step decides: the last leader, for one before only signs what is submitted; where none is named, the last head of
 * division who approves. -1 where the decision names neither.
 */
export function decisionPlace(drafts: readonly Draft[]): number {
  const leader = drafts.findLastIndex((draft) => isLeader(draft));
  if (leader >= 0) return leader;
  return drafts.findLastIndex(
    ({ actor, words }) => actor.holder.role === "divisionHead" && /phe duyet/.test(words),
  );
}

/** Whether a leader holds it. */
export function isLeader({ actor: { holder, kind } }: Draft): boolean {
  return kind === "office" && ["agencyLeader", "committeeLeader"].includes(holder.role);
}

function isOfficer({ actor: { holder } }: Draft): boolean {
  return holder.role === "caseOfficer" || holder.role === "committeeOfficer";
}

function isRecords({ actor: { holder } }: Draft): boolean {
  return holder.role === "recordsClerk";
}

function isCounter({ actor: { holder } }: Draft): boolean {
  return holder.role === "oneStopClerk";
}

function isReturning(draft: Draft): boolean {
  return (
    /tra (ket qua|giay|ho so|quyet dinh)|thong bao/.test(draft.words) &&
    (isCounter(draft) || !draft.step.counted)
  );
}
