import type { ProcessDefinition } from "../definition.ts";
import { minutesOfDay } from "./duration-form.ts";

type Words = { vi: string; en: string };

/** A process to begin with: a dossier is received, somebody works on it for a day, and the result is handed back. */
export function blankProcess(title: Words, names: Record<"receive" | "handle" | "return", Words>) {
  return {
    title,
    decisionNo: null,
    steps: [
      {
        key: "receive",
        name: names.receive,
        citizenText: names.receive,
        holder: { organisation: "receptionOffice", role: "oneStopClerk" },
        workingMinutes: minutesOfDay / 2,
        counted: true,
        actions: [{ kind: "receive", to: "handle" }, { kind: "requestSupplement" }, { kind: "refuse" }],
      },
      {
        key: "handle",
        name: names.handle,
        citizenText: names.handle,
        holder: { organisation: "handlingAgency", role: "caseOfficer" },
        workingMinutes: minutesOfDay,
        counted: true,
        actions: [{ kind: "forward", to: "return" }, { kind: "requestSupplement" }],
      },
      {
        key: "return",
        name: names.return,
        citizenText: names.return,
        holder: { organisation: "receptionOffice", role: "oneStopClerk" },
        workingMinutes: 0,
        counted: false,
        actions: [{ kind: "returnResult" }],
      },
    ],
  } satisfies ProcessDefinition;
}
