import { create } from "qrcode";
import type { Scannable } from "#lib/documents/printer.ts";
import type { PrintWords } from "../words.ts";
import { heightOf, newPen, type Pen, sheet, widthOf, writeAt } from "./pen.ts";

const qrSize = 66;

/** A paper from its first line to its feet: what `body` writes below the head, as a PDF. */
export async function drawPaper(
  { locale, title, code, scan }: { locale: "vi" | "en"; title: string; code: string; scan: Scannable },
  t: PrintWords,
  body: (pen: Pen) => void,
): Promise<Uint8Array> {
  const pen = newPen(`${title} ${code}`, locale);
  const done = collected(pen);
  drawHead(pen, title, scan, t);
  body(pen);
  drawFeet(pen, `${code} · ${title}`, t);
  pen.doc.end();
  return done;
}

function collected({ doc }: Pen): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
}

function drawHead(pen: Pen, title: string, scan: Scannable, t: PrintWords) {
  const { left: x, top: y } = sheet;
  drawQr(pen, scan.url, x, y);
  writeAt(pen, scan.label, { x: x - 6, y: y + qrSize + 2, width: qrSize + 12 }, { size: 7, align: "center" });
  const room = { x: x + qrSize + 10, y, width: sheet.width - qrSize - 10 };
  writeAt(pen, t("state"), room, { face: "bold", size: 11.5, align: "center" });
  writeAt(pen, t("motto"), { ...room, y: y + 15 }, { face: "bold", size: 12, align: "center" });
  const motto = widthOf(pen, t("motto"), { face: "bold", size: 12 });
  const from = room.x + (room.width - motto) / 2;
  pen.doc.lineWidth(0.7).strokeColor("#000000");
  pen.doc
    .moveTo(from, y + 32)
    .lineTo(from + motto, y + 32)
    .stroke();
  const name = title.toLocaleUpperCase("vi");
  const big = { face: "bold", size: 15, align: "center" } as const;
  writeAt(pen, name, { ...room, y: y + 44 }, big);
  pen.y += Math.max(qrSize + 24, 44 + heightOf(pen, name, room.width, big) + 8);
}

function drawQr({ doc }: Pen, text: string, left: number, top: number) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const side = qrSize / modules.size;
  doc.fillColor("#000000");
  [...modules.data].forEach((isDark, place) => {
    if (!isDark) return;
    doc.rect(left + (place % modules.size) * side, top + Math.floor(place / modules.size) * side, side, side);
  });
  doc.fill();
}

/** The code on every page, so that loose sheets find one another, and its number. */
function drawFeet(pen: Pen, name: string, t: PrintWords) {
  const { start, count } = pen.doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pen.doc.switchToPage(page);
    const style = { size: 8, colour: "#444444" } as const;
    writeAt(pen, name, { x: sheet.left, y: sheet.foot, width: sheet.width - 80 }, style);
    const number = t("page", { page: page - start + 1, pages: count });
    writeAt(pen, number, { x: sheet.left, y: sheet.foot, width: sheet.width }, { ...style, align: "right" });
  }
}
