import { onlyVietnamese } from "../bilingual.ts";
import type { Finding } from "../findings.ts";
import { caseName, type Heading, partHeading, readHeading } from "./heading.ts";
import { onceEach } from "./keys.ts";
import { found } from "./kinds.ts";
import { countsNamed, isConditional, namesPaper, papersWithin, partLongName } from "./paper-name.ts";
import { withoutTwins } from "./same-papers.ts";
import type { PaperGroup, PaperRow, ReadPaper } from "./source.ts";
import { withoutMarks } from "./text.ts";

/** The list of papers as read: the papers, the cases its headings name, and what it says beside them. */
export type ReadPapers = {
  documents: ReadPaper[];
  /** Names of the cases the headings make, in their order. */
  cases: string[];
  notes: string[];
  findings: Finding[];
};

/** The same while it is being read, with the lines that lead to other rows. */
type Reading = ReadPapers & { leads: string[] };
type Place = { heading: Heading; group: string | undefined; handling: ReadPaper["handling"] };

const longestHeading = 200;

/** Tells papers from headings, notes and instructions, none of which is lost. */
export function readPapers(groups: readonly PaperGroup[]): ReadPapers {
  const read: Reading = { documents: [], cases: [], notes: [], findings: [], leads: [] };
  const keyFor = onceEach("giayTo");
  const headings = groups.map(({ heading }) => {
    const { story, last } = partHeading(heading ?? "");
    if (story) takeStory(read, story);
    return readHeading(last);
  });
  const hasCases = headings.filter(({ kind }) => kind === "case").length > 1;
  for (const [at, { rows }] of groups.entries()) {
    const heading = headings[at] ?? readHeading(null);
    const place = placeUnder(read, heading, hasCases, groups.length);
    for (const row of rows) readRow(read, place, row, keyFor);
  }
  const { papers: kept, findings: doubled } = withoutTwins(read.documents);
  read.documents = kept;
  read.findings.push(...doubled);
  keepLeads(read);
  if (read.cases.length > 0) read.findings.push(found("casesFromGroups", "documents", read.cases.join("; ")));
  const { leads: _used, ...papers } = read;
  return papers;
}

/** Lines that lead to no paper are notes, as nothing is to be lost. */
function keepLeads(read: Reading) {
  const used = new Set(read.documents.map(({ group }) => group?.vi));
  read.notes.push(...read.leads.filter((lead) => !used.has(lead)));
}

/** Where the papers under a heading belong. A heading that tells a story is kept as a note, with its beginning as the heading. */
function placeUnder(read: Reading, heading: Heading, hasCases: boolean, groups: number): Place {
  const handling = heading.kind === "present" ? "present" : "submit";
  if (heading.kind === "none" || heading.kind === "notes") return { heading, group: undefined, handling };
  const isStory = heading.text.length > longestHeading;
  if (isStory) {
    takeStory(read, heading.text);
    if (groups === 1) return { heading: { kind: "none", text: "" }, group: undefined, handling };
  }
  const text = isStory ? `${heading.text.slice(0, heading.text.lastIndexOf(" ", 120))} …` : heading.text;
  if (heading.kind !== "case") return { heading, group: text, handling };
  // A single "Trường hợp …" beside other groups is a condition, not one of several ways.
  if (!hasCases) return { heading: { ...heading, kind: "condition" }, group: text, handling };
  const name = caseName(text);
  if (!read.cases.includes(name)) read.cases.push(name);
  return { heading, group: name, handling };
}

function takeStory(read: Reading, text: string) {
  read.notes.push(text);
  read.findings.push(found("headingAsNote", "documents", text));
}

type KeyFor = (name: string) => string;

function readRow(read: Reading, place: Place, row: PaperRow, keyFor: KeyFor) {
  const name = withoutMarks(row.name);
  const isUncounted = row.originals === 0 && row.copies === 0;
  if (name === "") return;
  if (isHeaderLine(row.name, isUncounted)) return takeHeaderLine(read, place, name);
  const kind = noteKind(name, isUncounted, place.heading.kind === "notes");
  if (kind) {
    read.notes.push(name);
    read.findings.push(found(kind, "documents", name));
    return;
  }
  if (place.heading.kind === "notes") read.findings.push(found("paperAmongNotes", "documents", name));
  addPapers(read, place, row, keyFor);
}

