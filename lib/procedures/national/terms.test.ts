import { describe, expect, test } from "vitest";
import { readChannelCell } from "./channel-cell.ts";
import { readTerms } from "./terms.ts";

const read = (rows: string) => readTerms(readChannelCell(rows).rows);
const kinds = (rows: string) => read(rows).findings.map(({ kind }) => kind);
const first = (rows: string) => read(rows).terms[0];
const feeOf = (fee: string) => first(`Trực tiếp3 Ngày${fee}`)?.fees[0];

describe("time limits", () => {
  test.each([
    ["5 Ngày làm việc", { amount: 5, unit: "workingDay", assumed: false }],
    ["5 Ngày", { amount: 5, unit: "calendarDay", assumed: false }],
    ["2 Giờ", { amount: 2, unit: "workingHour", assumed: false }],
    ["6 Tháng", { amount: 6, unit: "month", assumed: false }],
    ["5", { amount: 5, unit: "workingDay", assumed: true }],
  ])("%o is read", (printed, timeLimit) => {
    expect(first(`Trực tiếp${printed}Miễn phí`)?.timeLimit).toEqual(timeLimit);
  });

  test.each([
    ["5", "unitMissing"],
    ["2 Giờ", "hourAmbiguous"],
    ["1.5 Ngày làm việc", "durationFraction"],
    ["0", "durationZero"],
    ["9999 Ngày", "durationTooLong"],
    ["Không có thông tin", "durationMissing"],
    ["Tùy vụ việc", "durationWords"],
    ["2 Tuần", "durationWords"],
  ])("%o is told as %s", (printed, kind) => {
    expect(kinds(`Trực tiếp${printed}Miễn phí`)).toEqual([kind]);
  });

  test.each(["0", "Không có thông tin", "Tùy vụ việc", "2 Tuần"])("%o is no time limit", (printed) => {
    expect(first(`Trực tiếp${printed}Miễn phí`)?.timeLimit).toBeNull();
  });

  test("words and digits that could not be read stay in the note", () => {
    expect(first("Trực tiếpTùy vụ việcMiễn phíHỏi trước")?.note?.vi).toBe("Tùy vụ việc\nHỏi trước");
    expect(first("Trực tiếp1100 VNĐ")).toMatchObject({ timeLimit: null, fees: [], note: { vi: "1100 VNĐ" } });
    expect(kinds("Trực tiếp1100 VNĐ")).toEqual(["runTogether"]);
  });

  test("a description that names the same number of the other kind of days contradicts", () => {
    expect(kinds("Trực tiếp7 NgàyMiễn phíTrả sau 07 ngày làm việc")).toEqual(["unitContradicted"]);
    expect(kinds("Trực tiếp7 Ngày làm việcMiễn phíTrả sau 7 ngày")).toEqual(["unitContradicted"]);
    expect(kinds("Trực tiếp7 NgàyMiễn phíTrả sau 7 ngày")).toEqual([]);
    expect(kinds("Trực tiếp7 NgàyMiễn phíBổ sung trong 3 ngày làm việc")).toEqual([]);
  });

  test("limits that differ between channels are noted", () => {
    const { findings } = read("Trực tuyến5 NgàyMiễn phíTrực tiếp9 Ngày làm việcMiễn phí");
    expect(findings).toMatchObject([{ kind: "durationsDiffer", excerpt: "5 ngày / 9 ngày làm việc" }]);
  });

  test("a cut-off hour in the description is noted", () => {
    expect(kinds("Trực tiếp1 NgàyMiễn phíNhận sau 15 giờ thì trả ngày sau")).toEqual(["cutOffMentioned"]);
  });
});

