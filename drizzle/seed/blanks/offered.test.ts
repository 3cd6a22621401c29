import { readdirSync, readFileSync, statSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { blankParts } from "./all.ts";
import { offeredBlanks } from "./offered.ts";

const folder = "public/templates";
const offered = offeredBlanks();
const largestBytes = 30_000;

describe("the blanks of the demonstration", () => {
  test("each that a page offers is there, and none besides", () => {
    const names = offered.map(({ template }) => template).sort();
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(Object.keys(blankParts).sort()).toEqual(names);
  });

  test("each is small enough for a weak connection", () => {
    const large = readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).size > largestBytes);
    expect(large).toEqual([]);
  });

  test("each says what it is, what it asks for and that it replaces no official form, in readable text", async () => {
    for (const { template, title, parts, note } of offered) {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(`${folder}/${template}`)));
      const { text } = await extractText(pdf, { mergePages: true });
      const plain = text.replace(/\s+/g, " ");
      expect(plain, template).toContain(title.toLocaleUpperCase("vi"));
      expect(plain, template).toContain(note);
      for (const [heading] of parts) expect(plain, template).toContain(heading);
      const { info } = await pdf.getMetadata();
      expect(info, template).toMatchObject({ Title: title });
    }
  });
});
