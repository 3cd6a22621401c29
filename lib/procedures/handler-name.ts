import type { Bilingual, ProcedureContent } from "./content.ts";

/** Who handles a procedure, by name: the words for a commune, or a department; one nobody knows by its short name. */
export function handlerName(
  { handledBy }: Pick<ProcedureContent, "handledBy">,
  departments: ReadonlyMap<string, Bilingual>,
  commune: string,
): Bilingual {
  if (handledBy === "commune") return { vi: commune, en: commune };
  const { department } = handledBy;
  return departments.get(department) ?? { vi: department, en: department };
}
