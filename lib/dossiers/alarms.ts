/**
 * What the offices are told in time: a step or a whole dossier is nearly due or late, an online dossier was not opened
 * (8 working hours), a timer of the process reminds or escalates, an opinion is late.
 */
export const alarmKinds = [
  "stepSoon",
  "stepLate",
  "dossierSoon",
  "dossierLate",
  "intakeLate",
  "reminder",
  "escalation",
  "opinionLate",
] as const;

export type AlarmKind = (typeof alarmKinds)[number];

/** Two lists of them: what is late already, and what will be unless somebody acts. */
export const alarmGroups = ["late", "soon"] as const;

export type AlarmGroup = (typeof alarmGroups)[number];

/** Kinds that warn beforehand; all others say that something is late. */
export const warningKinds = ["stepSoon", "dossierSoon", "reminder"] as const satisfies readonly AlarmKind[];
