import { type Bilingual, onlyVietnamese } from "../bilingual.ts";
import type { ProcedureContent } from "../content.ts";
import type { Finding } from "../findings.ts";
import { noOutcome } from "../stated-outcome.ts";
import { type KnownFields, readField } from "./field.ts";
import { handlerOf, type KnownDepartments } from "./handler.ts";
import { onceEach } from "./keys.ts";
import { found } from "./kinds.ts";
import { lifeEventsOf } from "./life-events.ts";
import { aboutName } from "./name.ts";
import { readPapers } from "./papers.ts";
import { readAudience, readLevels } from "./people.ts";
import { readList } from "./prose.ts";
import type { Source } from "./source.ts";
import { readTerms } from "./terms.ts";
import { plain } from "./text.ts";

/** What the portal knows that a record has to be matched with. */
export type Known = { departments: KnownDepartments; fields: KnownFields };

/** Puts together the content of a record from its cells, with everything doubtful about them. */
export function assemble(source: Source, known: Known, printedName: unknown) {
  const field = readField(source.field, known.fields);
  const { levels, findings: aboutLevels } = readLevels(source.levels);
  const { audience, whoFor, findings: aboutAudience } = readAudience(source.audience);
  const handledBy = handlerOf(levels, source, known.departments);
  const read = tablesOf(source);
  const steps = stepsOf(source);
  const content: ProcedureContent = {
    name: onlyVietnamese(source.name),
    field: field.key,
    agencyLevels: levels,
    audience,
    serviceLevel: 1,
    online: source.online,
    whoFor: onlyVietnamese(whoFor),
    outcome: onlyVietnamese(outcomeOf(source)),
    conditions: readList(source.conditions).map(onlyVietnamese),
    ...read.content,
    steps: steps.map(onlyVietnamese),
    results: resultsOf(source),
    legalBasis: source.laws.rows.map(({ number, title }) => ({
      number,
      ...(title && { title: onlyVietnamese(title) }),
    })),
    decisionNo: source.decisionNo || null,
    cutOff: null,
    supplementEffect: "restart",
    competentAuthority: authorityOf(source),
    handledBy,
    formKey: null,
    processKey: null,
    lifeEvents: lifeEventsOf(source.name),
    synonyms: synonymsOf(source),
    ...namedIn(source),
  };
  const findings: Finding[] = [
    ...source.findings,
    ...aboutName(source, printedName),
    ...field.findings,
    ...aboutLevels,
    ...aboutAudience,
    found("levelUnknown", "serviceLevel", ""),
    ...aboutAgencies(source, handledBy),
    ...read.findings,
    ...source.results.findings,
    ...source.laws.findings,
    ...(steps.length === 0 ? [found("stepsMissing", "steps", source.steps)] : []),
  ];
  return { content, fieldName: field.name, findings };
}

/** The terms and papers, whose cases are one list. Where rows and headings each name cases, they are one only if they agree. */
function tablesOf(source: Source) {
  const terms = readTerms(source.channels.rows);
  const papers = readPapers(source.papers.rows);
  const agree = papers.cases.every((name) => terms.cases.some((other) => isSameCase(name, other)));
  const areBoth = terms.cases.length > 0 && papers.cases.length > 0;
  const keepsPaperCases = !areBoth || agree;
  const names = [...new Set([...terms.cases, ...(terms.cases.length === 0 ? papers.cases : [])])];
  const keyFor = onceEach("truongHop");
  const keys = new Map(names.map((name) => [name, keyFor(name)]));
  const keyOfCase = (name: string | undefined) => {
    if (name === undefined) return {};
    const own = names.find((each) => each === name) ?? names.find((each) => isSameCase(each, name));
    return own === undefined ? {} : { caseKey: keys.get(own) ?? own };
  };
  const channels = terms.terms.map(({ caseName, ...each }) => ({ ...each, ...keyOfCase(caseName) }));
  const documents = papers.documents.map(({ caseName, ...paper }) => ({
    ...paper,
    ...(keepsPaperCases ? keyOfCase(caseName) : caseName && { group: onlyVietnamese(caseName) }),
  }));
  return {
    content: {
      cases: names.map((name) => ({ key: keys.get(name) ?? "", name: onlyVietnamese(name) })),
      channels: channels.length > 0 ? channels : [{ channel: "direct" as const, timeLimit: null, fees: [] }],
      documents,
      ...(papers.notes.length > 0 && { documentNotes: [...new Set(papers.notes)].map(onlyVietnamese) }),
    },
    findings: [
      ...source.channels.findings,
      ...terms.findings,
      ...source.papers.findings,
      ...papers.findings,
      ...(keepsPaperCases ? [] : [found("groupsBesideCases", "documents", papers.cases.join("; "))]),
    ],
  };
}

