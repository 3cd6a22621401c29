import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { suggestMatch } from "./suggest-match.ts";

const named = (names: Record<string, string>) =>
  Object.entries(names).map(([key, vi]) => ({ key, name: { vi, en: vi } }));
const shop = named({
  form: "Đơn đề nghị cấp phép mở xưởng mộc, kèm bản sao Giấy chứng nhận đăng ký doanh nghiệp",
  business: "Bản sao có chứng thực giấy chứng nhận đăng ký doanh nghiệp của chủ xưởng",
  land: "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất nơi đặt xưởng",
  health: "Giấy khám sức khỏe của thợ chính",
  card: "Thẻ căn cước công dân của người đại diện",
});
const keys = (paper: string, documents = shop) => suggestMatch(paper, documents).map(({ key }) => key);

test.for([
  ["Giấy chứng nhận đăng ký doanh nghiệp", ["business"]],
  ["giay chung nhan dang ki doanh nghiep", ["business"]],
  ["GCN QSDĐ", ["land"]],
  ["Căn cước", ["card"]],
  ["Chứng minh nhân dân", ["card"]],
  ["Giấy chứng nhận kiểm định", []],
  ["Giấy phép lái xe", []],
] as const)("%s → %j", ([paper, expected]) => {
  expect(keys(paper)).toEqual(expected);
});

test("several papers in one text are several documents; what stands in brackets names none", () => {
  expect(keys("1. Giấy khám sức khỏe; 2. Thẻ căn cước (nếu chưa nộp giấy phép lái xe)").sort()).toEqual([
    "card",
    "health",
  ]);
  expect(keys("- Giấy khám sức khỏe\n- Giấy chứng nhận quyền sử dụng đất").sort()).toEqual([
    "health",
    "land",
  ]);
});

test("the same paper asked for in several cases is meant in all of them", () => {
  const documents = named({
    landA: "Giấy chứng nhận quyền sử dụng đất",
    landB: "Giấy chứng nhận quyền sử dụng đất",
  });
  expect(keys("Giấy chứng nhận quyền sử dụng đất", documents)).toEqual(["landA", "landB"]);
});

test("a document that is this paper stands before a form that only mentions it", () => {
  const [first, second] = suggestMatch("Giấy chứng nhận đăng ký doanh nghiệp", shop);
  expect(first).toEqual({ key: "business", likeness: 1 });
  expect(second).toBeUndefined();
});

test("nothing is suggested for an empty text or a procedure without papers", () => {
  expect(keys("")).toEqual([]);
  expect(suggestMatch("Giấy khai sinh", [])).toEqual([]);
});

const folder = new URL("../../../../shared/data/", import.meta.url);
const shared = existsSync(new URL("data-substitution.json", folder));

test.skipIf(!shared)(
  "of the annex, three of four rules find their paper in the record of their procedure",
  () => {
    const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const annex: { code: string; paper_replaced: string | null }[] = read("data-substitution.json").rows;
    const records = Object.values<unknown>(read("procedures.json")).find(Array.isArray) as {
      code: string;
      documents?: { name: string }[];
    }[];
    const papersOf = new Map(records.map(({ code, documents }) => [code, documents ?? []]));
    const judged = annex.filter(({ code, paper_replaced }) => paper_replaced && papersOf.get(code)?.length);
    const matched = judged.filter(({ code, paper_replaced }) => {
      const documents = papersOf
        .get(code)
        ?.map(({ name }, place) => ({ key: `d${place}`, name: { vi: name, en: name } }));
      return suggestMatch(paper_replaced ?? "", documents ?? []).length > 0;
    });
    // The others ask for papers that their record does not list.
    expect(matched.length / judged.length).toBeGreaterThan(0.74);
  },
);
