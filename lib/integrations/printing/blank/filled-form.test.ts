import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { generalApplication } from "#drizzle/seed/forms-general.ts";
import type { FilledForm } from "#lib/documents/printer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { readableAnswers } from "#lib/forms/reading.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { sampleLookups } from "#lib/forms/sample-lookups.ts";
import { filledForm } from "#tests/factories/printed.ts";
import { drawFilledForm } from "./filled-form.ts";

const today = "2026-11-16";
const forms = Object.entries({ ...seededForms, general: generalApplication });

function filledWith(definition: FormDefinition, seed: number, locale: "vi" | "en" = "vi"): FilledForm {
  const answers = sampleAnswers(definition, seed, { today });
  const sections = readableAnswers(definition, answers, locale, sampleLookups, today);
  return { ...filledForm, locale, title: definition.title[locale], sections };
}

type Item = { str: string; transform: number[]; width: number };

async function read(form: FilledForm) {
  const document = await getDocumentProxy(new Uint8Array(await drawFilledForm(form)));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_each, place) => {
      const page = await document.getPage(place + 1);
      return (await page.getTextContent()).items as Item[];
    }),
  );
  return { pages, text: squeezed(pages.flatMap((items) => items.map(({ str }) => str)).join(" ")) };
}

const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");
const [width, height] = [595.28, 841.89];

function expectInside(pages: Item[][]) {
  for (const { str, transform, width: long } of pages.flat().filter((item) => item.str.trim() !== "")) {
    const [x = 0, y = 0] = transform.slice(4);
    expect([x >= 40, x + long <= width - 35, y >= 20, y <= height - 30], str).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
}

describe.each(forms)("the filled form of %s", (_key, written) => {
  const definition = expanded(written);

  test.each([1, 2, 3])(
    "bears every question asked with its answer, inside the margins (%i)",
    async (seed) => {
      const form = filledWith(definition, seed);
      const { text, pages } = await read(form);
      for (const { title, blocks } of form.sections) {
        expect(text).toContain(squeezed(title));
        for (const { heading, rows } of blocks) {
          if (heading) expect(text).toContain(squeezed(heading));
          for (const { label, value } of rows) {
            expect(text, label).toContain(squeezed(label));
            expect(text, label).toContain(squeezed(value));
          }
        }
      }
      expectInside(pages);
    },
  );
});

describe("a filled form", () => {
  const withRow = (label: string, value: string): FilledForm => ({
    ...filledForm,
    sections: [{ title: "Nội dung", blocks: [{ rows: [{ label, value }] }] }],
  });

  test("says what it is, for whom, of which dossier, and who filed it when", async () => {
    const { text } = await read(filledForm);
    const { code, agency, procedure, filed } = filledForm;
    for (const words of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỜ KHAI MẪU", `Kính gửi: ${agency}`])
      expect(text).toContain(squeezed(words));
    for (const words of [code, procedure.name, `Bát Xát, ${filed.on}`, filed.name, filed.at])
      expect(text).toContain(squeezed(words));
  });

  test("asks in English what it was asked in English", async () => {
    const form = filledWith(expanded(generalApplication), 1, "en");
    const { text } = await read(form);
    expect(text).toContain(squeezed(`To: ${form.agency}`));
    for (const { label } of form.sections.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows)))
      expect(text).toContain(squeezed(label));
  });

  test("a long answer goes on over the pages and loses no word", async () => {
    const words = Array.from({ length: 1500 }, (_each, place) => `chữ${place + 1}`);
    const { text, pages } = await read(withRow("Nội dung đề nghị", words.join(" ")));
    expect(pages.length).toBeGreaterThan(1);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expectInside(pages);
  });

  test("a run without a space stays inside the margins", async () => {
    expectInside((await read(withRow("W".repeat(120), "W".repeat(150)))).pages);
  });

  test("the same words make the same paper, byte for byte", async () => {
    const [one, other] = await Promise.all([drawFilledForm(filledForm), drawFilledForm(filledForm)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
