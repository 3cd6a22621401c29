import type { ActionKind, ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";
import { countedMinutes } from "#lib/processes/steps.ts";
import { committeeAppraisal, committeeApproval, committeeIssue, committeeReview } from "./steps/committee.ts";
import { divisionReview, handingOver, issue, returning } from "./steps/common.ts";
import {
  communeApproval,
  communeAssignment,
  communeHandling,
  communeReception,
  policeDecision,
  policeVerification,
} from "./steps/commune.ts";
import {
  departmentApproval,
  departmentForwarding,
  departmentReception,
  departmentSubmission,
  divisionAssignment,
  divisionHandling,
} from "./steps/department.ts";

/** A result on its way or waiting to be collected delays nobody's decision: published processes do not count it. */
const uncounted: readonly ActionKind[] = ["handOver", "returnResult"];

const minutesOfDay = 480;
const hour = 60;

/** Civil status and certification: the clerk gives the dossier to the officer directly, and a day is enough. */
const communeSimple = process(
  "Cấp xã: công chức thụ lý, lãnh đạo ký",
  "Commune: an officer handles, the leader signs",
  [
    [communeReception("appraise"), 1 * hour],
    [communeHandling("approve"), 4 * hour],
    [communeApproval(), 2 * hour],
    [issue("return"), 1 * hour],
    [returning("oneStopClerk"), 0],
  ],
);

/** The published shape of 168 hours: 4, 4, 112, 24, 16 and 8 (procedure 1.012994, Nghệ An, decision 3857/QĐ-UBND of 2025). */
const communeStandard = process("Cấp xã: có phòng chuyên môn thụ lý", "Commune: handled by a division", [
  [communeReception("assign"), 4 * hour],
  [communeAssignment(), 4 * hour],
  [communeHandling("review"), 112 * hour],
  [divisionReview(), 24 * hour],
  [communeApproval(), 16 * hour],
  [issue("return"), 8 * hour],
  [returning("oneStopClerk"), 0],
]);

/** Residence, identity cards and vehicles: the police of the commune verify and decide. */
const communePolice = process("Công an cấp xã giải quyết", "Decided by the commune police", [
  [communeReception("verify"), 4 * hour],
  [policeVerification(), 44 * hour],
  [policeDecision(), 4 * hour],
  [issue("return"), 4 * hour],
  [returning("oneStopClerk"), 0],
]);

/** Ten working days: 0.5, 0.5, 7, 0.5, 1 and 0.5 (procedure 1.001806, Cao Bằng, decision 2022/QĐ-UBND of 2025). */
const departmentStandard = process("Sở giải quyết", "Decided by a department", [
  [departmentReception(), 4 * hour],
  [divisionAssignment(), 4 * hour],
  [divisionHandling(), 56 * hour],
  [divisionReview(), 4 * hour],
  [departmentApproval(), 8 * hour],
  [issue("handOver"), 4 * hour],
  [handingOver("handlingAgency"), 0],
  [returning("resultDesk"), 0],
]);

/** Fifteen working days, five of them at the provincial people's committee. */
const departmentThenCommittee = process(
  "Sở thẩm định, Ủy ban nhân dân tỉnh quyết định",
  "Appraised by a department, decided by the provincial people's committee",
  [
    [departmentReception(), 4 * hour],
    [divisionAssignment(), 4 * hour],
    [divisionHandling(), 36 * hour],
    [divisionReview(), 16 * hour],
    [departmentSubmission(), 16 * hour],
    [departmentForwarding(), 4 * hour],
    [committeeAppraisal(), 20 * hour],
    [committeeReview(), 8 * hour],
    [committeeApproval(), 8 * hour],
    [committeeIssue(), 4 * hour],
    [handingOver("competentAuthority"), 0],
    [returning("resultDesk"), 0],
  ],
);

/** Every internal process of the demonstration. A number behind the name is the total in working days. */
export const processes = {
  communeSimple,
  communeSimple2: scaled(communeSimple, 2 * minutesOfDay),
  communeSimple3: scaled(communeSimple, 3 * minutesOfDay),
  communeSimple5: scaled(communeSimple, 5 * minutesOfDay),
  communeStandard,
  communeStandard1: scaled(communeStandard, minutesOfDay),
  communeStandard3: scaled(communeStandard, 3 * minutesOfDay),
  communeStandard5: scaled(communeStandard, 5 * minutesOfDay),
  communeStandard7: scaled(communeStandard, 7 * minutesOfDay),
  communeStandard8: scaled(communeStandard, 8 * minutesOfDay),
  communeStandard10: scaled(communeStandard, 10 * minutesOfDay),
  communeStandard17: scaled(communeStandard, 17 * minutesOfDay),
  communePolice,
  communePoliceHour: scaled(communePolice, hour),
  communePolice1: scaled(communePolice, minutesOfDay),
  communePolice3: scaled(communePolice, 3 * minutesOfDay),
  communePolice5: scaled(communePolice, 5 * minutesOfDay),
  departmentStandard,
  departmentStandard1: scaled(departmentStandard, minutesOfDay),
  departmentStandard2: scaled(departmentStandard, 2 * minutesOfDay),
  departmentStandard3: scaled(departmentStandard, 3 * minutesOfDay),
  departmentStandard4: scaled(departmentStandard, 4 * minutesOfDay),
  departmentStandard5: scaled(departmentStandard, 5 * minutesOfDay),
  departmentStandard6: scaled(departmentStandard, 6 * minutesOfDay),
  departmentStandard7: scaled(departmentStandard, 7 * minutesOfDay),
  departmentStandard15: scaled(departmentStandard, 15 * minutesOfDay),
  departmentStandard18: scaled(departmentStandard, 18 * minutesOfDay),
  departmentThenCommittee,
} satisfies Record<string, ProcessDefinition>;

/** The same steps with budgets in proportion, so that the counted ones add up to exactly `totalMinutes`. */
export function scaled(template: ProcessDefinition, totalMinutes: number): ProcessDefinition {
  const whole = countedMinutes(template);
  let before = 0;
  const steps = template.steps.map((step) => {
    if (!step.counted) return step;
    const from = Math.round((before * totalMinutes) / whole);
    before += step.workingMinutes;
    return { ...step, workingMinutes: Math.round((before * totalMinutes) / whole) - from };
  });
  return { ...template, title: inTime(template.title, totalMinutes, whole), steps };
}

/** Processes of the same steps are told apart by the time they take: "…, 5 ngày". */
function inTime({ vi, en }: Title, totalMinutes: number, formerMinutes = 0): Title {
  const [now, former] = [timeOf(totalMinutes), timeOf(formerMinutes)];
  return {
    vi: `${vi.replace(`, ${former.vi}`, "")}, ${now.vi}`,
    en: `${en.replace(`, ${former.en}`, "")}, ${now.en}`,
  };
}

type Title = ProcessDefinition["title"];

function timeOf(minutes: number): Title {
  const [amount, vi, en] =
    minutes % minutesOfDay === 0 ? [minutes / minutesOfDay, "ngày", "day"] : [minutes / hour, "giờ", "hour"];
  return { vi: `${amount} ${vi}`, en: `${amount} ${en}${amount === 1 ? "" : "s"}` };
}

type Budgeted = [step: Omit<ProcessStep, "workingMinutes" | "counted">, workingMinutes: number];

function process(vi: string, en: string, steps: Budgeted[]): ProcessDefinition {
  const total = steps.reduce((sum, [step, minutes]) => sum + (isCounted(step) ? minutes : 0), 0);
  return {
    title: inTime({ vi, en }, total),
    decisionNo: null,
    steps: steps.map(([step, workingMinutes]) => ({
      ...step,
      workingMinutes,
      counted: isCounted(step),
    })),
  };
}

function isCounted({ actions }: Budgeted[0]): boolean {
  return !actions.some(({ kind }) => uncounted.includes(kind));
}
