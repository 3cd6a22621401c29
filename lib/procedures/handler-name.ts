import type { Bilingual } from "./bilingual.ts";
import { handlerKey, type ProcedureContent } from "./content.ts";

/** Who handles a procedure, by name: the words for a commune, or a department; else whoever the record says decides. */
export function handlerName(
  content: Pick<ProcedureContent, "handledBy" | "competentAuthority">,
  departments: ReadonlyMap<string, Bilingual>,
  commune: string,
): Bilingual {
  const handler = handlerKey(content);
  if (handler === null) return content.competentAuthority;
  if (handler === "commune") return { vi: commune, en: commune };
  return departments.get(handler) ?? { vi: handler, en: handler };
}
