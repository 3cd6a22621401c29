import type { Role } from "#lib/accounts/actor.ts";
import { fold } from "#lib/procedures/search/fold.ts";
import type { ProcessHolder, ProcessStep } from "../definition.ts";

/** Whom a cell of a decision means, and whether that is certain. */
export type ReadActor = {
  kind: NonNullable<ProcessStep["kind"]>;
  holder: ProcessHolder;
  /** The cell names several bodies, or one that no rule knows: a person has to say. */
  isCertain: boolean;
};

/** Where a process stands while its cells are read: whose officers "the officer" and "the leader" are. */
export type Stage = "commune" | "province" | null;

type Rule = { words: RegExp; role: Role; at?: ProcessHolder["organisation"]; kind?: ProcessStep["kind"] };

/**
 * What the words of an actor say, the first that fits. The office of the provincial committee comes before every "office", the
 * counter before every "officer": an officer of a department who sits at the centre receives.
 */
const rules: readonly Rule[] = [
  { words: /^(to chuc|ca nhan)\b(?!.*(tn&tkq|tiep nhan))/, role: "caseOfficer", kind: "applicant" },
  { words: /\bhoi dong\b(?!.*chinh sach)/, role: "caseOfficer", kind: "council" },
  { words: /van thu.*van phong ubnd tinh/, role: "recordsClerk", at: "provincialCommittee" },
  { words: /lanh dao van phong ubnd tinh/, role: "committeeOfficeLeader", at: "provincialCommittee" },
  { words: /van phong ubnd tinh/, role: "committeeOfficer", at: "provincialCommittee" },
  { words: /(ubnd|uy ban nhan dan) tinh/, role: "committeeLeader", at: "provincialCommittee" },
  { words: /\bvan thu\b(?!.*tn&tkq)/, role: "recordsClerk" },
  {
    words:
      /tn&tkq|tiep nhan va tra ket qua|tra ket qua|ttpvhcc|trung tam phuc vu hanh chinh cong|mot cua|buu dien|phu trach tiep nhan ho so/,
    role: "oneStopClerk",
    at: "receptionOffice",
  },
  { words: /lanh dao (van phong so|phong|trung tam)|truong phong/, role: "divisionHead" },
  {
    words: /lanh dao (so|ubnd|uy ban|co quan|co so)|nguoi dung dau|chi huy|giam doc|chu tich/,
    role: "agencyLeader",
  },
  { words: /chuyen vien|cong chuc|vien chuc|can bo|lanh dao van phong chuyen/, role: "caseOfficer" },
];

/** Reads whom a cell means. */
export function readActor(actor: string, stage: Stage): ReadActor {
  const words = fold(actor);
  const rule = rules.find((each) => each.words.test(words));
  const several = /[;]|(^|\s)- .*\s- /.test(actor.trim());
  const holder: ProcessHolder = {
    organisation: rule?.at ?? (stage === "province" ? "competentAuthority" : "handlingAgency"),
    role: rule?.role ?? "caseOfficer",
  };
  const isCounter = rule?.role === "oneStopClerk";
  return { kind: rule?.kind ?? "office", holder, isCertain: rule !== undefined && (!several || isCounter) };
}
