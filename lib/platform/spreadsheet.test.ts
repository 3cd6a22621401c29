import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { type SheetKind, writeSheet } from "./spreadsheet.ts";
import { writtenStream } from "./written-stream.ts";

async function written(kind: SheetKind, rows: string[][]): Promise<Buffer> {
  const stream = writtenStream((write) => writeSheet(kind, write, (take) => take(rows)));
  return Buffer.from(await new Response(stream).arrayBuffer());
}

test("a CSV file begins with the mark of UTF-8 and never runs what a person typed", async () => {
  const text = (await written("csv", [["Đào", "=1+1"]])).toString();
  expect(text).toBe("\uFEFFĐào,'=1+1\r\n");
});

test("a workbook holds every text as it was, and says where its sheet is", async () => {
  const file = await written("xlsx", [
    ["Mã", "Chủ hồ sơ"],
    ["A<1>", "Đào & \u0001con"],
  ]);
  const sheet = contentOf(file, "xl/worksheets/sheet1.xml");
  expect([...sheet.matchAll(/<t[^>]*>([^<]*)</g)].map(([, cell]) => cell)).toEqual([
    "Mã",
    "Chủ hồ sơ",
    "A&lt;1>",
    "Đào &amp; con",
  ]);
  expect(contentOf(file, "xl/_rels/workbook.xml.rels")).toContain("worksheets/sheet1.xml");
});

test("the archive is sound to another program, checksums and all", async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), "sheet-"));
  const path = join(folder, "list.xlsx");
  writeFileSync(
    path,
    await written(
      "xlsx",
      Array.from({ length: 5000 }, (_, row) => [`${row}`, "Đào".repeat(row % 50)]),
    ),
  );
  try {
    expect(execFileSync("python3", ["-m", "zipfile", "-t", path]).toString()).toContain("Done testing");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") skip();
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("work stops when its reader goes away", async () => {
  let isStopped = false;
  const stream = writtenStream(async (write) => {
    try {
      for (;;) await write(Buffer.alloc(1000));
    } finally {
      isStopped = true;
    }
  });
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => isStopped).toBe(true);
});

/** One file out of an archive, found by its listing at the end. */
function contentOf(zip: Buffer, wanted: string): string {
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const name = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const [packed, start] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const content = start + 30 + zip.readUInt16LE(start + 26);
    if (name === wanted) return inflateRawSync(zip.subarray(content, content + packed)).toString();
    at += 46 + name.length;
  }
  throw new Error(`no ${wanted}`);
}
