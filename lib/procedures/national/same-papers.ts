import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { ReadPaper } from "./source.ts";
import { plain } from "./text.ts";

/** The same paper twice at one place is one; of the same name with other counts it is a doubt. */
export function withoutTwins(papers: readonly ReadPaper[]): { papers: ReadPaper[]; findings: Finding[] } {
  const kept: ReadPaper[] = [];
  const findings: Finding[] = [];
  for (const paper of papers) {
    const twin = kept.find((other) => isAtOnePlace(other, paper));
    const isSame = twin !== undefined && saysAll(twin, paper);
    if (twin)
      findings.push(found(isSame ? "duplicateDocument" : "similarDocument", "documents", paper.name.vi));
    if (!isSame) kept.push(paper);
  }
  return { papers: kept, findings };
}

function isAtOnePlace(one: ReadPaper, other: ReadPaper): boolean {
  return (
    plain(one.name.vi) === plain(other.name.vi) &&
    one.caseName === other.caseName &&
    one.group?.vi === other.group?.vi &&
    one.handling === other.handling
  );
}

function saysAll(twin: ReadPaper, paper: ReadPaper): boolean {
  const saysMore = paper.guidance !== undefined && twin.guidance?.vi !== paper.guidance.vi;
  return !saysMore && twin.originals === paper.originals && twin.copies === paper.copies;
}
