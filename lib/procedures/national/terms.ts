import { onlyVietnamese } from "../bilingual.ts";
import type { ChannelTerms } from "../content.ts";
import type { Finding } from "../findings.ts";
import { readRowFees } from "./fee.ts";
import { found } from "./kinds.ts";
import { casesOfRows } from "./row-cases.ts";
import { type RowsAre, stageOf, whatRowsAre } from "./row-stages.ts";
import type { ChannelRow } from "./source.ts";
import { readTimeLimit } from "./time-limit.ts";

/** The terms as read, with the name of the case of each; the names are in the order of the rows. */
export type ReadTerms = {
  terms: (Omit<ChannelTerms, "caseKey"> & { caseName?: string })[];
  cases: string[];
  findings: Finding[];
};

/** What the rows of the table of channels come to. */
export function readTerms(printed: readonly ChannelRow[]): ReadTerms {
  const { rows, findings: doubled } = withoutTwins(printed);
  const are = whatAre(rows);
  if (are === "stages") return asStages(rows, doubled);
  const { names, of, isNamed, isEven } = casesOfRows(rows);
  const read = rows.map((row, at) => {
    const { timeLimit, words, findings: aboutTime } = readTimeLimit(row);
    const { fees, findings: aboutFees } = readRowFees(row);
    const place = of[at] ?? null;
    const name = place === null ? undefined : names[place];
    const note = [words, row.description].filter(Boolean).join("\n");
    const terms = {
      channel: row.channel,
      ...(name && { caseName: name }),
      timeLimit,
      fees,
      ...(note && { note: onlyVietnamese(note) }),
    };
    return { terms, findings: [...aboutTime, ...aboutFees] };
  });
  const terms = read.map((each) => each.terms);
  return {
    terms,
    cases: names,
    findings: [
      ...doubled,
      ...once(read.flatMap(({ findings }) => findings)),
      ...(names.length > 0
        ? [found(isNamed ? "casesFromRows" : "casesUnnamed", "channels", names.join("; "))]
        : []),
      ...(isEven ? [] : [found("casesUneven", "channels", names.join("; "))]),
      ...(are === "unsure" ? [found("rowsMayBeStages", "channels", names.join("; "))] : []),
      ...differences(terms),
      ...cutOff(rows),
    ],
  };
}

/** What the channels with several rows have in common; where they differ nobody can tell. */
function whatAre(rows: readonly ChannelRow[]): RowsAre {
  const channels = [...Map.groupBy(rows, ({ channel }) => channel).values()];
  const [first = "cases", ...others] = channels.filter((same) => same.length > 1).map(whatRowsAre);
  return others.every((each) => each === first) ? first : "unsure";
}

/** Rows of a channel that are steps of one handling: each keeps its time, and the whole has none. */
function asStages(rows: readonly ChannelRow[], doubled: readonly Finding[]): ReadTerms {
  const read = [...Map.groupBy(rows, ({ channel }) => channel).values()].map(stagesOfChannel);
  const terms = read.map((each) => each.terms);
  const names = terms.flatMap(({ stages = [] }) => stages.map(({ name }) => name.vi));
  return {
    terms,
    cases: [],
    findings: [
      ...doubled,
      ...once(read.flatMap(({ findings }) => findings)),
      found("stagesFromRows", "channels", [...new Set(names)].join("; ")),
      ...differences(terms),
      ...cutOff(rows),
    ],
  };
}

function stagesOfChannel(rows: readonly ChannelRow[]): {
  terms: ReadTerms["terms"][number];
  findings: Finding[];
} {
  const read = rows.map((row) => ({ row, time: readTimeLimit(row), money: readRowFees(row) }));
  const [first] = read;
  const stages = read.flatMap(({ row, time: { timeLimit } }) => {
    const { name, since } = stageOf(row);
    return timeLimit
      ? [{ name: onlyVietnamese(name), ...(since && { since: onlyVietnamese(since) }), timeLimit }]
      : [];
  });
  const isOne = rows.length === 1;
  const words = read.flatMap(({ row, time }) => [time.words, row.description].filter(Boolean));
  const note = words.join("\n");
  return {
    terms: {
      channel: first?.row.channel ?? "direct",
      timeLimit: isOne ? (first?.time.timeLimit ?? null) : null,
      ...(!isOne && { stages }),
      fees: first?.money.fees ?? [],
      ...(note && { note: onlyVietnamese(note) }),
    },
    findings: read.flatMap(({ time, money }) => [...time.findings, ...money.findings]),
  };
}

function withoutTwins(rows: readonly ChannelRow[]): { rows: ChannelRow[]; findings: Finding[] } {
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const same = JSON.stringify(row);
    return !seen.has(same) && seen.add(same);
  });
  const findings =
    kept.length < rows.length ? [found("duplicateRows", "channels", `${rows.length} → ${kept.length}`)] : [];
  return { rows: kept, findings };
}

/** The same doubt with the same words in several rows is one doubt. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, excerpt }) => {
    const same = `${kind} ${excerpt}`;
    return !seen.has(same) && seen.add(same);
  });
}

/** As the records print them. */
const unitWords = {
  workingDay: "ngày làm việc",
  workingHour: "giờ làm việc",
  calendarDay: "ngày",
  month: "tháng",
} as const;

function differences(terms: ReadTerms["terms"]): Finding[] {
  const limits = terms.flatMap(({ timeLimit }) =>
    timeLimit ? [`${timeLimit.amount} ${unitWords[timeLimit.unit]}`] : [],
  );
  const different = [...new Set(limits)];
  return different.length > 1 ? [found("durationsDiffer", "channels", different.join(" / "))] : [];
}

function cutOff(rows: readonly ChannelRow[]): Finding[] {
  const said = rows.map(({ description }) => /sau \d{1,2} giờ[^.;]*/iu.exec(description)?.[0]).find(Boolean);
  return said ? [found("cutOffMentioned", "channels", said)] : [];
}
