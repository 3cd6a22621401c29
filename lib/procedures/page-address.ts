import { type Channel, channels } from "./content.ts";
import { mostCounted } from "./fees.ts";
import type { GuideAnswers } from "./guide.ts";

/** What the address of a procedure's page asks it to show. */
export type PageQuestion = {
  caseKey?: string | undefined;
  /** For the calculator: how it is filed, when (`YYYY-MM-DDTHH:MM` in Vietnam), by whom, and how much of it. */
  channel?: Channel | undefined;
  moment?: string | undefined;
  group?: string | undefined;
  counted: Readonly<Record<string, number>>;
  /** What was answered in the guide. */
  answers: GuideAnswers;
  /** The commune somebody chose to be shown its office. */
  commune?: string | undefined;
  /** Only the list of papers, to be printed. */
  isPrintable: boolean;
};

type Given = Record<string, string | string[] | undefined>;

/** How the address names an answer of the guide, and a counted quantity. */
export const answerName = (key: string) => `hoi.${key}`;
export const countedName = (name: string) => `so.${name}`;

/** Reads the address. What makes no sense is left out: a page answers, it does not refuse. */
export function pageQuestionIn(given: Given): PageQuestion {
  const text = (name: string) => {
    const value = given[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first ? first.slice(0, 60) : undefined;
  };
  const named = (prefix: string) =>
    Object.keys(given).flatMap((name) => {
      const value = name.startsWith(prefix) ? text(name) : undefined;
      return value === undefined ? [] : [[name.slice(prefix.length), value] as const];
    });
  const moment = text("luc");
  return {
    caseKey: text("truong-hop"),
    channel: channels.find((each) => each === text("kenh")),
    moment: moment && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(moment) ? moment : undefined,
    group: text("nhom"),
    counted: Object.fromEntries(
      named("so.").flatMap(([name, value]) => {
        const count = Number(value);
        return Number.isInteger(count) && count >= 1 ? [[name, Math.min(count, mostCounted)]] : [];
      }),
    ),
    answers: Object.fromEntries(named("hoi.")),
    commune: text("xa"),
    isPrintable: text("in") === "danh-muc",
  };
}

/** The query of an address that asks this; what need not be said is left out. */
export function queryOfPage(question: Partial<PageQuestion>): Record<string, string> {
  const { caseKey, channel, moment, group, counted = {}, answers = {}, commune, isPrintable } = question;
  const pairs = <Value>(all: Readonly<Record<string, Value>>, nameOf: (key: string) => string) =>
    Object.fromEntries(Object.entries(all).map(([key, value]) => [nameOf(key), String(value)]));
  return {
    ...pairs(answers, answerName),
    ...(caseKey && { "truong-hop": caseKey }),
    ...(channel && { kenh: channel }),
    ...(moment && { luc: moment }),
    ...(group && { nhom: group }),
    ...pairs(counted, countedName),
    ...(commune && { xa: commune }),
    ...(isPrintable && { in: "danh-muc" }),
  };
}
