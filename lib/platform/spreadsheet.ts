import { csvLine } from "./csv.ts";
import type { Write } from "./written-stream.ts";
import { writeZip } from "./zip-writer.ts";

/** The kinds of file a table can be handed out as. */
export type SheetKind = "csv" | "xlsx";

/** Takes the next rows of a table. */
type TakeRows = (rows: readonly (readonly string[])[]) => Promise<void>;

/** How each kind is named on the way. */
export const sheetTypes: Record<SheetKind, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Writes the rows that `fill` gives as a file that spreadsheets open, piece by piece, keeping none. */
export function writeSheet(kind: SheetKind, write: Write, fill: (take: TakeRows) => Promise<void>) {
  return kind === "csv" ? writeCsv(write, fill) : writeXlsx(write, fill);
}

async function writeCsv(write: Write, fill: (take: TakeRows) => Promise<void>) {
  await write(Buffer.from("\uFEFF")); // spreadsheets take a file without this mark for another alphabet
  await fill((rows) => write(Buffer.from(rows.map(csvLine).join(""))));
}

const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook of one sheet has besides the sheet (ECMA-376, part 1). */
const frame = {
  "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

async function writeXlsx(write: Write, fill: (take: TakeRows) => Promise<void>) {
  const around = Object.entries(frame).map(([name, text]) => ({
    name,
    content: (each: (text: string) => Promise<void>) => each(xml + text),
  }));
  const sheet = {
    name: "xl/worksheets/sheet1.xml",
    content: async (each: (text: string) => Promise<void>) => {
      await each(`${xml}<worksheet xmlns="${main}"><sheetData>`);
      await fill((rows) => each(rows.map(xlsxRow).join("")));
      await each("</sheetData></worksheet>");
    },
  };
  await writeZip(write, [...around, sheet]);
}

/** Every cell as a text of its own: a text is never run as a formula. */
function xlsxRow(cells: readonly string[]): string {
  const written = cells.map(
    (cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
  );
  return `<row>${written.join("")}</row>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "") // XML cannot say these at all
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
