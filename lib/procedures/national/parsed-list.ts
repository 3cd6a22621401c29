import { found } from "./kinds.ts";
import { numbersIn } from "./law-number.ts";
import type { ListedPaper, ListedRecord } from "./listed-record.ts";
import { onlineOf, rowOfList, rowsOfDecision } from "./listed-rows.ts";
import type { PaperGroup, Source } from "./source.ts";
import { partTemplates } from "./template-name.ts";
import { cleaned, isNothing, oneLine } from "./text.ts";

/** Reads a record of a parsed list. */
export function fromListedRecord(listed: ListedRecord): Source {
  const steps = cleaned(listed.steps_text);
  const rows = listed.channels?.map(rowOfList) ?? rowsOfDecision(listed);
  const groups = listedGroups(listed.documents ?? []);
  const results = (listed.results ?? []).flatMap(({ name, code }) =>
    oneLine(name) ? [{ name: oneLine(name), code: oneLine(code) || null }] : [],
  );
  const laws =
    listed.legal_basis?.map(oneLine) ?? numbersIn(oneLine(listed.legal_text)).map((number) => number.text);
  const longNotes = (listed.channels ?? []).flatMap(({ note }) =>
    note && note.length >= noteCutAt ? [note.slice(-120)] : [],
  );
  const isPartial = !listed.channels && !listed.documents;
  const missing = (kind: Parameters<typeof found>[0], part: string, isMissing: boolean) =>
    isMissing ? [found(kind, part, "")] : [];
  return {
    code: oneLine(listed.code),
    name: oneLine(listed.name),
    field: said(listed.field),
    levels: (listed.levels ?? []).map(oneLine).join(", "),
    audience: (listed.audience ?? []).map(oneLine).join(", "),
    decisionNo: said(listed.decision_no),
    competent: said(listed.competent_authority),
    implementing: said(listed.implementing_agency),
    delegated: "",
    coordinating: "",
    reception: cleaned(listed.place_text),
    related: "",
    kind: said(listed.type),
    steps,
    conditions: cleaned(listed.conditions),
    description: "",
    keywords: "",
    online: onlineOf(listed.online_level),
    channels: { rows, findings: missing("channelsMissing", "channels", rows.length === 0) },
    papers: { rows: groups, findings: missing("noDocuments", "documents", groups.length === 0) },
    laws: {
      rows: [...new Set(laws)].filter(Boolean).map((number) => ({ number, title: null })),
      findings: missing("lawMissing", "legalBasis", laws.length === 0),
    },
    results: {
      rows: results,
      findings: [
        ...missing("resultMissing", "results", results.length === 0),
        ...results.flatMap(({ name, code }) => (code ? [] : [found("resultWithoutCode", "results", name)])),
      ],
    },
    findings: [
      ...(isPartial ? [found("partialRecord", "record", oneLine(listed.name))] : []),
      ...(steps.length >= cutAt ? [found("cutText", "steps", steps.slice(-120))] : []),
      ...(longNotes.length > 0 ? [found("cutText", "channels", longNotes.join(" / "))] : []),
    ],
  };
}

/** Steps and notes of such a list are cut at these lengths. */
const cutAt = 1500;
const noteCutAt = 500;

/** The papers of such a list under their headings. */
export function listedGroups(papers: readonly ListedPaper[]): PaperGroup[] {
  const groups = new Map<string, PaperGroup>();
  for (const { case: heading, name, originals, copies, template } of papers) {
    const key = oneLine(heading);
    const group = groups.get(key) ?? { heading: key || null, rows: [] };
    groups.set(key, group);
    const paper = paperOf(oneLine(name), oneLine(template));
    if (paper.name) group.rows.push({ ...paper, originals, copies });
  }
  return [...groups.values()];
}

/** The name of the paper and of its blank, parted anew: such a list may have cut them at the wrong place. */
function paperOf(name: string, file: string): { name: string; templates: string[] } {
  if (!file) return { name, templates: [] };
  const whole = name.endsWith(file) ? name : name + file;
  const { name: own, templates } = partTemplates(whole);
  if (templates.length > 0 && own) return { name: own, templates };
  const before = name === file ? name : whole.slice(0, -file.length).trim();
  return { name: before || name, templates: [file] };
}

function said(cell: unknown): string {
  const words = oneLine(cell);
  return isNothing(words) ? "" : words;
}
