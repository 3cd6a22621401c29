import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { Channel, ChannelTerms, ComponentDocument, ProcedureContent } from "#lib/procedures/content.ts";

/** One procedure of the demonstration catalogue and the day from which this version of it applies. */
export type CatalogueEntry = { code: string; effectiveOn: string; content: ProcedureContent };

type Fee = ChannelTerms["fees"][number];
type TimeLimit = NonNullable<ChannelTerms["timeLimit"]>;
type Terms = Pick<ChannelTerms, "timeLimit" | "fees"> & Partial<Pick<ChannelTerms, "caseKey" | "note">>;

/** The day on which Resolution 66.7/2025/NQ-CP put data in the place of papers. */
const catalogueStart = "2026-01-01";
const everyChannel = ["online", "direct", "postal"] as const satisfies readonly Channel[];

const defaults = {
  agencyLevels: ["commune"],
  audience: ["citizen"],
  online: null,
  conditions: [],
  cases: [],
  cutOff: null,
  supplementEffect: "restart",
  competentAuthority: {
    vi: "Ủy ban nhân dân xã, phường",
    en: "The people's committee of the commune or ward",
  },
  handledBy: "commune",
  formKey: null,
  lifeEvents: [],
} satisfies Partial<ProcedureContent>;

/** What an entry has to say; the rest is what most procedures of a commune have in common. */
type Draft = Omit<ProcedureContent, keyof typeof defaults> & Partial<ProcedureContent>;

/** Completes the draft of one procedure. Below level 3 nothing is filed online, whatever channels the national record lists. */
export function procedure(code: string, draft: Draft): CatalogueEntry {
  const channels = draft.channels.filter(({ channel }) => channel !== "online" || draft.serviceLevel >= 3);
  return { code, effectiveOn: catalogueStart, content: { ...defaults, ...draft, channels } };
}

export function t(vi: string, en: string): Bilingual {
  return { vi, en };
}

/** Working days, as the record states them. */
export function days(amount: number): TimeLimit {
  return { amount, unit: "workingDay", assumed: false };
}

/** A bare number in the national record; working days were assumed. */
export function assumedDays(amount: number): TimeLimit {
  return { amount, unit: "workingDay", assumed: true };
}

export function calendarDays(amount: number): TimeLimit {
  return { amount, unit: "calendarDay", assumed: false };
}

/** The record prints "Giờ", which may mean clock hours or working hours; working hours were assumed. */
export function assumedHours(amount: number): TimeLimit {
  return { amount, unit: "workingHour", assumed: true };
}

const charge = t("Lệ phí giải quyết thủ tục", "Charge for the procedure");

/** Nothing to pay. */
export const free: Fee = { name: charge, kind: "charge", status: "free", amountDong: 0 };

/** A charge of so many đồng for one request. */
export function fixed(amountDong: number, note?: Bilingual): Fee {
  return { name: charge, kind: "charge", status: "fixed", amountDong, note };
}

/** A service fee (phí) of so many đồng, under its own name. */
export function fee(name: Bilingual, amountDong: number, note?: Bilingual): Fee {
  return { name, kind: "fee", status: "fixed", amountDong, note };
}

/** The provincial people's council decides; the national record names no amount. */
export function council(note?: Bilingual): Fee {
  return { name: charge, kind: "charge", status: "local_council", amountDong: null, note };
}

/** The national record shows an amount that the provincial people's council may change. */
export function indicative(amountDong: number, note: Bilingual): Fee {
  return { name: charge, kind: "charge", status: "indicative_local_council", amountDong, note };
}

/** The amount stands in a circular or a table to which the record points. */
export function seeNote(note: Bilingual): Fee {
  return { name: charge, kind: "charge", status: "see_note", amountDong: null, note };
}

/** The same time limit and fees whichever way the dossier arrives. */
export function terms(
  timeLimit: TimeLimit | null,
  fees: Fee[],
  channels: readonly Channel[] = everyChannel,
  rest: Partial<Terms> = {},
): ChannelTerms[] {
  return channels.map((channel) => ({ channel, timeLimit, fees, ...rest }));
}

type PaperOptions = Partial<Omit<ComponentDocument, "key" | "name">>;

/** A paper to hand in: one original, required, unless `options` say otherwise. */
export function paper(key: string, vi: string, en: string, options: PaperOptions = {}): ComponentDocument {
  return {
    key,
    name: t(vi, en),
    originals: 1,
    copies: 0,
    required: true,
    handling: "submit",
    ...options,
  };
}

/** A copy to hand in, no original. */
export function copy(key: string, vi: string, en: string, options: PaperOptions = {}): ComponentDocument {
  return paper(key, vi, en, { originals: 0, copies: 1, ...options });
}

/** Land and building offices keep the original and a copy. */
export const originalAndCopy = { originals: 1, copies: 1 };

/** The same paper, asked for only in one case of the procedure. */
export function inCase(caseKey: string, ...papers: ComponentDocument[]): ComponentDocument[] {
  return papers.map((each) => ({ ...each, caseKey }));
}
