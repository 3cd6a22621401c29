import { expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { listAnswer, oneAnswer } from "./api.ts";
import { knownFields, nameOfField } from "./fields.ts";
import { offerOf } from "./offer.ts";
import { entryOf } from "./search/entry.ts";
import { listedIn, procedureIn } from "./told.ts";

const found = catalogue.map(({ code, content, effectiveOn }) => ({
  code,
  content,
  effectiveOn,
  versionId: "01980000-0000-7000-8000-000000000000",
  number: 1,
  overrides: [],
  url: "http://localhost:3000/thu-tuc/1.001193",
  fieldName: nameOfField(knownFields, content.field),
  offer: offerOf(content),
}));

test("every procedure of the catalogue is told as the API describes it, in both languages", () => {
  for (const each of found) {
    for (const lang of ["vi", "en"] as const) {
      const told = procedureIn(lang, each);
      expect(oneAnswer.strict().parse(told)).toEqual(told);
      const line = listedIn(lang, entryOf(each.code, each.content, knownFields));
      expect(listAnswer.parse({ items: [line], nextCursor: null }).items).toEqual([line]);
    }
  }
});

test("texts are in the language asked for, and blanks are named only where the level offers them", () => {
  const birth = found.find(({ code }) => code === "1.001193");
  if (!birth) throw new Error("the catalogue has no registration of births");
  expect(procedureIn("en", birth).name).toBe("Registration of a birth");
  expect(procedureIn("vi", birth)).toMatchObject({
    field: "Hộ tịch",
    agencyLevel: "commune",
    serviceLevel: 4,
  });
  expect(procedureIn("vi", birth).documents.some(({ blank }) => blank?.startsWith("/templates/"))).toBe(true);

  const content = { ...birth.content, serviceLevel: 1 as const };
  const informationOnly = procedureIn("vi", { ...birth, content, offer: offerOf(content) });
  expect(informationOnly.documents.every(({ blank }) => blank === null)).toBe(true);
});

test("a procedure of several levels is told at the most local", () => {
  const several = found.find(({ content }) => content.agencyLevels.length > 1);
  expect(several && procedureIn("vi", several).agencyLevel).toBe("commune");
});
