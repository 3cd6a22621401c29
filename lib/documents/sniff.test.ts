import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sniff } from "./sniff.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  bytes("JFIF\0"),
  Buffer.alloc(200, 1),
  Buffer.from([0xff, 0xd9]),
]);
const heic = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), bytes(`ftyp${brand}\0\0\0\0mif1heic`), Buffer.alloc(64)]);

function pdf({ root = "<< /Type /Pages /Kids [4 0 R] /Count 3 >>", trailer = "/Root 1 0 R" } = {}) {
  return bytes(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n${root}\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 5 ${trailer} >>\nstartxref\n90\n%%EOF\n`,
  );
}

describe("what a file is, is read from its content", () => {
  test.for([
    ["a PDF", pdf(), { mediaType: "application/pdf", pages: 3 }],
    ["a PNG", png, { mediaType: "image/png", pages: null }],
    ["a JPEG", jpeg, { mediaType: "image/jpeg", pages: null }],
    ["a picture of an iPhone", heic("heic"), { mediaType: "image/heic", pages: null }],
    ["a HEIF picture", heic("mif1"), { mediaType: "image/heif", pages: null }],
  ] as const)("%s is taken in", async ([, content, expected]) => {
    expect(await sniff(content)).toEqual(expected);
  });

  test.for([
    ["an empty file", Buffer.alloc(0), "fileEmpty"],
    ["a web page", bytes("<!doctype html><script>alert(1)</script>"), "fileTypeRefused"],
    [
      "a drawing that may hold scripts",
      bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "fileTypeRefused",
    ],
    ["a program", Buffer.concat([bytes("MZ"), Buffer.alloc(200)]), "fileTypeRefused"],
    ["an archive", Buffer.concat([bytes("PK\x03\x04"), Buffer.alloc(200)]), "fileTypeRefused"],
    ["a GIF", bytes("GIF89a\x01\x00\x01\x00\x00\x00\x00;"), "fileTypeRefused"],
    ["plain words", bytes("Đơn đề nghị"), "fileTypeRefused"],
    ["a PDF cut off on its way", pdf().subarray(0, -40), "fileBroken"],
    ["only the beginning of a PDF", bytes("%PDF-1.7\n"), "fileBroken"],
    ["a PNG cut off on its way", png.subarray(0, 40), "fileBroken"],
    ["a JPEG cut off on its way", jpeg.subarray(0, -2), "fileBroken"],
    ["a PDF with a password", pdf({ trailer: "/Root 1 0 R /Encrypt 9 0 R" }), "fileEncrypted"],
    ["a PDF locked inline", pdf({ trailer: "/Encrypt << /Filter /Standard >>" }), "fileEncrypted"],
  ] as const)("%s is refused", async ([, content, refused]) => {
    expect(await sniff(content)).toEqual({ refused });
  });
});

describe("pages of a PDF", () => {
  const pages = async (content: Buffer) => {
    const found = await sniff(content);
    return "pages" in found ? found.pages : found.refused;
  };
  const inStream = (objects: string) => {
    const packed = deflateSync(bytes(objects)).toString("latin1");
    return pdf({
      root: `<< /Type /ObjStm /N 2 /First 10 /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
    });
  };

  test("are counted at the root of the tree, not at its branches", async () => {
    const root =
      "<< /Type /Pages /Count 7 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<</Type/Pages/Parent 2 0 R/Count 5/Kids[]>>";
    expect(await pages(pdf({ root }))).toBe(7);
  });

  test("are counted in compressed objects", async () => {
    expect(await pages(inStream("2 0 3 50 << /Type /Pages /Kids [3 0 R] /Count 12 >>"))).toBe(12);
  });

  test("are unknown rather than guessed when the file contradicts itself", async () => {
    const root = "<< /Type /Pages /Count 7 >>\nendobj\n3 0 obj\n<< /Type /Pages /Count 5 >>";
    expect(await pages(pdf({ root }))).toBeNull();
  });

  test("are unknown when compressed objects swell beyond all measure", async () => {
    expect(await pages(inStream(`${" ".repeat(20_000_000)}<< /Type /Pages /Count 1 >>`))).toBeNull();
  });

  test("the word for encryption in the text of a page locks nothing", async () => {
    expect(await pages(pdf({ trailer: "/Info (see /Encrypt in the manual) /EncryptMetadata true" }))).toBe(3);
  });

  test("a file that is nothing but page trees is read in no time", async () => {
    const hostile = Buffer.concat([
      bytes("%PDF-1.7\n"),
      Buffer.from("<</Type/Pages ".repeat(2_000_000)),
      pdf(),
    ]);
    expect(await pages(hostile)).toBeNull();
  });
});
