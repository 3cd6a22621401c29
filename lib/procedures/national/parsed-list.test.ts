import { describe, expect, test } from "vitest";
import { listedProcedure as listed } from "#tests/factories/national-records.ts";
import { procedureContent } from "../content.ts";
import { readNational } from "./read.ts";

const known = {
  departments: [{ shortName: "SXD", name: "Sở Xây dựng" }],
  fields: [{ key: "construction", name: "Hoạt động xây dựng" }],
};

function read(raw: unknown) {
  const result = readNational(raw, known);
  if ("rejected" in result) throw new Error(result.rejected.reason);
  return result;
}
const kinds = (raw: unknown) => read(raw).findings.map(({ kind }) => kind);

describe("a record of a parsed list", () => {
  test("gives the same kind of content, with its doubts", () => {
    const { content, findings } = read(listed);
    expect(procedureContent.parse(content)).toEqual(content);
    expect(content).toMatchObject({
      handledBy: "commune",
      channels: [
        {
          channel: "direct",
          timeLimit: { amount: 3, unit: "workingDay", assumed: true },
          fees: [{ status: "see_note", amountDong: null }],
        },
      ],
      documents: [{ name: { vi: "Thẻ căn cước" }, handling: "present" }],
    });
    expect(findings.filter(({ severity }) => severity === "warning").map(({ kind }) => kind)).toEqual([
      "unitMissing",
    ]);
  });

  test("of a decision's table only has the level that was decided, and says what is missing", () => {
    const partial = {
      code: "1.000003",
      name: "Sáp nhập trường mẫu",
      field: "Giáo dục",
      levels: ["Cấp xã"],
      detail: "partial",
      online_level: "toàn trình",
      duration_text: "15 ngày làm việc",
      fee_text: "Không",
      place_text: null,
      legal_text: "Luật 1/2025/QH15",
      postal: true,
    };
    const { content, printed } = read(partial);
    expect(procedureContent.parse(content)).toEqual(content);
    expect(content).toMatchObject({
      online: "full",
      serviceLevel: 1,
      legalBasis: [{ number: "1/2025/QH15" }],
    });
    expect(content.channels.map(({ channel, timeLimit }) => [channel, timeLimit?.amount])).toEqual([
      ["online", 15],
      ["postal", 15],
    ]);
    expect(kinds(partial)).toEqual(expect.arrayContaining(["partialRecord", "noDocuments", "resultMissing"]));
    expect(printed.channels).toBe("15 ngày làm việc\nKhông");
  });

  test("parts the name of a blank that stands in the name of its paper", () => {
    const documents = [
      { case: null, name: "Đơn theo mẫu đơn.docx", originals: 1, copies: 0, template: "đơn.docx" },
    ];
    expect(read({ ...listed, documents }).content.documents[0]?.name.vi).toBe("Đơn theo mẫu");
  });

  test.each([
    ["local_council", "(Hội đồng nhân dân tỉnh quyết định.)Nộp tại quầy", "local_council", "Nộp tại quầy"],
    ["see_note", "(Theo Thông tư 1/2024/TT-BTC)", "see_note", undefined],
    ["see_note", "Theo thông báo của cơ quan", "see_note", "Theo thông báo của cơ quan"],
    ["free", "Nộp tại quầy", "free", "Nộp tại quầy"],
  ])("a fee of 0 marked %s whose row goes on with %o is %s", (status, note, readAs, left) => {
    const fees = [{ amount: status === "free" ? 0 : null, currency: "VND", status, note: null }];
    const channels = [{ ...listed.channels[0], fees, note }];
    const [terms] = read({ ...listed, channels }).content.channels;
    expect(terms?.fees.map((fee) => fee.status)).toEqual([readAs]);
    expect(terms?.note?.vi).toBe(left);
  });

  test("an amount at the beginning of the row's words is a fee with the note behind it", () => {
    const fees = [{ amount: 7000, currency: "VND", status: "fixed", note: "mỗi lần" }];
    const channels = [
      { ...listed.channels[0], fees, note: "7,000 Việt Nam Đồng(mỗi lần (một người))Nộp tại quầy" },
    ];
    expect(read({ ...listed, channels }).content.channels[0]).toMatchObject({
      fees: [{ status: "fixed", amountDong: 7000, note: { vi: "mỗi lần (một người)" } }],
      note: { vi: "Nộp tại quầy" },
    });
  });

  test("keeps digits that run together as printed", () => {
    const channels = [{ ...listed.channels[0], duration: 1, run_together: "1100 VNĐ" }];
    expect(read({ ...listed, channels }).content.channels[0]).toMatchObject({
      timeLimit: null,
      note: { vi: "1100 VNĐ" },
    });
  });

  test.each([
    [{ amount: 0, status: "free" }, "(Không)", "Phí, lệ phí: 0 đồng (Không)"],
    [
      { amount: null, status: "see_note" },
      "(Theo biểu phí)Nộp tại quầy",
      "Phí, lệ phí: (Theo biểu phí)\nNộp tại quầy",
    ],
    [
      { amount: 7000, status: "fixed" },
      "7,000 Việt Nam Đồng(mỗi lần)Tại quầy",
      "Phí, lệ phí: 7,000 Việt Nam Đồng (mỗi lần)\nTại quầy",
    ],
    [{ amount: 7000, status: "fixed" }, "Tại quầy", "Phí, lệ phí: 7,000 VNĐ\nTại quầy"],
    [{ amount: 0, status: "free" }, "Tại quầy", "Phí, lệ phí: 0 đồng\nTại quầy"],
  ])("a fee of %o beside the words %o is printed as on the page", (fee, note, words) => {
    const fees = [{ currency: "VND", note: null, ...fee }];
    const channels = [{ ...listed.channels[0], fees, note }];
    expect(read({ ...listed, channels }).printed.channels).toBe(`Trực tiếp:\nThời gian: 3\n${words}`);
  });

  test("prints the heading of its papers once", () => {
    const paper = { case: "Hồ sơ của tổ chức", originals: 1, copies: 0, template: null };
    const documents = [
      { ...paper, name: "Đơn" },
      { ...paper, name: "Sổ", originals: 0 },
    ];
    expect(read({ ...listed, documents }).printed.documents).toBe(
      "Hồ sơ của tổ chức:\nĐơn (1 bản chính)\nSổ",
    );
  });
});