describe("fees", () => {
  test.each([
    ["Miễn phí", { status: "free", amountDong: 0 }],
    ["Miễn phí(Không)", { status: "free", amountDong: 0 }],
    ["Miễn phí(Không quy định.)", { status: "free", amountDong: 0 }],
    ["Miễn phí(Theo Thông tư 1/2024/TT-BTC)", { status: "see_note", amountDong: null }],
    ["Miễn phí(Người nộp trả cước bưu chính)", { status: "see_note", amountDong: null }],
    ["0 VNĐ(HĐND tỉnh quy định)", { status: "local_council", amountDong: null }],
    ["Miễn phí(Do Hội đồng nhân dân tỉnh quyết định)", { status: "local_council", amountDong: null }],
    ["20,000 VNĐ", { status: "fixed", amountDong: 20_000 }],
    [
      "20,000 VNĐ(Hội đồng nhân dân tỉnh quyết định mức cụ thể)",
      { status: "indicative_local_council", amountDong: 20_000 },
    ],
    ["100 VNĐ", { status: "see_note", amountDong: null }],
    ["10 USD(mỗi bản)", { status: "see_note", amountDong: null }],
  ])("%o is read", (printed, fee) => {
    expect(feeOf(printed)).toMatchObject(fee);
  });

  test.each([
    ["Miễn phí(Theo Thông tư 1/2024/TT-BTC)", "zeroFeeSeeNote"],
    ["Miễn phí(Do Hội đồng nhân dân tỉnh quyết định)", "zeroFeeLocalCouncil"],
    ["Miễn phí(Lệ phí 50.000 đồng mỗi thẻ)", "freeWithAmount"],
    ["20,000 VNĐ(Hội đồng nhân dân quyết định)", "councilMayChange"],
    ["20,000 VNĐ(đến hết ngày 31/12/2026 giảm 50%)", "reductionInNote"],
    ["20,000 VNĐ(từ bản thứ hai 5.000 đồng)", "amountsDiffer"],
    ["20,000 VNĐ(mức 2 triệu đồng với doanh nghiệp)", "amountsDiffer"],
    ["100 VNĐ", "amountBelowThousand"],
    ["10 USD", "foreignCurrency"],
  ])("%o is told as %s", (printed, kind) => {
    expect(kinds(`Trực tiếp3 Ngày${printed}`)).toEqual([kind]);
  });

  test("the same amount in figures and in the note is no doubt", () => {
    expect(kinds("Trực tiếp3 Ngày20,000 VNĐ(thu 20.000 đồng mỗi lần)")).toEqual([]);
  });

  test("an amount nobody can be sure of stays as it is printed", () => {
    expect(feeOf("10 USD(mỗi bản)")?.note?.vi).toBe("10 USD (mỗi bản)");
    expect(feeOf("100 VNĐ")?.note?.vi).toBe("100 VNĐ");
  });

  test("a fee told in the description only is taken from there", () => {
    const cell = "Trực tiếp3 NgàyKhông có thông tinLệ phí: theo nghị quyết của HĐND tỉnh";
    expect(first(cell)?.fees).toMatchObject([{ status: "local_council", amountDong: null, kind: "charge" }]);
    expect(kinds(cell)).toEqual(["feeInDescription"]);
    expect(first("Trực tiếp3 NgàyKhông có thông tinNộp tại quầy")?.fees).toEqual([]);
  });

  test("marks of a list around a note are none of its words", () => {
    expect(feeOf("20,000 VNĐ(- nộp tại quầy thu 20.000 đồng;)")?.note?.vi).toBe(
      "nộp tại quầy thu 20.000 đồng",
    );
  });

  test("a charge is told from a fee by the words of its note", () => {
    expect(feeOf("20,000 VNĐ(lệ phí đăng ký)")).toMatchObject({ kind: "charge", name: { vi: "Lệ phí" } });
    expect(feeOf("20,000 VNĐ(phí thẩm định)")).toMatchObject({ kind: "fee", name: { vi: "Phí" } });
    expect(feeOf("20,000 VNĐ")).toMatchObject({ kind: "fee", name: { vi: "Phí, lệ phí" } });
  });
});

describe("several rows of one channel", () => {
  test("are cases with the names their descriptions begin with, the same for every channel", () => {
    const rows =
      "Trực tiếp2 NgàyMiễn phíTrường hợp cấp mới: trả tại quầyTrực tiếp1 NgàyMiễn phíTrường hợp cấp lại: trả tại quầy" +
      "Trực tuyến1 NgàyMiễn phíTrường hợp cấp lại: trả tại quầyTrực tuyến2 NgàyMiễn phíTrường hợp cấp mới: trả tại quầy";
    const { cases, terms, findings } = read(rows);
    expect(cases).toEqual(["Cấp mới", "Cấp lại"]);
    expect(terms.map(({ channel, caseName, timeLimit }) => [channel, caseName, timeLimit?.amount])).toEqual([
      ["direct", "Cấp mới", 2],
      ["direct", "Cấp lại", 1],
      ["online", "Cấp lại", 1],
      ["online", "Cấp mới", 2],
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(["casesFromRows", "durationsDiffer"]);
  });

  test("are numbered where nothing tells them apart, which is told", () => {
    const { cases, findings } = read("Trực tiếp2 NgàyMiễn phíTrực tiếp4 NgàyMiễn phí");
    expect(cases).toEqual(["Trường hợp 1", "Trường hợp 2"]);
    expect(findings.map(({ kind }) => kind)).toContain("casesUnnamed");
  });

  test("a channel with one row has it for every case, which is told", () => {
    const { terms, findings } = read(
      "Trực tiếp2 NgàyMiễn phíTrực tiếp4 NgàyMiễn phíTrực tuyến1 NgàyMiễn phí",
    );
    expect(terms.map(({ caseName }) => caseName)).toEqual(["Trường hợp 1", "Trường hợp 2", undefined]);
    expect(findings.map(({ kind }) => kind)).toContain("casesUneven");
  });

  test("the same row twice is one row", () => {
    expect(read("Trực tiếp2 NgàyMiễn phíTrực tiếp2 NgàyMiễn phí").terms).toHaveLength(1);
    expect(kinds("Trực tiếp2 NgàyMiễn phíTrực tiếp2 NgàyMiễn phí")).toEqual(["duplicateRows"]);
  });
});
