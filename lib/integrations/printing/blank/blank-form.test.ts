import { inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { generalApplication } from "#drizzle/seed/forms-general.ts";
import type { BlankForm } from "#lib/documents/printer.ts";
import type { BlankPart } from "#lib/forms/blank-parts.ts";
import { blankSheetOf } from "#lib/forms/blank-sheet.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { allFields, isLeaf } from "#lib/forms/fields.ts";
import { blankPhrases, scanForGuide } from "../blank-words.ts";
import { drawBlankForm } from "./blank-form.ts";

const longName =
  "Thủ tục cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (công trình không theo tuyến, theo tuyến trong đô thị, tín ngưỡng, tôn giáo, tượng đài, tranh hoành tráng, theo giai đoạn cho công trình không theo tuyến, theo giai đoạn cho công trình theo tuyến trong đô thị, dự án) và nhà ở riêng lẻ";
const formOf = (definition: FormDefinition, locale: "vi" | "en" = "vi"): BlankForm => ({
  locale,
  title: definition.title[locale],
  procedure: { name: longName, code: "1.001193" },
  page: { url: "https://dichvucong.example.vn/thu-tuc/1.001193", label: scanForGuide(locale) },
  sections: blankSheetOf(definition, locale, blankPhrases(locale)),
});
const forms = Object.entries({ ...seededForms, general: generalApplication });

const drawn = new Map<string, Promise<Uint8Array>>();
/** Each is drawn once; a copy, because a reader takes the bytes it reads. */
async function blankOf(key: string, form: BlankForm) {
  const mark = `${key} ${form.locale}`;
  const pdf = drawn.get(mark) ?? drawBlankForm(form);
  drawn.set(mark, pdf);
  return new Uint8Array(await pdf);
}

type Item = { str: string; transform: number[]; width: number };
type Field = {
  id: string;
  fieldName: string;
  fieldType: string;
  fieldValue: unknown;
  alternativeText: string;
  rect: number[];
};

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_each, place) => {
      const page = await document.getPage(place + 1);
      const fields = (await page.getAnnotations()) as Field[];
      return { items: (await page.getTextContent()).items as Item[], fields, size: page.view.slice(2) };
    }),
  );
  const text = squeezed(pages.flatMap(({ items }) => items.map(({ str }) => str)).join(" "));
  return { document, pages, text, fields: pages.flatMap(({ fields }) => fields) };
}

const letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

/** What letters each embedded face can show, as its own table says. */
function lettersOfFaces(pdf: Uint8Array): Set<string>[] {
  const bytes = Buffer.from(pdf);
  const streams = [...bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, body = ""]) => {
      try {
        return [inflateSync(Buffer.from(body, "latin1")).toString("latin1")];
      } catch {
        return [];
      }
    },
  );
  const tables = streams.filter((stream) => stream.includes("begincmap"));
  return tables.map(
    (table) =>
      new Set(
        [...table.matchAll(/<([0-9a-f]{4})>/gi)].map(([, hex = ""]) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
      ),
  );
}

const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

/** The names under which a part is filled in. */
function namesOf(part: BlankPart): string[] {
  if (!("name" in part)) return [];
  if (part.kind === "date") return ["day", "month", "year"].map((each) => `${part.name}/${each}`);
  if (part.kind === "boxes" && part.areSeveral)
    return part.choices.map(({ value }) => `${part.name}/${value}`);
  return [part.name];
}

