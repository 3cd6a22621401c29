import type { ProcedureContent } from "./content.ts";
import type { OverridePart } from "./overrides.ts";

/** What has to be said of a procedure before anybody can use its page: nothing is said of these parts at the beginning. */
const isBareIn: Partial<Record<OverridePart, (content: ProcedureContent) => boolean>> = {
  timeLimits: ({ channels }) => channels.every(({ timeLimit }) => timeLimit === null),
  fees: ({ channels }) => channels.every(({ fees }) => fees.length === 0),
  level: ({ serviceLevel, formKey }) => serviceLevel === 1 && formKey !== null,
  documents: ({ documents }) => documents.length === 0,
  handling: ({ handledBy, processKey }) => handledBy === null || processKey === null,
  words: ({ steps }) => steps.length === 0,
  finding: ({ synonyms }) => synonyms.length === 0,
};

/** Whether nothing has been said of a part yet that most procedures say something of. */
export function isBare(part: OverridePart, content: ProcedureContent): boolean {
  return isBareIn[part]?.(content) ?? false;
}
