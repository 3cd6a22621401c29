import type { BlankEntry } from "#lib/forms/blank-parts.ts";
import { choiceHeight, drawChoices, drawTick, tickHeight } from "./boxes.ts";
import { type Drawing, hintStyle, labelOf, type Spot } from "./drawing.ts";
import { heightOf, type Pen, rule, widthOf, writeAt } from "./pen.ts";

const lineHeight = 19;
const ruledHeight = 20;
/** A label that leaves less than this for the answer stands above it. */
const leastAnswer = { line: 110, date: 150 } as const;
const gap = 5;

type Written = Exclude<BlankEntry, { kind: "tick" | "boxes" }>;

/** How high an entry is within a width, its wish included. */
export function entryHeight({ pen }: Drawing, entry: BlankEntry, width: number): number {
  return bodyHeight(pen, entry, width) + heightOf(pen, entry.wish, width, hintStyle) + gap;
}

/** Draws an entry and places its fields; it takes as much height as `entryHeight` says. */
export function drawEntry(drawing: Drawing, entry: BlankEntry, spot: Spot) {
  const { pen } = drawing;
  if (entry.kind === "tick") drawTick(drawing, entry, spot);
  else if (entry.kind === "boxes") drawChoices(drawing, entry, spot);
  else drawWritten(drawing, entry, spot);
  const { x, y, width } = spot;
  writeAt(pen, entry.wish, { x, y: y + bodyHeight(pen, entry, width), width }, hintStyle);
}

/** A label and, beside or below it, somewhere to write. */
function drawWritten(drawing: Drawing, entry: Written, spot: Spot) {
  const { pen } = drawing;
  const label = labelOf(entry);
  writeAt(pen, label, { ...spot, y: spot.y + 3 });
  const isBeside = fitsBeside(pen, entry, spot.width);
  const taken = isBeside ? widthOf(pen, label) + 4 : 0;
  const below = isBeside ? 0 : heightOf(pen, label, spot.width) + 2;
  const room = { x: spot.x + taken, y: spot.y + below, width: spot.width - taken };
  switch (entry.kind) {
    case "date":
      return drawDate(drawing, entry, room);
    case "lines":
      return drawLines(drawing, entry, room);
    case "list":
      return drawing.fields.list(drawRule(pen, room), entry, entry.choices);
    case "line":
      return drawLine(drawing, entry, room);
  }
}

function drawLine({ pen, fields }: Drawing, entry: Extract<BlankEntry, { kind: "line" }>, spot: Spot) {
  const { unit, maxLength } = entry;
  const unitWidth = unit === "" ? 0 : widthOf(pen, unit) + 5;
  const width = spot.width - unitWidth;
  fields.text(drawRule(pen, { ...spot, width }), entry, { maxLength });
  writeAt(pen, unit, { x: spot.x + width + 4, y: spot.y + 3, width: unitWidth + 2 });
}

/** "ngày __ tháng __ năm ____", each with a field of its own. */
function drawDate({ pen, fields, dates }: Drawing, { name, label }: BlankEntry, { x, y, width }: Spot) {
  const parts = [
    { part: "day", word: dates.day, digits: 2 },
    { part: "month", word: dates.month, digits: 2 },
    { part: "year", word: dates.year, digits: 4 },
  ];
  const words = parts.reduce((sum, { word }) => sum + widthOf(pen, word) + 8, 0);
  const digitWidth = Math.min(16, (width - words) / 8);
  let at = x;
  for (const { part, word, digits } of parts) {
    const wordWidth = widthOf(pen, word);
    writeAt(pen, word, { x: at, y: y + 3, width: wordWidth + 2 });
    const box = drawRule(pen, { x: at + wordWidth + 4, y, width: digitWidth * digits });
    fields.text(box, { name: `${name}/${part}`, label: `${label}: ${word}` }, { maxLength: digits });
    at = box.x + box.width + 4;
  }
}

function drawLines({ pen, fields }: Drawing, entry: Extract<BlankEntry, { kind: "lines" }>, spot: Spot) {
  const { x, y, width } = spot;
  for (let row = 1; row <= entry.rows; row++) rule(pen, x, y + row * ruledHeight - 2, width);
  const box = { x, y: y + 1, width, height: entry.rows * ruledHeight - 3 };
  fields.text(box, entry, { isMultiline: true, maxLength: entry.maxLength });
}

/** A line to write on, and the box above it to type in. */
function drawRule(pen: Pen, { x, y, width }: Spot) {
  rule(pen, x, y + lineHeight - 2, width);
  return { x, y: y + 1, width, height: lineHeight - 3 };
}

function bodyHeight(pen: Pen, entry: BlankEntry, width: number): number {
  if (entry.kind === "tick") return tickHeight(pen, entry, width);
  if (entry.kind === "boxes") return choiceHeight(pen, entry, width);
  const label = heightOf(pen, labelOf(entry), width);
  if (entry.kind === "lines") return label + 2 + entry.rows * ruledHeight;
  return fitsBeside(pen, entry, width) ? lineHeight : label + 2 + lineHeight;
}

function fitsBeside(pen: Pen, entry: Written, width: number): boolean {
  if (entry.kind === "lines") return false;
  return width - widthOf(pen, labelOf(entry)) >= leastAnswer[entry.kind === "date" ? "date" : "line"];
}
