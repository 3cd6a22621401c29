import { expect, test } from "vitest";
import { readLawCell } from "./law-cell.ts";

const head = "Tên văn bản pháp lýMã văn bản";
const read = (rows: string) => readLawCell(`${head}${rows}`);
const laws = (rows: string) => read(rows).rows.map(({ number, title }) => [number, title]);

test("title and number are parted again and again", () => {
  expect(
    laws("Luật Nhà ở27/2023/QH15Nghị định về nhà ở xã hội.100/2024/NĐ-CPHướng dẫn thi hành05/2024/TT-BXD"),
  ).toEqual([
    ["27/2023/QH15", "Luật Nhà ở"],
    ["100/2024/NĐ-CP", "Nghị định về nhà ở xã hội."],
    ["05/2024/TT-BXD", "Hướng dẫn thi hành"],
  ]);
});

test("a number within a title closes nothing", () => {
  expect(
    laws(
      "Nghị định số 10/2020/NĐ-CP ngày 5/1/2020 sửa đổi Nghị định số 9/2019/NĐ-CP về vận tải10/2020/NĐ-CP",
    ),
  ).toEqual([
    [
      "10/2020/NĐ-CP",
      "Nghị định số 10/2020/NĐ-CP ngày 5/1/2020 sửa đổi Nghị định số 9/2019/NĐ-CP về vận tải",
    ],
  ]);
  expect(laws("Thông tư số 7/2021/TT-BCAngày 2/3/2021 về cư trú7/2021/TT-BCA")).toEqual([
    ["7/2021/TT-BCA", "Thông tư số 7/2021/TT-BCAngày 2/3/2021 về cư trú"],
  ]);
});

test("a title that is nothing but the number keeps it", () => {
  expect(laws("Luật 60/2014/QH1360/2014/QH13Thông tư 3/2020/TT-BTPThông tư 3/2020/TT-BTP")).toEqual([
    ["60/2014/QH13", "Luật 60/2014/QH13"],
    ["3/2020/TT-BTP", "Thông tư 3/2020/TT-BTP"],
  ]);
});

test.each([
  ["Luật Hộ tịch năm 201460/2014/QH13", "60/2014/QH13"],
  ["Nghị định ngày 31/3/2026.96/2026/NĐ-CP", "96/2026/NĐ-CP"],
  ["Nghị quyết cắt giảm thủ tục66.7/2025/NQ-CP", "66.7/2025/NQ-CP"],
  ["Pháp lệnh ưu đãi26/2005/PL-UBTVQH11", "26/2005/PL-UBTVQH11"],
  ["Hỗ trợ lao động42/2012/QĐ-TTg", "42/2012/QĐ-TTg"],
  ["Thông tư liên tịch2/2014/TTLT-TANDTC-BTP", "2/2014/TTLT-TANDTC-BTP"],
  ["Nghị quyết của tỉnh182/2025/NQ-HĐND", "182/2025/NQ-HĐND"],
])("the number of %o is told from what stands before it", (row, number) => {
  expect(laws(row).map(([own]) => own)).toEqual([number]);
});

test.each([
  ["Về đào tạo160/2024/NĐ-CPQUY ĐỊNH VỀ SÁT HẠCH5/2024/TT-BXD", ["160/2024/NĐ-CP", "5/2024/TT-BXD"]],
  ["Về một cửa118/2025/NĐ-CLuật Đất đai31/2024/QH15", ["118/2025/NĐ-C", "31/2024/QH15"]],
  ["Về thuế68/2026/NĐ-CPsửa đổi thông tư46/2024/TT-BTC", ["68/2026/NĐ-CP", "46/2024/TT-BTC"]],
])("a title right behind a number in %o takes nothing of it", (row, numbers) => {
  expect(laws(row).map(([own]) => own)).toEqual(numbers);
});

test("the kind of instrument is in the title where the cell of the number has it alone", () => {
  expect(laws("Luật về người nước ngoài tại Việt NamLuật 47/2014/QH13")).toEqual([
    ["47/2014/QH13", "Luật về người nước ngoài tại Việt Nam"],
  ]);
  expect(laws("sửa đổi trong lĩnh vực trồng trọtNghị định số 33/2026/NĐ-CP")).toEqual([
    ["33/2026/NĐ-CP", "Nghị định sửa đổi trong lĩnh vực trồng trọt"],
  ]);
});

test("the implementing agency behind the last number is no law", () => {
  expect(laws("Luật Nhà ở27/2023/QH15Cơ quan thực hiệnSở Xây dựng")).toEqual([
    ["27/2023/QH15", "Luật Nhà ở"],
  ]);
});

test("what has no number is kept and told; the same twice is one; none at all is told", () => {
  const left = read("Luật Nhà ở27/2023/QH15Quy chế của ngành");
  expect(left.rows.at(-1)).toEqual({ number: "Quy chế của ngành", title: null });
  expect(left.findings.map(({ kind }) => kind)).toEqual(["lawWithoutNumber"]);
  const twice = read("Luật Nhà ở27/2023/QH15Luật Nhà ở27/2023/QH15");
  expect([twice.rows.length, twice.findings.map(({ kind }) => kind)]).toEqual([1, ["lawTwice"]]);
  expect(read("").findings.map(({ kind }) => kind)).toEqual(["lawMissing"]);
});

test("digits that may be parted in two ways are told", () => {
  expect(read("Công văn 1234567/2014/QH13").findings.map(({ kind }) => kind)).toEqual(["lawUncertain"]);
});
