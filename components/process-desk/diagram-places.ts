import type { DiagramEdge, DiagramNode } from "#lib/processes/diagram.ts";

/** Sizes of the diagram in pixels of the drawing. */
export const box = { width: 190, height: 76, laneWidth: 236, rowHeight: 124, headHeight: 64 };

/** Where a step stands: the corner of its box. */
export function placeOf({ lane, row }: DiagramNode) {
  return {
    x: lane * box.laneWidth + (box.laneWidth - box.width) / 2,
    y: box.headHeight + row * box.rowHeight + (box.rowHeight - box.height) / 2,
  };
}

/** The line of a way: from the foot of a step to the head of the next, or beside them where that would cross others. */
export function lineOf({ from, to, isBack }: DiagramEdge): string {
  const [start, end] = [placeOf(from), placeOf(to)];
  const middle = box.height / 2;
  if (isBack) {
    const [x1, y1, x2, y2] = [start.x + box.width, start.y + middle, end.x + box.width, end.y + middle + 12];
    const out = Math.max(x1, x2) + 24;
    return `M${x1} ${y1} C${out} ${y1} ${out} ${y2} ${x2} ${y2}`;
  }
  if (from.lane === to.lane && to.row - from.row > 1) {
    const [y1, y2] = [start.y + middle, end.y + middle];
    return `M${start.x} ${y1} C${start.x - 30} ${y1} ${end.x - 30} ${y2} ${end.x} ${y2}`;
  }
  const [x1, y1, x2, y2] = [start.x + box.width / 2, start.y + box.height, end.x + box.width / 2, end.y];
  const bend = Math.min(60, (y2 - y1) / 2);
  return `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

/** Words broken into at most `most` lines; what does not fit ends in an ellipsis. */
export function brokenWords(words: string, width: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line === "" || line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** What is selected in the drawing: a step, or one of its ways. */
export type Selected = { step: string } | { from: string; action: number } | null;
