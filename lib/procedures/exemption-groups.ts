import type { Bilingual } from "./bilingual.ts";
import type { Fee } from "./fee-schema.ts";

/**
 * Groups of people whom a rule may let pay less. The names are what rules call them; which procedure lets which group pay
 * how much is data of the procedure, with its basis.
 */
const groupNames: Readonly<Record<string, Bilingual>> = {
  meritorious: {
    vi: "Người có công với cách mạng và thân nhân",
    en: "People of merit to the revolution and their families",
  },
  poorHousehold: { vi: "Người thuộc hộ nghèo", en: "Members of poor households" },
  nearPoorHousehold: { vi: "Người thuộc hộ cận nghèo", en: "Members of near-poor households" },
  disabled: { vi: "Người khuyết tật", en: "People with disabilities" },
  child: { vi: "Trẻ em", en: "Children" },
  elderly: { vi: "Người cao tuổi", en: "Elderly people" },
  ethnicMinority: {
    vi: "Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn",
    en: "Ethnic minorities in communes of special hardship",
  },
  onTime: { vi: "Đăng ký đúng hạn", en: "Registration on time" },
};

/** Every group with a name of its own, by key. */
export const knownGroups: readonly (readonly [string, Bilingual])[] = Object.entries(groupNames);

/** The name of a group; one without a name here is called as the rule calls it. */
function groupName(group: string, rule: Bilingual): Bilingual {
  return (Object.hasOwn(groupNames, group) && groupNames[group]) || rule;
}

/** A group that some fee of the procedure lets pay less. */
type ExemptionGroup = { key: string; name: Bilingual };

/** The groups that matter to what these fees come to, each once, in the order they are named. */
export function groupsOf(fees: readonly Fee[]): ExemptionGroup[] {
  const found = new Map<string, Bilingual>();
  for (const { reductions = [] } of fees)
    for (const { group, name } of reductions)
      if (group !== undefined && !found.has(group)) found.set(group, groupName(group, name));
  return [...found].map(([key, name]) => ({ key, name }));
}
