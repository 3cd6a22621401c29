import { type ServiceLevel, serviceLevels } from "../content.ts";

/** The views of the list: what holds, what is written, and what waits for somebody. */
export const deskTabs = [
  "inForce",
  "drafts",
  "questions",
  "findings",
  "unset",
  "scheduled",
  "closed",
] as const;

export type DeskTab = (typeof deskTabs)[number];

const addresses: Record<DeskTab, string> = {
  inForce: "dang-ap-dung",
  drafts: "du-thao",
  questions: "can-tra-loi",
  findings: "can-kiem-tra",
  unset: "chua-co-quy-trinh",
  scheduled: "cho-hieu-luc",
  closed: "da-bai-bo",
};

/** What the list is narrowed down to. */
export type DeskFilter = {
  tab: DeskTab;
  words?: string | undefined;
  field?: string | undefined;
  level?: ServiceLevel | undefined;
  /** `commune`, the short name of a department, or `ours`: what the officer's own agencies handle. */
  agency?: string | undefined;
  /** Only with an open finding of this kind. */
  kind?: string | undefined;
  /** The last code of the page before. */
  after?: string | undefined;
};

type Given = Record<string, string | string[] | undefined>;

const textIn = (given: string | string[] | undefined) =>
  typeof given === "string" && given.trim() !== "" ? given.trim().slice(0, 200) : undefined;

/** Reads the address of the list; what makes no sense is left out. */
export function deskFilterIn(given: Given): DeskFilter {
  const { tu, "linh-vuc": field, muc, "co-quan": agency, loai, sau, xem } = given;
  return {
    tab: deskTabs.find((tab) => addresses[tab] === xem) ?? "inForce",
    words: textIn(tu),
    field: textIn(field),
    level: serviceLevels.find((each) => String(each) === muc),
    agency: textIn(agency),
    kind: textIn(loai),
    after: typeof sau === "string" && /^\d\.\d{6}$/.test(sau) ? sau : undefined,
  };
}

/** The query of an address that asks this. */
export function queryOfDesk({ tab, words, field, level, agency, kind, after }: DeskFilter) {
  return {
    ...(tab !== "inForce" && { xem: addresses[tab] }),
    ...(words && { tu: words }),
    ...(field && { "linh-vuc": field }),
    ...(level && { muc: String(level) }),
    ...(agency && { "co-quan": agency }),
    ...(kind && { loai: kind }),
    ...(after && { sau: after }),
  };
}