describe.each(forms)("the blank form of %s", (key, definition) => {
  test("has every question of the form, by its name, with a label that is read aloud", async () => {
    const form = formOf(definition);
    const { fields } = await read(await blankOf(key, form));
    const names = new Set(fields.map(({ fieldName }) => fieldName));
    for (const part of form.sections.flatMap(({ parts }) => parts))
      for (const name of namesOf(part)) expect(names, name).toContain(name);
    // Nothing of the definition is lost on the way to the sheet.
    const asked = allFields(definition).filter(({ field }) => isLeaf(field));
    const tops = new Set([...names].map((name) => name.replace(/\/\d+\//, "/")));
    for (const { path } of asked) {
      const name = path.replaceAll(".", "/");
      expect(
        [...tops].some((each) => each === name || each.startsWith(`${name}/`)),
        name,
      ).toBe(true);
    }
    for (const { alternativeText } of fields) expect(alternativeText).not.toBe("");
  });

  test.for(["vi", "en"] as const)(
    "bears every word of it (%s), inside the margins, on few kilobytes",
    async (locale) => {
      const form = formOf(definition, locale);
      const pdf = await blankOf(key, form);
      expect(pdf.length).toBeLessThan(300_000);
      const { text, pages } = await read(pdf);
      const words = form.sections.flatMap(({ title, intro, wish, parts }) => [
        title,
        intro,
        wish,
        ...parts.flatMap((part) => ("label" in part ? [part.label, part.wish] : [part.text])),
        ...parts.flatMap((part) => (part.kind === "boxes" ? part.choices.map(({ label }) => label) : [])),
      ]);
      for (const each of [...words, longName, "1.001193"]) expect(text).toContain(squeezed(each));
      for (const { items, size, fields } of pages) {
        const [width = 0, height = 0] = size;
        for (const { str, transform, width: long } of items.filter((item) => item.str.trim() !== "")) {
          const [x = 0, y = 0] = transform.slice(4);
          expect([x >= 40, x + long <= width - 35, y >= 20, y <= height - 30], str).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
        for (const { rect, fieldName } of fields) {
          const [left = 0, low = 0, right = 0, high = 0] = rect;
          expect([left >= 40, right <= width - 35, low >= 50, high <= height - 30], fieldName).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      }
    },
  );
});

describe("a filled-in form", () => {
  const name = "Nguyễn Thị Hoàng Phương Anh Đào";

  test("keeps a Vietnamese name, a choice of one and a long text", async () => {
    const { document, fields } = await read(await blankOf("general", formOf(generalApplication)));
    const of = (fieldName: string) => fields.filter((field) => field.fieldName === fieldName);
    const [person] = of("requester/fullName");
    const [details] = of("details");
    const relations = of("requester/relation");
    expect(relations).toHaveLength(4);
    const long =
      "Tôi đề nghị xác nhận nơi cư trú tại thôn Bản Mế.\nLý do: làm hồ sơ vay vốn, mở cửa hàng ở chợ.";
    document.annotationStorage.setValue(person?.id ?? "", { value: name });
    document.annotationStorage.setValue(details?.id ?? "", { value: long });
    relations.forEach(({ id }, place) => {
      document.annotationStorage.setValue(id, { value: place === 1 });
    });
    const filled = await read(new Uint8Array(await document.saveDocument()));
    const value = (fieldName: string) =>
      filled.fields.find((field) => field.fieldName === fieldName)?.fieldValue;
    expect(value("requester/fullName")).toBe(name);
    expect(String(value("details")).replace(/\r\n?/g, "\n")).toBe(long);
    expect(value("requester/relation")).toBe("family");
  });

  test("shows what is typed in its own face, which holds every letter that may be typed", async () => {
    const pdf = await blankOf("general", formOf(generalApplication));
    const faces = lettersOfFaces(pdf);
    const typed = `${letters}${letters.toLocaleUpperCase("vi")}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
    expect(faces.some((face) => [...typed].every((letter) => face.has(letter)))).toBe(true);
    const { document, fields } = await read(pdf);
    const [person] = fields.filter(({ fieldName }) => fieldName === "requester/fullName");
    document.annotationStorage.setValue(person?.id ?? "", { value: name });
    const saved = Buffer.from(await document.saveDocument()).toString("latin1");
    // A reader brings a face of its own along for what the form's cannot show.
    expect(saved).not.toMatch(/FakeUnicodeFont|\/BaseFont \/Helvetica/);
  });

  test("of which one box may be ticked is one field, of which several may be ticked is one field each", async () => {
    const { fields } = await read(await blankOf("general", formOf(generalApplication)));
    const boxes = fields.filter(({ fieldType }) => fieldType === "Btn");
    const relation = boxes.filter(({ fieldName }) => fieldName === "requester/relation");
    expect(relation.every((field) => (field as unknown as { radioButton: boolean }).radioButton)).toBe(true);
    const truth = boxes.find(({ fieldName }) => fieldName === "truth") as unknown as { checkBox: boolean };
    expect(truth.checkBox).toBe(true);
  });

  test("the same words make the same paper, byte for byte", async () => {
    const form = formOf(generalApplication);
    expect(Buffer.from(await drawBlankForm(form)).equals(Buffer.from(await drawBlankForm(form)))).toBe(true);
  });
});
