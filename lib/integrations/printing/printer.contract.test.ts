import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import type { Form01, Printer } from "#lib/documents/printer.ts";
import {
  blankForm,
  filledForm,
  form01,
  form02,
  form03,
  form04,
  form05,
  result,
} from "#tests/factories/printed.ts";
import { inlinePrinter } from "./render.tsx";
import { threadedPrinter } from "./thread.ts";

const printers: [string, () => Printer][] = [
  ["the printer in this thread", () => inlinePrinter],
  ["the printer in a thread of its own", () => threaded],
];
let threaded: Printer;
beforeAll(() => {
  threaded = threadedPrinter(process.cwd());
});

type Item = { str: string; transform: number[]; width: number; height: number };

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, place) => {
      const page = await document.getPage(place + 1);
      const items = (await page.getTextContent()).items as Item[];
      return { size: page.view.slice(2), items };
    }),
  );
  const text = pages.flatMap(({ items }) => items.map(({ str }) => str)).join(" ");
  return { pages, text: squeezed(text) };
}

/** Spaces say nothing here: letters are placed one by one, and lines are broken wherever they must. */
const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

/** Every text anywhere in what was to be printed. */
function textsIn(paper: unknown): string[] {
  if (typeof paper === "string") return [paper];
  if (typeof paper !== "object" || paper === null) return [];
  return Object.entries(paper).flatMap(([name, value]) =>
    name === "url" || name === "locale" ? [] : textsIn(value),
  );
}

function expectInside({ pages }: Awaited<ReturnType<typeof read>>) {
  for (const { size, items } of pages) {
    const [width = 0, height = 0] = size;
    for (const { str, transform, width: long } of items.filter((item) => item.str.trim() !== "")) {
      const [x = 0, y = 0] = transform.slice(4);
      expect(x, str).toBeGreaterThanOrEqual(20);
      expect(x + long, str).toBeLessThanOrEqual(width - 15);
      expect(y, str).toBeGreaterThanOrEqual(10);
      expect(y, str).toBeLessThanOrEqual(height - 15);
    }
  }
}

const a5 = [419.53, 595.28];
const a4 = [595.28, 841.89];

describe.each(printers)("%s keeps the promises of a printer", { timeout: 30_000 }, (_name, printer) => {
  test.for([
    ["form 01", a5, form01, (p: Printer) => p.form01(form01)],
    ["form 02", a5, form02, (p: Printer) => p.form02(form02)],
    ["form 03", a5, form03, (p: Printer) => p.form03(form03)],
    ["form 04", a5, form04, (p: Printer) => p.form04(form04)],
    ["form 05", a5, form05, (p: Printer) => p.form05(form05)],
    ["a result", a4, result, (p: Printer) => p.result(result)],
    ["a filled form", a4, filledForm, (p: Printer) => p.filledForm(filledForm)],
  ] as const)(
    "%s bears every word it was given, on its size of paper, inside the margins",
    async ([, size, paper, print]) => {
      const printed = await read(await print(printer()));

      for (const text of textsIn(paper)) {
        const upper = text.toLocaleUpperCase("vi");
        const isThere = [text, upper].some((form) => printed.text.includes(squeezed(form)));
        expect(isThere, text).toBe(true);
      }
      for (const { size: found } of printed.pages) {
        expect(found.map((points) => Math.round(points * 100) / 100)).toEqual(size);
      }
      expectInside(printed);
    },
  );

  test("a blank form bears its words, and its fields their names", async () => {
    const pdf = await printer().blankForm(blankForm);
    const { text } = await read(pdf);
    for (const words of [blankForm.procedure.name, "Họ, chữ đệm, tên *:", "Trang 1/1"])
      expect(text).toContain(squeezed(words));
    const fields = await (await getDocumentProxy(new Uint8Array(pdf))).getFieldObjects();
    expect(Object.keys(fields ?? {})).toContain("fullName");
  });

  test("a paper that cannot be drawn fails alone", async () => {
    await expect(printer().form01(undefined as unknown as Form01)).rejects.toThrow();
    expect((await printer().form03(form03)).length).toBeGreaterThan(1000);
  });
});

describe("what is printed", { timeout: 30_000 }, () => {
  test("the letter of apology says sorry in the agency's name, and both appointments", async () => {
    const { text } = await read(await inlinePrinter.form04(form04));
    const agency = form04.letterhead.agency;
    for (const said of [
      `${agency} chân thành xin lỗi`,
      `Thời hạn đã hẹn trả kết quả: ${form04.formerAppointmentAt}`,
      `Hẹn trả kết quả mới: ${form04.newAppointmentAt}`,
      `Căn cứ: ${form04.legalBasis}`,
    ])
      expect(text).toContain(squeezed(said));
    const english = await read(await inlinePrinter.form04({ ...form04, locale: "en" }));
    expect(english.text).toContain(squeezed("sincerely apologises"));
  });

  test("every Vietnamese letter can be read back, also after other papers were printed", async () => {
    const letters =
      "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY aăâbcdđeêghiklmnoôơpqrstuưvxy ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ " +
      "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ 0123456789 “ngoặc” 5 ₫";
    await inlinePrinter.form03(form03);
    const { text } = await read(await inlinePrinter.form05({ ...form05, reason: letters }));
    expect(text).toContain(squeezed(letters));
  });

  test("sixty papers take several numbered pages, and no paper is lost", async () => {
    const papers = Array.from({ length: 60 }, (_, place) => ({
      name: `Giấy tờ thứ ${place + 1} chứng minh quyền sử dụng đất theo quy định của pháp luật về đất đai`,
      form: "Bản sao chứng thực",
      quantity: place + 1,
    }));
    const printed = await read(await inlinePrinter.form01({ ...form01, papers }));

    for (const { name } of papers) expect(printed.text).toContain(squeezed(name));
    expect(printed.pages.length).toBeGreaterThan(2);
    expect(printed.text).toContain(`Trang${printed.pages.length}/${printed.pages.length}`);
    expect(printed.text).toContain(squeezed("NGƯỜI TIẾP NHẬN HỒ SƠ"));
    expectInside(printed);
  });

  test("runs without a space stay inside the margins", async () => {
    const run = "W".repeat(150);
    const owner = { ...form01.owner, name: run, address: run.toLowerCase() };
    const slip: Form01 = { ...form01, owner, papers: [{ name: run, form: run.slice(0, 40), quantity: 1 }] };
    expectInside(await read(await inlinePrinter.form01(slip)));
  });

  test("what is unknown leaves a line to write on, and what is not limited says so", async () => {
    const submitter = { name: "Lý A Sùng", identifier: "", address: "", phone: "", email: "" };
    const slip = { ...form01, submitter, papers: [], appointmentAt: "", fee: "", register: "" };
    const { text } = await read(await inlinePrinter.form01(slip));
    expect(text).toContain(squeezed("Pháp luật không quy định thời hạn"));
    expect(text).toContain(squeezed("Không có giấy tờ kèm theo"));
  });

  test("an English reader gets the same slip in English words", async () => {
    const { text } = await read(await inlinePrinter.form01({ ...form01, locale: "en" }));
    expect(text).toContain(squeezed("RECEPTION AND APPOINTMENT SLIP"));
    expect(text).toContain(squeezed(form01.submitter.name));
  });
});