function isSameCase(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  return (
    first === second ||
    (Math.min(first.length, second.length) > 15 && (first.includes(second) || second.includes(first)))
  );
}

/** A refusal is a result of the handling, and nothing anybody comes for. */
const refusal =
  /^(?:phiếu|giấy|văn bản|thông báo|quyết định)(?: thông báo)?(?: về việc)? (?:từ chối|không )/iu;

function outcomeOf({ results }: Source): string {
  const names = results.rows.map(({ name }) => name);
  const wanted = names.filter((name) => !refusal.test(name));
  return (wanted.length > 0 ? wanted : names).join("; ") || noOutcome;
}

function resultsOf({ results }: Source): ProcedureContent["results"] {
  if (results.rows.length === 0) return [{ name: onlyVietnamese(noOutcome) }];
  return results.rows.map(({ name, code }) => ({ ...(code && { code }), name: onlyVietnamese(name) }));
}

function stepsOf({ steps, description }: Source): string[] {
  return [...readList(steps), ...readList(description)];
}

function authorityOf({ competent, implementing }: Source): Bilingual {
  return onlyVietnamese(competent || implementing || "Bản công bố không nêu cơ quan có thẩm quyền");
}

function aboutAgencies(
  { competent, implementing }: Source,
  handledBy: ProcedureContent["handledBy"],
): Finding[] {
  const competentKind = implementing ? "competentMissing" : "competentUnknown";
  return [
    ...(implementing ? [] : [found("implementingMissing", "implementing", "")]),
    ...(competent ? [] : [found(competentKind, "competentAuthority", implementing)]),
    ...(handledBy === null
      ? [found("handlerUnknown", "handledBy", [implementing, competent].filter(Boolean).join("; "))]
      : []),
  ];
}

/** Related procedures are printed twice, the second time with the heading before each. */
function relatedIn(text: string): string {
  const each = [...text.matchAll(/#\d+\s*Tên thủ tục(.*?)(?=#\d+\s*Tên thủ tục|$)/gsu)].map(([, name]) =>
    name?.trim(),
  );
  return each.length > 0 ? [...new Set(each)].join("; ") : text.replace(/^#\s*Tên thủ tục/u, "").trim();
}

const longestSynonym = 150;

/** The portal's own key words, where they say something else than the name. */
function synonymsOf({ keywords, name }: Source): string[] {
  const words = keywords.split(/[,;]/u).map((word) => word.trim());
  return [...new Set(words)].filter(
    (word) => word.length >= 2 && word.length <= longestSynonym && !plain(name).includes(plain(word)),
  );
}

function namedIn(source: Source): Pick<ProcedureContent, "named"> {
  const { implementing, delegated, coordinating, reception, kind } = source;
  const related = relatedIn(source.related);
  const named = Object.entries({ implementing, delegated, coordinating, reception, related, kind });
  const said = Object.fromEntries(named.filter(([, text]) => text !== ""));
  return Object.keys(said).length > 0 ? { named: said } : {};
}
