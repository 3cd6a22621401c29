import { type ServiceLevel, serviceLevels } from "./content.ts";
import { type VersionState, versionStates } from "./versions.ts";

/** What the list of kept procedures is narrowed down to. */
export type KeptFilter = {
  words?: string | undefined;
  state?: VersionState | undefined;
  level?: ServiceLevel | undefined;
  /** The last code of the page before. */
  after?: string | undefined;
};

type Given = Record<string, string | string[] | undefined>;

/** Reads the address of the list; what makes no sense is left out. */
export function keptFilterIn({ tu, "trang-thai": state, muc, sau }: Given): KeptFilter {
  return {
    words: typeof tu === "string" && tu.trim() !== "" ? tu.trim().slice(0, 200) : undefined,
    state: versionStates.find((each) => each === state),
    level: serviceLevels.find((each) => String(each) === muc),
    after: typeof sau === "string" && /^\d\.\d{6}$/.test(sau) ? sau : undefined,
  };
}

/** The query of an address that asks this. */
export function queryOfKept({ words, state, level, after }: KeptFilter): Record<string, string> {
  return {
    ...(words && { tu: words }),
    ...(state && { "trang-thai": state }),
    ...(level && { muc: String(level) }),
    ...(after && { sau: after }),
  };
}
