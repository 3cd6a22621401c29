import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { Source } from "./source.ts";
import { plain } from "./text.ts";

const shortestName = 12;
/** The levels abolished on 1 July 2025 (Luật 72/2025/QH15): their offices receive nothing any more. */
const district =
  /cấp huyện|(?:UBND|Ủy ban nhân dân|Công an|Phòng [\p{L} ]+) (?:quận|huyện)|quận, huyện|huyện, (?:quận|thị xã)/iu;

/** Doubts about the name and the bodies a record mentions. */
export function aboutName(source: Source, printedName: unknown): Finding[] {
  const { name, implementing, competent, steps, conditions, reception } = source;
  const named = [name, implementing, competent, reception].find((text) => district.test(text));
  const papers = source.papers.rows.flatMap(({ rows }) => rows.map((row) => row.name));
  const mentioned = [
    steps,
    conditions,
    ...source.channels.rows.map(({ description }) => description),
    ...papers,
  ]
    .map((text) => district.exec(text))
    .find(Boolean);
  return [
    ...(name.length < shortestName ? [found("nameVeryShort", "name", name)] : []),
    ...(typeof printedName === "string" && /^\s|\s$|\s{2,}|\n/u.test(printedName)
      ? [found("nameWhitespace", "name", name)]
      : []),
    ...(named ? [found("districtNamed", "agencies", named)] : []),
    ...(mentioned ? [found("mentionsDistrict", "steps", excerptAround(mentioned))] : []),
    ...aboutDecision(source),
  ];
}

function excerptAround(match: RegExpExecArray): string {
  return match.input.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80);
}

const announcing = /^(?:quyết định\s+)?(?:(?:về việc\s+)?công bố|về việc|ban hành)\s+/iu;
/** What only a decision about procedures is about. */
const aboutProcedures = /thủ tục hành chính/iu;

/**
 * A name that begins like the title of a decision. "Công bố danh mục …" may be a real procedure: it is one where its steps,
 * papers or results deal with what it announces. A title that speaks of procedures itself, which nothing in the record deals
 * with, was put in the place of the name.
 */
function aboutDecision(source: Source): Finding[] {
  const { name } = source;
  const isListed = aboutProcedures.test(name) || /danh mục|quy trình/iu.test(name);
  if (!announcing.test(name) || !isListed || dealsWith(source, objectOf(name))) return [];
  const kind = aboutProcedures.test(name) ? "decisionTitleAsName" : "nameMayBeDecisionTitle";
  return [found(kind, "name", name)];
}

/** The first words of what is announced: "danh mục khu đất". */
function objectOf(name: string): string {
  return plain(name.replace(announcing, "")).split(" ").slice(0, 4).join(" ");
}

function dealsWith(source: Source, object: string): boolean {
  const body = [
    source.steps,
    ...source.results.rows.map((result) => result.name),
    ...source.papers.rows.flatMap(({ heading, rows }) => [heading ?? "", ...rows.map((row) => row.name)]),
  ];
  return body.some((text) => plain(text).includes(object));
}
