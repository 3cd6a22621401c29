import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { ReadPaper } from "./source.ts";
import { plain } from "./text.ts";

/** The same paper twice at one place is one; of the same name with other counts it is a doubt. */
export function withoutTwins(papers: readonly ReadPaper[]): { papers: ReadPaper[]; findings: Finding[] } {
  const byPlace = new Map<string, ReadPaper[]>();
  const findings: Finding[] = [];
  for (const paper of papers) {
    const place = placeOf(paper);
    const twins = byPlace.get(place) ?? [];
    byPlace.set(place, twins);
    const isSame = twins.some((twin) => saysAll(twin, paper));
    if (twins.length > 0)
      findings.push(found(isSame ? "duplicateDocument" : "similarDocument", "documents", paper.name.vi));
    if (!isSame) twins.push(paper);
  }
  const kept = new Set([...byPlace.values()].flat());
  return { papers: papers.filter((paper) => kept.has(paper)), findings };
}

function placeOf({ name, caseName, group, handling }: ReadPaper): string {
  return [plain(name.vi), caseName, group?.vi, handling].join("\n");
}

function saysAll(twin: ReadPaper, paper: ReadPaper): boolean {
  const saysMore = paper.guidance !== undefined && twin.guidance?.vi !== paper.guidance.vi;
  return !saysMore && twin.originals === paper.originals && twin.copies === paper.copies;
}
