import type { BlankForm } from "#lib/documents/printer.ts";
import type { BlankEntry, BlankPart, BlankSection } from "#lib/forms/blank-parts.ts";
import { type PrintWords, printWords } from "../words.ts";
import { type Drawing, hintStyle } from "./drawing.ts";
import { drawEntry, entryHeight } from "./entry.ts";
import { fieldWriter } from "./form-fields.ts";
import { drawPaper } from "./paper.ts";
import { heightOf, makeRoom, sheet, widthOf, write, writeAt } from "./pen.ts";

const columnGap = 16;
const halfWidth = (sheet.width - columnGap) / 2;

/** A form to fill in by hand or on a screen: heading, numbered sections, a place to sign. */
export function drawBlankForm(form: BlankForm): Promise<Uint8Array> {
  const { locale, title, procedure, page: scan, sections } = form;
  const t = printWords(locale);
  return drawPaper({ locale, title, code: procedure.code, scan }, t, (pen) => {
    const dates = { day: t("blank.day"), month: t("blank.month"), year: t("blank.year") };
    const drawing: Drawing = { pen, fields: fieldWriter(pen.doc, "regular"), dates };
    drawIntro(drawing, form, t);
    for (const [place, section] of sections.entries()) drawSection(drawing, section, place + 1);
    drawSignature(drawing, t);
  });
}

function drawIntro(drawing: Drawing, { procedure }: BlankForm, t: PrintWords) {
  const { pen } = drawing;
  write(pen, t("blank.procedure", { name: procedure.name, code: procedure.code }), { align: "center" }, 6);
  drawWhole(drawing, {
    kind: "line",
    name: "agency",
    label: t("blank.agency"),
    wish: "",
    isRequired: false,
    isShort: false,
    maxLength: null,
    unit: "",
  });
  write(pen, t("blank.howTo"), hintStyle, 4);
}

function drawSection(drawing: Drawing, { title, intro, wish, parts }: BlankSection, number: number) {
  const { pen } = drawing;
  const heading = `${number}. ${title}`;
  pen.y += 8;
  makeRoom(
    pen,
    heightOf(pen, heading, sheet.width, { face: "bold", size: 12.5 }) + firstHeight(drawing, parts),
  );
  write(pen, heading, { face: "bold", size: 12.5 }, 3);
  write(pen, wish, hintStyle, 3);
  write(pen, intro, hintStyle, 3);
  drawParts(drawing, parts);
}

/** So that no heading stands alone at the foot of a page. */
function firstHeight(drawing: Drawing, [first, second]: readonly BlankPart[]): number {
  if (!first) return 0;
  if (isEntry(first)) return entryHeight(drawing, first, sheet.width);
  return 24 + (second && isEntry(second) ? entryHeight(drawing, second, sheet.width) : 20);
}

function drawParts(drawing: Drawing, parts: readonly BlankPart[]) {
  const { pen } = drawing;
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place];
    const next = parts[place + 1];
    if (!part) continue;
    if (part.kind === "words") write(pen, part.text, hintStyle, 4);
    else if (part.kind === "heading") drawHeading(drawing, part, next);
    else if (isHalf(drawing, part) && next && isHalf(drawing, next)) {
      drawPair(drawing, part, next);
      place++;
    } else drawWhole(drawing, part);
  }
}

function drawHeading(
  drawing: Drawing,
  { text, wish }: { text: string; wish: string },
  next: BlankPart | undefined,
) {
  const { pen } = drawing;
  pen.y += 2;
  makeRoom(pen, 40 + (next && isEntry(next) ? entryHeight(drawing, next, sheet.width) : 0));
  write(pen, text, { face: "bold" }, 2);
  write(pen, wish, hintStyle, 3);
}

function isEntry(part: BlankPart): part is BlankEntry {
  return part.kind !== "heading" && part.kind !== "words";
}

/** Short answers stand two in a line where their labels leave room. */
function isHalf({ pen }: Drawing, part: BlankPart): part is BlankEntry {
  const isShort = part.kind === "date" || (part.kind === "line" && part.isShort);
  return isShort && widthOf(pen, part.label) < halfWidth && part.wish.length < 90;
}

function drawWhole(drawing: Drawing, entry: BlankEntry) {
  const { pen } = drawing;
  const height = entryHeight(drawing, entry, sheet.width);
  makeRoom(pen, height);
  drawEntry(drawing, entry, { x: sheet.left, y: pen.y, width: sheet.width });
  pen.y += height;
}

function drawPair(drawing: Drawing, left: BlankEntry, right: BlankEntry) {
  const { pen } = drawing;
  const height = Math.max(entryHeight(drawing, left, halfWidth), entryHeight(drawing, right, halfWidth));
  makeRoom(pen, height);
  drawEntry(drawing, left, { x: sheet.left, y: pen.y, width: halfWidth });
  drawEntry(drawing, right, { x: sheet.left + halfWidth + columnGap, y: pen.y, width: halfWidth });
  pen.y += height;
}

/** Place and day on the right, and room for a signature under it. */
function drawSignature(drawing: Drawing, t: PrintWords) {
  const { pen } = drawing;
  makeRoom(pen, 150);
  pen.y += 14;
  const x = sheet.left + sheet.width * 0.36;
  const width = sheet.width * 0.64;
  const plain = { wish: "", isRequired: false } as const;
  const line = { kind: "line", isShort: true, maxLength: null, unit: "" } as const;
  const place: BlankEntry = { ...line, ...plain, name: "signed/place", label: t("blank.place") };
  const day: BlankEntry = { kind: "date", ...plain, name: "signed", label: t("blank.signedOn") };
  for (const entry of [place, day]) {
    drawEntry(drawing, entry, { x, y: pen.y, width });
    pen.y += entryHeight(drawing, entry, width);
  }
  pen.y += 6;
  writeAt(pen, t("blank.signer"), { x, y: pen.y, width }, { face: "bold", align: "center" });
  writeAt(pen, t("signHere"), { x, y: pen.y + 15, width }, { face: "italic", size: 9.5, align: "center" });
  pen.y += 80;
}