/** Whether a row tells something instead of naming a paper, and how sure that is. */
function noteKind(name: string, isUncounted: boolean, isAmongNotes: boolean) {
  const isPaper = namesPaper(name);
  if (isAmongNotes && isUncounted) return "noteInNotes";
  if (isAmongNotes && !isPaper) return "noteAsDocument";
  if (/^(?:lưu ý|ghi chú|chú ý|số lượng(?: hồ sơ)?)(?:\P{L}|$)/iu.test(name)) return "noteAsDocument";
  return isUncounted && countsNamed(name) === null && !isPaper ? "noteAsDocument" : null;
}

function addPapers(read: Reading, place: Place, row: PaperRow, keyFor: KeyFor) {
  const isUncounted = row.originals === 0 && row.copies === 0;
  const counts = isUncounted ? countsNamed(row.name) : null;
  if (isUncounted)
    read.findings.push(found(counts ? "countsFromName" : "countsMissing", "documents", row.name));
  const pieces = papersWithin(row.name);
  if (pieces.length > 1) read.findings.push(found("severalPapersInOne", "documents", row.name));
  for (const [at, piece] of pieces.entries()) {
    const templates = at === 0 ? row.templates : [];
    addPaper(read, place, { ...row, ...counts, name: withoutMarks(piece), templates }, keyFor);
  }
}

const openEnd = /(?:bao gồm|gồm|sau đây|như sau|phải nộp|phải xuất trình)\s*:?\s*$|:\s*$/iu;
const longestHeaderLine = 200;

/** A line that only leads to the next ones: "Hồ sơ gồm:". Without counts it is one as soon as it ends with a colon. */
function isHeaderLine(printed: string, isUncounted: boolean): boolean {
  const text = printed.trim();
  if (text.length > longestHeaderLine || !openEnd.test(text)) return false;
  return isUncounted || readHeading(text).kind !== "group";
}

function takeHeaderLine(read: Reading, place: Place, name: string) {
  if (place.heading.kind === "notes") {
    read.notes.push(`${name}:`);
    read.findings.push(found("noteInNotes", "documents", name));
    return;
  }
  const heading = readHeading(name);
  read.findings.push(found("headerLine", "documents", name));
  place.handling = heading.kind === "present" ? "present" : "submit";
  if (heading.kind === "none" || heading.kind === "submit" || heading.kind === "present") {
    if (place.heading.kind !== "case" && heading.text) place.group = heading.text;
    return;
  }
  read.leads.push(heading.text);
  if (place.heading.kind !== "case") place.group = heading.text;
}

function addPaper(read: Reading, place: Place, row: PaperRow, keyFor: KeyFor) {
  const { name, guidance } = shortened(read, row.name);
  if (row.templates.length > 0)
    read.findings.push(found("templateWithoutFile", "documents", row.templates.join(", ")));
  const blanks =
    row.templates.length > 0 ? `Có mẫu đăng kèm bản công bố (tệp ${row.templates.join(", ")})` : "";
  const told = [guidance, blanks].filter(Boolean).join("\n");
  const isCase = place.heading.kind === "case";
  read.documents.push({
    key: keyFor(name),
    ...(isCase && place.group && { caseName: place.group }),
    ...(!isCase && place.group && { group: onlyVietnamese(place.group) }),
    name: onlyVietnamese(name),
    originals: Math.min(row.originals, 999),
    copies: Math.min(row.copies, 999),
    required: place.heading.kind !== "condition" && !isConditional(row.name),
    handling: /^xuất trình\s/iu.test(name) ? "present" : place.handling,
    ...(told && { guidance: onlyVietnamese(told) }),
  });
}

/** From here on a name is parted where a sentence ends; beyond the second it is too long to stay as it is. */
const longName = 200;
const longestName = 500;

function shortened(read: Reading, name: string): { name: string; guidance: string } {
  if (name.length <= longName) return { name, guidance: "" };
  const parts = partLongName(name);
  if (parts) read.findings.push(found("longName", "documents", name));
  else if (name.length > longestName) read.findings.push(found("nameTooLong", "documents", name));
  return parts ?? { name, guidance: "" };
}
