/** The views of the lists of forms and of processes. */
export const definitionTabs = {
  form: ["all", "inForce", "drafts", "unused"],
  process: ["all", "inForce", "drafts", "questions", "unused"],
} as const;

export type DefinitionKind = keyof typeof definitionTabs;
export type DefinitionTab = (typeof definitionTabs)[DefinitionKind][number];

const addresses: Record<DefinitionTab, string> = {
  all: "tat-ca",
  inForce: "dang-ap-dung",
  drafts: "du-thao",
  questions: "can-tra-loi",
  unused: "chua-dung",
};

/** What a list is narrowed down to. `after`: the last key of the page before. */
export type DefinitionFilter = {
  tab: DefinitionTab;
  words?: string | undefined;
  after?: string | undefined;
};

/** Reads the address of a list; what makes no sense is left out. */
export function definitionFilterIn(
  kind: DefinitionKind,
  { xem, tu, sau }: Record<string, string | string[] | undefined>,
): DefinitionFilter {
  return {
    tab: definitionTabs[kind].find((tab) => addresses[tab] === xem) ?? "all",
    words: typeof tu === "string" && tu.trim() !== "" ? tu.trim().slice(0, 200) : undefined,
    after: typeof sau === "string" && /^[a-zA-Z0-9.]{1,40}$/.test(sau) ? sau : undefined,
  };
}

/** The query of an address that asks this. */
export function queryOfDefinitions({ tab, words, after }: DefinitionFilter): Record<string, string> {
  return {
    ...(tab !== "all" && { xem: addresses[tab] }),
    ...(words && { tu: words }),
    ...(after && { sau: after }),
  };
}
