import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { alphabet } from "../fonts.ts";

const { resolve } = createRequire(import.meta.url);
const faces = { regular: "400Regular", italic: "400Regular_Italic", bold: "700Bold" } as const;

type Face = keyof typeof faces;

/** The printed part of an A4 page, in points. */
export const sheet = { left: 62, width: 491, top: 42, bottom: 786, foot: 806 } as const;

export type Style = {
  face?: Face;
  size?: number;
  colour?: string;
  align?: "left" | "center" | "right";
};

/** A document being written from top to bottom. `y` is where the next thing stands. */
export type Pen = { doc: PDFDocument; y: number };

/** A new document whose regular face holds every letter of the alphabet: what is typed later may need any of them. */
export function newPen(title: string, lang: string): Pen {
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    lang,
    displayTitle: true,
    // The same day in every copy: the same words make the same paper.
    info: { Title: title, CreationDate: new Date("2026-01-01T00:00:00Z") },
  });
  for (const [face, name] of Object.entries(faces)) {
    doc.registerFont(face, resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`)).font(face);
    // Each letter is met by itself first, or it could not be read out of the paper again.
    for (const letter of face === "regular" ? alphabet : "") doc._font.encode(letter);
  }
  return { doc, y: sheet.top };
}

/** Goes on to a new page unless this much fits on the present one. */
export function makeRoom(pen: Pen, height: number) {
  if (pen.y + height <= sheet.bottom) return;
  pen.doc.addPage();
  pen.y = sheet.top;
}

/** How high a text is within a width. */
export function heightOf({ doc }: Pen, text: string, width: number, style: Style = {}): number {
  return text === "" ? 0 : dressed(doc, style).heightOfString(text, { width, lineGap });
}

export function widthOf({ doc }: Pen, text: string, style: Style = {}): number {
  return dressed(doc, style).widthOfString(text);
}

/** Writes at a place without moving on. */
export function writeAt(
  { doc }: Pen,
  text: string,
  { x, y, width }: { x: number; y: number; width: number },
  style: Style = {},
) {
  if (text === "") return;
  dressed(doc, style).text(text, x, y, { width, lineGap, align: style.align ?? "left" });
}

/** Writes a paragraph over the whole width and moves on below it. */
export function write(pen: Pen, text: string, style: Style = {}, gap = 2) {
  if (text === "") return;
  const height = heightOf(pen, text, sheet.width, style);
  makeRoom(pen, height);
  writeAt(pen, text, { x: sheet.left, y: pen.y, width: sheet.width }, style);
  pen.y += height + gap;
}

/** A line to write on by hand. */
export function rule({ doc }: Pen, x: number, y: number, width: number) {
  doc.lineWidth(0.6).strokeColor("#555555").dash(1, { space: 1.6 });
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke()
    .undash();
}

const lineGap = 1;

function dressed(doc: PDFDocument, { face = "regular", size = 11, colour = "#000000" }: Style) {
  return doc.font(face).fontSize(size).fillColor(colour);
}
