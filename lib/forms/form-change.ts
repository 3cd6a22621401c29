import type { Condition } from "./conditions.ts";
import type { FormField, Words } from "./field-schema.ts";

/** When something must be answered: always, never, or when a rule holds. */
export type Requirement = boolean | Condition;

/** One thing that a version of a form has otherwise than the one before it. Fields and steps are known by their keys. */
export type FormChange =
  | { code: "titleChanged"; from: Words; to: Words }
  | { code: "stepAdded" | "stepRemoved" | "stepMoved"; step: Words }
  | { code: "stepWords"; from: Words; to: Words }
  | { code: "stepWhen"; step: Words; from: Condition | undefined; to: Condition | undefined }
  | { code: "fieldAdded" | "fieldRemoved"; field: Words; step: Words; kind: FormField["kind"] }
  | { code: "fieldMoved"; field: Words; step: Words }
  | { code: "fieldWords"; from: Words; to: Words }
  | { code: "fieldHelp"; field: Words }
  | { code: "fieldKind"; field: Words; from: FormField["kind"]; to: FormField["kind"] }
  | { code: "fieldRequired"; field: Words; from: Requirement; to: Requirement }
  | { code: "fieldWhen"; field: Words; from: Condition | undefined; to: Condition | undefined }
  | { code: "fieldOptions"; field: Words; added: Words[]; removed: Words[] }
  | { code: "fieldRows"; field: Words; from: [number, number]; to: [number, number] }
  | { code: "fieldPrefill" | "fieldSettings"; field: Words };
