import { expect, test } from "vitest";
import { knownFields } from "#lib/procedures/fields.ts";
import { buildIndex } from "#lib/procedures/search/catalogue-index.ts";
import { entryOf } from "#lib/procedures/search/entry.ts";
import { everydayQuestions } from "#lib/procedures/search/everyday-questions.ts";
import { search } from "#lib/procedures/search.ts";
import { catalogue } from "./catalogue/all.ts";

const index = buildIndex(catalogue.map(({ code, content }) => entryOf(code, content, knownFields)));
const firstThree = (question: string) =>
  search(index, question)
    .found.slice(0, 3)
    .map(({ entry }) => entry.code);

/** More of what farmers, young parents, shop owners and old people type. */
const moreQuestions: readonly (readonly [string, ...string[]])[] = [
  ["sổ đỏ", "1.013978", "1.013831"],
  ["lam so do", "1.013978", "1.013831"],
  ["sang ten so do", "1.013831"],
  ["mở quán", "1.001612"],
  ["hộ nghèo", "1.011607"],
  ["sổ hộ nghèo", "1.011607"],
  ["lý lịch", "3.000333", "2.000884"],
  ["lý lịch tư pháp", "3.000333"],
  ["báo tử", "1.000656"],
  ["sổ hộ khẩu", "1.004222", "1.010038"],
  ["xây nhà", "1.013225"],
  ["hộ chiếu", "1.001456"],
  ["mất bằng lái", "3.000348"],
  ["lợn chết vì dịch", "1.013997"],
  ["khoan giếng", "1.001662"],
  ["tien nguoi gia", "1.014027"],
  ["chặt cây", "1.002693"],
  ["rút bảo hiểm xã hội", "1.001613"],
  ["dựng rạp đám cưới", "1.013274"],
  ["luật sư miễn phí", "2.000829"],
];

test.each([...everydayQuestions, ...moreQuestions])("“%s” finds what was meant", (question, ...codes) => {
  expect(firstThree(question).some((code) => codes.includes(code))).toBe(true);
});
