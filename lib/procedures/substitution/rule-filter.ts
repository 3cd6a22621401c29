import { type DatabaseKey, isDatabaseKey } from "./databases.ts";
import { type SubstitutionState, substitutionStates } from "./substitutions.ts";

/** What the list of rules is narrowed down to. */
export type RuleFilter = {
  /** A code, its beginning, or words of a paper or a procedure. */
  words?: string | undefined;
  database?: DatabaseKey | undefined;
  state: SubstitutionState;
  /** From 1. */
  page: number;
};

type Given = Record<string, string | string[] | undefined>;

/** Reads the address of the list; what makes no sense is left out. What waits for somebody comes first. */
export function ruleFilterIn({ tu, csdl, "trang-thai": state, trang }: Given): RuleFilter {
  return {
    words: typeof tu === "string" && tu.trim() !== "" ? tu.trim().slice(0, 200) : undefined,
    database: typeof csdl === "string" && isDatabaseKey(csdl) ? csdl : undefined,
    state: substitutionStates.find((each) => each === state) ?? "waiting",
    page: typeof trang === "string" && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1,
  };
}

/** The query of an address that asks this. */
export function queryOfRules({ words, database, state, page }: RuleFilter): Record<string, string> {
  return {
    ...(words && { tu: words }),
    ...(database && { csdl: database }),
    ...(state !== "waiting" && { "trang-thai": state }),
    ...(page > 1 && { trang: String(page) }),
  };
}
