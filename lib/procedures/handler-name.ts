import { type Bilingual, onlyVietnamese } from "./bilingual.ts";
import { handlerKey, type ProcedureContent } from "./content.ts";

/**
 * Who handles a procedure, by name: the words for a commune, or a department; else whoever the record says carries it out
 * or decides. Where no office of ours was set up for it the record's own words come first: a commune's police is no commune.
 */
export function handlerName(
  content: Pick<ProcedureContent, "handledBy" | "competentAuthority" | "named" | "processKey">,
  departments: ReadonlyMap<string, Bilingual>,
  commune: string,
): Bilingual {
  const handler = handlerKey(content);
  const implementing = content.named?.implementing?.replace(/[\s.;,]+$/u, "");
  if (implementing && (handler === null || (handler === "commune" && content.processKey === null)))
    return onlyVietnamese(implementing);
  if (handler === null) return content.competentAuthority;
  if (handler === "commune") return { vi: commune, en: commune };
  return departments.get(handler) ?? { vi: handler, en: handler };
}
