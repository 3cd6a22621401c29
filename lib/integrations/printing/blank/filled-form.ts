import type { FilledForm } from "#lib/documents/printer.ts";
import { type PrintWords, printWords } from "../words.ts";
import { hintStyle } from "./drawing.ts";
import { drawPaper } from "./paper.ts";
import { heightOf, makeRoom, type Pen, rule, sheet, write, writeAt } from "./pen.ts";

const labelWidth = 186;
const gap = 10;
const valueWidth = sheet.width - labelWidth - gap;
const between = 4;
/** A question longer than this stands over its answer, not beside it. */
const mostBeside = 90;

/** A form as it was filed: every question that was asked, with its answer, and by whom and when. */
export function drawFilledForm(form: FilledForm): Promise<Uint8Array> {
  const { locale, title, code, tracking: scan, procedure } = form;
  const t = printWords(locale);
  return drawPaper({ locale, title, code, scan }, t, (pen) => {
    write(pen, t("filled.to", { agency: form.agency }), { face: "bold", size: 12, align: "center" }, 4);
    write(pen, t("blank.procedure", { name: procedure.name, code: procedure.code }), { align: "center" }, 4);
    write(pen, t("filled.code", { code }), { align: "center" }, 6);
    for (const [place, section] of form.sections.entries()) drawSection(pen, section, place + 1);
    drawFiling(pen, form, t);
  });
}

function drawSection(pen: Pen, { title, blocks }: FilledForm["sections"][number], number: number) {
  const heading = `${number}. ${title}`;
  const style = { face: "bold", size: 12.5 } as const;
  pen.y += 8;
  makeRoom(pen, heightOf(pen, heading, sheet.width, style) + 44);
  write(pen, heading, style, 4);
  for (const { heading: of, rows } of blocks) {
    if (of !== undefined && of !== title) {
      makeRoom(pen, 40);
      write(pen, of, { face: "bold" }, 3);
    }
    for (const row of rows) drawRow(pen, row);
    pen.y += 2;
  }
}

/** A question on the left and its answer on the right, over a fine line. */
function drawRow(pen: Pen, { label, value }: { label: string; value: string }) {
  const isBeside = label.length <= mostBeside;
  const besides = { x: sheet.left + labelWidth + gap, width: valueWidth };
  const room = isBeside ? besides : { x: sheet.left + gap, width: sheet.width - gap };
  const labelRoom = isBeside ? labelWidth : sheet.width;
  const labelHeight = heightOf(pen, label, labelRoom);
  const answer = { face: "bold" } as const;
  for (const [place, part] of pagefuls(pen, value, room.width).entries()) {
    const shown = place === 0 ? label : "";
    const valueHeight = heightOf(pen, part, room.width, answer);
    const top = isBeside || place > 0 ? 0 : labelHeight + 1;
    const height = Math.max(place === 0 ? labelHeight : 0, top + valueHeight);
    makeRoom(pen, height + between);
    writeAt(pen, shown, { x: sheet.left, y: pen.y, width: labelRoom });
    writeAt(pen, part, { ...room, y: pen.y + top }, answer);
    pen.y += height + between / 2;
    rule(pen, sheet.left, pen.y, sheet.width);
    pen.y += between / 2;
  }
}

/** A long answer in parts of which each fits a page. */
function pagefuls(pen: Pen, text: string, width: number): string[] {
  const most = (sheet.bottom - sheet.top) / 2;
  if (heightOf(pen, text, width, { face: "bold" }) <= most) return [text];
  const parts: string[] = [];
  let part = "";
  for (const word of text.split(/(?<=\s)/)) {
    if (part !== "" && heightOf(pen, part + word, width, { face: "bold" }) > most) {
      parts.push(part.trimEnd());
      part = "";
    }
    part += word;
  }
  return [...parts, part];
}

/** How it reached the office, in place of a signature by hand. */
function drawFiling(pen: Pen, { place, filed }: FilledForm, t: PrintWords) {
  makeRoom(pen, 110);
  pen.y += 14;
  const right = { x: sheet.left + sheet.width * 0.42, width: sheet.width * 0.58 };
  const centred = (text: string, style: object, height: number) => {
    writeAt(pen, text, { ...right, y: pen.y }, { align: "center", ...style });
    pen.y += Math.max(height, heightOf(pen, text, right.width, style) + 2);
  };
  centred([place, filed.on].filter(Boolean).join(", "), { face: "italic" }, 18);
  centred(t("blank.signer"), { face: "bold" }, 52);
  centred(filed.name, { face: "bold" }, 18);
  centred(t("filled.how", { channel: filed.channel, at: filed.at }), hintStyle, 14);
}
