import { describe, expect, test } from "vitest";
import { printedRows, readChannelCell } from "./channel-cell.ts";

const head = "Hình thức nộpThời gianPhí, lệ phíMô tả";
const read = (rows: string) => readChannelCell(`${head}${rows}`);
const kinds = (rows: string) => read(rows).findings.map(({ kind }) => kind);

describe("the table of channels", () => {
  test("is parted into rows, and each row into time, fee and description", () => {
    const { rows, findings } = read(
      "Trực tuyến5 Ngày làm việcMiễn phíNộp tại cổng.Trực tiếp10 Ngày150,000 Việt Nam Đồng(Mỗi hồ sơ (một bộ))Tại quầyDịch vụ bưu chính2 GiờKhông có thông tin",
    );
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      {
        channel: "online",
        duration: { kind: "number", amount: 5, unit: "Ngày làm việc", printed: "5 Ngày làm việc" },
        fees: [{ kind: "free", note: null }],
        description: "Nộp tại cổng.",
      },
      {
        channel: "direct",
        duration: { kind: "number", amount: 10, unit: "Ngày", printed: "10 Ngày" },
        fees: [
          {
            kind: "amount",
            amount: 150_000,
            currency: "VND",
            note: "Mỗi hồ sơ (một bộ)",
            printed: "150,000 Việt Nam Đồng",
          },
        ],
        description: "Tại quầy",
      },
      {
        channel: "postal",
        duration: { kind: "number", amount: 2, unit: "Giờ", printed: "2 Giờ" },
        fees: [],
        description: "",
      },
    ]);
  });

  test("the word of a channel within a description opens no row", () => {
    const { rows } = read(
      "Trực tiếp3 NgàyMiễn phíTrực tiếp tại bộ phận một cửa, Trực tuyến: qua cổng, hoặc Dịch vụ bưu chính công ích",
    );
    expect(rows.map(({ description }) => description)).toEqual([
      "Trực tiếp tại bộ phận một cửa, Trực tuyến: qua cổng, hoặc Dịch vụ bưu chính công ích",
    ]);
  });

  test("a bare number has no unit, and a fraction keeps its value", () => {
    const [bare, fraction] = read("Trực tuyến7Miễn phíTrực tiếp1,5 Ngày làm việcMiễn phí").rows;
    expect(bare?.duration).toMatchObject({ amount: 7, unit: null });
    expect(fraction?.duration).toMatchObject({ amount: 1.5, unit: "Ngày làm việc" });
  });

  test.each([
    ["Trực tuyến1100 VNĐ", "1100 VNĐ"],
    ["Trực tiếp350,000 Việt Nam Đồng", "350,000 Việt Nam Đồng"],
    ["Dịch vụ bưu chính15 USD", "15 USD"],
  ])("digits of a duration and an amount in %o are not parted", (row, printed) => {
    expect(read(row).rows[0]).toMatchObject({ duration: { kind: "runTogether", printed }, fees: [] });
  });

  test("words in the place of a number stay words, and nothing stays nothing", () => {
    const { rows } = read(
      "Trực tuyếnTrả ngay trong buổiMiễn phíTrực tiếpKhông có thông tinKhông có thông tinHỏi tại quầy",
    );
    expect(rows.map(({ duration }) => duration)).toEqual([
      { kind: "words", words: "Trả ngay trong buổi" },
      { kind: "none" },
    ]);
    expect(rows[1]?.description).toBe("Hỏi tại quầy");
  });

  test("several fees of a row are several, each with its note", () => {
    const { rows } = read("Trực tiếp2 Ngày100,000 VNĐ(bản thứ nhất)20,000 VNĐ(bản sau)Thu tại quầy");
    expect(rows[0]?.fees).toMatchObject([
      { amount: 100_000, note: "bản thứ nhất" },
      { amount: 20_000, note: "bản sau" },
    ]);
    expect(rows[0]?.description).toBe("Thu tại quầy");
  });

  test("a note without its closing bracket goes to the end, and is told", () => {
    expect(read("Trực tiếp2 Ngày5,000 VNĐ(mỗi lần").rows[0]?.fees).toMatchObject([{ note: "mỗi lần" }]);
    expect(kinds("Trực tiếp2 Ngày5,000 VNĐ(mỗi lần")).toEqual(["feeNoteUnclosed"]);
  });

  test("words before the first row, words without a row and no words at all are told, and kept", () => {
    expect(kinds("Theo mùa vụ. Trực tiếp2 NgàyMiễn phí")).toEqual(["textBeforeRows"]);
    expect(read("Theo mùa vụ. Trực tiếp2 NgàyMiễn phí").rows[0]?.description).toBe("Theo mùa vụ.");
    expect(kinds("Nộp khi có yêu cầu")).toEqual(["channelsUnreadable"]);
    expect(read("Nộp khi có yêu cầu").rows).toMatchObject([{ description: "Nộp khi có yêu cầu" }]);
    expect(readChannelCell("Không có thông tin").findings.map(({ kind }) => kind)).toEqual([
      "channelsMissing",
    ]);
  });

  test("the printed words stand in lines, each cell behind the word of its column", () => {
    expect(
      printedRows(`${head}Trực tuyến1Miễn phí(Không)- Ghi chúTrực tiếp2 Ngày làm việcKhông có thông tin`),
    ).toBe(
      "Trực tuyến:\nThời gian: 1\nPhí, lệ phí: Miễn phí (Không)\nGhi chú\n\nTrực tiếp:\nThời gian: 2 ngày làm việc\nPhí, lệ phí: Không có thông tin",
    );
  });

  test("a fee that is the same in rows that differ is printed once", () => {
    expect(printedRows(`${head}Trực tuyến1 NgàyMiễn phí(Không)Trực tiếp2 NgàyMiễn phí(Không)`)).toBe(
      "Trực tuyến:\nThời gian: 1 ngày\n\nTrực tiếp:\nThời gian: 2 ngày\n\nPhí, lệ phí:\nMiễn phí (Không)",
    );
  });

  test("digits that run together stay as they are in the printed words", () => {
    expect(printedRows(`${head}Trực tiếp1100 VNĐ`)).toBe("Trực tiếp:\nThời gian, phí: 1100 VNĐ");
  });

  test("rows that say the same under several channels are printed once", () => {
    expect(
      printedRows(`${head}Trực tuyến3 NgàyMiễn phíTrả tại quầyTrực tiếp3 NgàyMiễn phíTrả tại quầy.`),
    ).toBe("Trực tuyến, Trực tiếp:\nThời gian: 3 ngày\nPhí, lệ phí: Miễn phí\nTrả tại quầy");
    expect(printedRows(`${head}Trực tuyến1.5 NgàyMiễn phíTrực tiếp15 NgàyMiễn phí`)).toContain(
      "\n\nTrực tiếp:",
    );
  });
});
