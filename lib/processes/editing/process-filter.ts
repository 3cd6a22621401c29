/** The views of the list of processes. */
export const processTabs = ["all", "inForce", "drafts", "questions"] as const;

export type ProcessTab = (typeof processTabs)[number];

const addresses: Record<ProcessTab, string> = {
  all: "tat-ca",
  inForce: "dang-ap-dung",
  drafts: "du-thao",
  questions: "can-tra-loi",
};

/** What the list is narrowed down to. `after`: the last key of the page before. */
export type ProcessFilter = { tab: ProcessTab; words?: string | undefined; after?: string | undefined };

/** Reads the address of the list; what makes no sense is left out. */
export function processFilterIn({
  xem,
  tu,
  sau,
}: Record<string, string | string[] | undefined>): ProcessFilter {
  return {
    tab: processTabs.find((tab) => addresses[tab] === xem) ?? "all",
    words: typeof tu === "string" && tu.trim() !== "" ? tu.trim().slice(0, 200) : undefined,
    after: typeof sau === "string" && /^[a-z][a-zA-Z0-9]{0,39}$/.test(sau) ? sau : undefined,
  };
}

/** The query of an address that asks this. */
export function queryOfProcesses({ tab, words, after }: ProcessFilter) {
  return {
    ...(tab !== "all" && { xem: addresses[tab] }),
    ...(words && { tu: words }),
    ...(after && { sau: after }),
  };
}
