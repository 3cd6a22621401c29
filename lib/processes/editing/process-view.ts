/** The parts of the page of a process. */
export const processViews = ["steps", "diagram", "rehearsal", "versions"] as const;

export type ProcessView = (typeof processViews)[number];

const addresses: Record<ProcessView, string | undefined> = {
  steps: undefined,
  diagram: "so-do",
  rehearsal: "chay-thu",
  versions: "phien-ban",
};

type Given = Record<string, string | string[] | undefined>;

const textIn = (given: string | string[] | undefined) => (typeof given === "string" ? given : "");

/** The part that an address asks for. */
export function viewIn({ xem }: Given): ProcessView {
  return processViews.find((view) => addresses[view] !== undefined && addresses[view] === xem) ?? "steps";
}

/** The query of the address of a part. */
export function queryOfView(view: ProcessView): Record<string, string> {
  const address = addresses[view];
  return address ? { xem: address } : {};
}

/** What is to be rehearsed; a moment that makes no sense is now. `code`: empty for no procedure, null where none is said. */
export function rehearsalIn(
  given: Given,
  now: Date,
): { code: string | null; caseKey: string; startAt: Date } {
  const start = textIn(given["bat-dau"]);
  const isMoment = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(start);
  const startAt = isMoment ? new Date(`${start}:00+07:00`) : now;
  return {
    code: typeof given["thu-tuc"] === "string" ? given["thu-tuc"] : null,
    caseKey: textIn(given["truong-hop"]),
    startAt: Number.isNaN(startAt.getTime()) ? now : startAt,
  };
}

/** The step whose form is wanted, or `general` for what is said of the whole. */
export function editedIn({ buoc, phan }: Given): { step: string } | "general" | null {
  if (textIn(buoc) !== "") return { step: textIn(buoc) };
  return phan === "chung" ? "general" : null;
}
