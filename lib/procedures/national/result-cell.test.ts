import { expect, test } from "vitest";
import { readResultCell } from "./result-cell.ts";

const page = "Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốNộp hồ sơ";
const rows = (cell: string) => readResultCell(cell).rows.map(({ name, code }) => [name, code]);
const kinds = (cell: string) => readResultCell(cell).findings.map(({ kind }) => kind);

test("names and codes are parted, and the rest of the page is not theirs", () => {
  expect(rows(`Giấy phép.Mã: KQ.G12.000123Văn bản từ chốiMã: KQ.G12.000124${page}`)).toEqual([
    ["Giấy phép", "KQ.G12.000123"],
    ["Văn bản từ chối", "KQ.G12.000124"],
  ]);
  expect(kinds(`Giấy phépMã: KQ.G12.000123${page}`)).toEqual([]);
});

test.each(["TP-G12.0001119", "000.00.00.G11-KQ1711", "KQ-G17.000007", "KQ.G01.00263", "VBTT"])(
  "the unusual code %s is kept and told",
  (code) => {
    expect(rows(`Quyết địnhMã: ${code}${page}`)).toEqual([["Quyết định", code]]);
    expect(kinds(`Quyết địnhMã: ${code}${page}`)).toEqual(["resultCodeOdd"]);
  },
);

test("a result without a code, test data and no result at all are told", () => {
  expect(kinds(`Giấy xác nhận${page}`)).toEqual(["resultWithoutCode"]);
  expect(kinds(`Giấy xác nhậnMã: ${page}`)).toEqual(["resultWithoutCode"]);
  expect(kinds(`Công an xãMã: Test_P001${page}`)).toEqual(["testData"]);
  expect(kinds(page)).toEqual(["resultMissing"]);
  expect(kinds("")).toEqual(["resultMissing"]);
});

test("the same name twice is one result", () => {
  expect(rows("Giấy phépMã: KQ.G12.000123Giấy phépMã: KQ.G12.000123")).toHaveLength(1);
});

test("key words and the description of the page are read", () => {
  const { keywords, description } = readResultCell(
    "Giấy phépMã: KQ.G12.000123Từ khóaphép xây nhà, xây tạmMô tảNhận từ 1/7/2026.Chọn cơ quan thực hiệnNộp hồ sơ",
  );
  expect([keywords, description]).toEqual(["phép xây nhà, xây tạm", "Nhận từ 1/7/2026."]);
  expect(readResultCell(`Giấy phépMã: KQ.G12.000123${page}`)).toMatchObject({
    keywords: "",
    description: "",
  });
});
