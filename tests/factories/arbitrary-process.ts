import fc from "fast-check";
import { checkProcess } from "#lib/processes/check.ts";
import type {
  ProcessAction,
  ProcessDefinition,
  ProcessHolder,
  ProcessStep,
} from "#lib/processes/definition.ts";

const both = (text: string) => ({ vi: text, en: text });

/** What a step in the middle may be; its neighbours are known only once all are there. */
const middle = fc.record({
  kind: fc.constantFrom("office", "office", "office", "applicant", "council", "wait"),
  until: fc.constantFrom("linkedDossier", "consultations", "payment", "timer"),
  organisation: fc.constantFrom("receptionOffice", "handlingAgency", "provincialCommittee"),
  role: fc.constantFrom("divisionHead", "caseOfficer", "committeeOfficer", "agencyLeader", "recordsClerk"),
  workingMinutes: fc.integer({ min: 1, max: 4800 }),
  counted: fc.boolean(),
  onward: fc.constantFrom("forward", "assign", "initial", "sign", "number", "handOver"),
  /** How far on a second way leads, beside the next step. */
  skips: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
  /** How far back it may be sent. */
  back: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  asks: fc.subarray(["requestSupplement", "refuse", "consult", "spawn"] as const),
  pauses: fc.boolean(),
  output: fc.option(fc.boolean(), { nil: undefined }),
  onlyInCase: fc.boolean(),
} as const);

type Middle = typeof middle extends fc.Arbitrary<infer Value> ? Value : never;

/** Processes of every shape that `checkProcess` lets through, in which somebody decides. */
export const soundProcess: fc.Arbitrary<ProcessDefinition> = fc
  .record({
    before: fc.array(middle, { maxLength: 4 }),
    between: fc.array(middle, { maxLength: 3 }),
    decidesBack: fc.boolean(),
  })
  .map(({ before, between, decidesBack }) => processOf(before, between, decidesBack))
  .filter((process) => checkProcess(process, { limitMinutes: null }).length === 0);

function processOf(before: Middle[], between: Middle[], decidesBack: boolean): ProcessDefinition {
  const keys = [
    "reception",
    ...before.map((_, place) => `before${place}`),
    "decision",
    ...between.map((_, place) => `between${place}`),
    "numbering",
    "return",
  ];
  const next = (key: string) => keys[keys.indexOf(key) + 1] ?? "return";
  const fixed = (key: string, holder: ProcessHolder, actions: ProcessAction[]): ProcessStep => ({
    key,
    name: both(key),
    citizenText: both(key),
    holder,
    workingMinutes: 60,
    counted: key !== "return",
    actions,
  });
  const counter = { organisation: "receptionOffice", role: "oneStopClerk" } as const;
  const decided = before.length + 2;
  return {
    title: both("Quy trình ngẫu nhiên"),
    decisionNo: null,
    steps: [
      fixed("reception", counter, [
        { kind: "receive", to: next("reception") },
        { kind: "requestSupplement" },
        { kind: "refuse" },
      ]),
      ...before.map((each, place) => stepOf(each, `before${place}`, keys, decided - 1)),
      fixed("decision", { organisation: "handlingAgency", role: "agencyLeader" }, [
        { kind: "approve", to: next("decision") },
        { kind: "decline", to: next("decision") },
        ...(decidesBack && before.length > 0 ? [{ kind: "returnToStep" as const, to: "before0" }] : []),
      ]),
      ...between.map((each, place) => stepOf(each, `between${place}`, keys, keys.indexOf("numbering"))),
      fixed("numbering", { organisation: "handlingAgency", role: "recordsClerk" }, [
        { kind: "issueResult", to: "return" },
      ]),
      fixed("return", counter, [{ kind: "returnResult" }]),
    ],
  };
}

/** Ways on lead no further than `until`, past which somebody decides or issues. What else is unsound the filter takes out. */
function stepOf(given: Middle, key: string, keys: readonly string[], until: number): ProcessStep {
  const {
    kind,
    organisation,
    role,
    workingMinutes,
    until: waited,
    onward,
    skips,
    back,
    asks,
    pauses,
    output,
  } = given;
  const at = keys.indexOf(key);
  const to = keys[at + 1] ?? "return";
  const isOffice = kind === "office" || kind === "council";
  const onwardKind = kind === "applicant" ? "applicantDone" : onward;
  const further = skips === undefined ? undefined : keys[Math.min(at + skips, until)];
  const former = back === undefined ? undefined : keys[Math.max(at - back, 0)];
  return {
    key,
    name: both(key),
    citizenText: both(key),
    ...(kind !== "office" && { kind }),
    ...(kind === "wait" && { until: waited }),
    holder: { organisation, role },
    workingMinutes,
    counted: isOffice && given.counted,
    ...(given.onlyInCase && { when: { field: "dossier.case", is: "a" } }),
    actions: [
      { kind: onwardKind, to },
      ...(further && further !== to ? [{ kind: "forward" as const, to: further }] : []),
      ...(former && former !== key ? [{ kind: "returnToStep" as const, to: former }] : []),
      ...asks.map((ask) => beside(ask, pauses)),
    ],
    ...(output !== undefined && {
      outputs: [{ key: "draft", name: both("Dự thảo"), kind: "draft" as const, required: output }],
    }),
  };
}

function beside(kind: Middle["asks"][number], pauses: boolean): ProcessAction {
  if (kind === "consult") return { kind, workingMinutes: 480, pauses };
  return kind === "spawn" ? { kind, procedure: "1.000001" } : { kind };
}
