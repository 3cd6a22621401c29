import type { BlankEntry } from "#lib/forms/blank-parts.ts";
import { type Drawing, labelOf, type Spot } from "./drawing.ts";
import { heightOf, type Pen, widthOf, writeAt } from "./pen.ts";

type Boxes = Extract<BlankEntry, { kind: "boxes" }>;

const boxSize = 11;
const boxGap = 5;
const betweenChoices = 16;
const rowHeight = 18;

/** A statement with a box before it. */
export function drawTick({ pen, fields }: Drawing, entry: BlankEntry, { x, y, width }: Spot) {
  const box = frame(pen, x, y + 3);
  fields.tick(box, entry);
  const from = boxSize + boxGap;
  writeAt(pen, statementOf(entry), { x: x + from, y: y + 2, width: width - from });
}

export function tickHeight(pen: Pen, entry: BlankEntry, width: number): number {
  return heightOf(pen, statementOf(entry), width - boxSize - boxGap) + 4;
}

/** A question and the boxes of its answers, as many to a row as fit. */
export function drawChoices({ pen, fields }: Drawing, entry: Boxes, { x, y, width }: Spot) {
  const label = labelOf(entry);
  writeAt(pen, label, { x, y: y + 3, width });
  const { places } = laidOut(pen, entry, width);
  const boxes = entry.choices.map(({ value, label: words }, index) => {
    const place = places[index] ?? { x: 0, y: 0, width };
    const box = frame(pen, x + place.x, y + place.y + 3);
    const from = boxSize + boxGap;
    writeAt(pen, words, { x: x + place.x + from, y: y + place.y + 3, width: place.width - from });
    return { box, value, words };
  });
  if (!entry.areSeveral) return fields.oneOf(entry, boxes);
  for (const { box, value, words } of boxes)
    fields.tick(box, { name: `${entry.name}/${value}`, label: `${entry.label}: ${words}` });
}

export function choiceHeight(pen: Pen, entry: Boxes, width: number): number {
  return laidOut(pen, entry, width).height;
}

/** Where each box stands within the entry: beside the question while there is room, then below it. */
function laidOut(pen: Pen, entry: Boxes, width: number) {
  const label = labelOf(entry);
  const labelHeight = heightOf(pen, label, width);
  const labelWidth = widthOf(pen, label);
  const isOneLine = labelHeight < rowHeight;
  const widths = entry.choices.map((choice) =>
    Math.min(width - 12, boxSize + boxGap + widthOf(pen, choice.label) + 1),
  );
  const total = widths.reduce((sum, each) => sum + each + betweenChoices, labelWidth);
  const areBeside = isOneLine && total <= width;
  let [x, y] = areBeside ? [labelWidth + 10, 0] : [12, labelHeight + 4];
  let lowest = areBeside ? rowHeight : y;
  const places = entry.choices.map((choice, index) => {
    const wide = widths[index] ?? 0;
    if (x + wide > width && x > 12) [x, y] = [12, lowest];
    const place = { x, y, width: wide };
    lowest = Math.max(
      lowest,
      y + Math.max(rowHeight, heightOf(pen, choice.label, wide - boxSize - boxGap) + 5),
    );
    x += wide + betweenChoices;
    return place;
  });
  return { places, height: lowest };
}

function statementOf({ label, isRequired }: BlankEntry): string {
  return isRequired ? `${label} *` : label;
}

function frame({ doc }: Pen, x: number, y: number) {
  doc.lineWidth(0.7).strokeColor("#000000").rect(x, y, boxSize, boxSize).stroke();
  return { x, y, width: boxSize, height: boxSize };
}
