import { describe, expect, test } from "vitest";
import { printedPapers, readPaperCell } from "./paper-cell.ts";
import { partTemplates } from "./template-name.ts";

const head = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";
const read = (rows: string, heading = "--") => readPaperCell(`${heading}${head}${rows}`);
const rowsOf = (rows: string) =>
  read(rows).rows[0]?.rows.map(({ name, originals, copies }) => [name, originals, copies]);

describe("the table of papers", () => {
  test("is parted into rows by their counts", () => {
    expect(rowsOf("Đơn xin phép1 bản chínhSổ đỏ0 bản chính,2 bản saoẢnh thẻ3 bản chính,1 bản sao")).toEqual([
      ["Đơn xin phép", 1, 0],
      ["Sổ đỏ", 0, 2],
      ["Ảnh thẻ", 3, 1],
    ]);
  });

  test("a count within a name closes no row", () => {
    expect(
      rowsOf("Đơn (01 bản chính)1 bản chínhNộp 02 bản sao hoặc ảnh chụp hợp đồng0 bản chính,1 bản sao"),
    ).toEqual([
      ["Đơn (01 bản chính)", 1, 0],
      ["Nộp 02 bản sao hoặc ảnh chụp hợp đồng", 0, 1],
    ]);
  });

  test("a row may begin with a bracket right behind a count", () => {
    expect(rowsOf("Đơn1 bản chính(ii) Cam kết1 bản chính")).toEqual([
      ["Đơn", 1, 0],
      ["(ii) Cam kết", 1, 0],
    ]);
  });

  test("the next heading follows the last row without a break", () => {
    const { rows } = readPaperCell(
      `Người nộp:${head}Đơn1 bản chính* Tổ chức nộp:${head}Giấy phép1 bản chính`,
    );
    expect(rows.map(({ heading, rows: papers }) => [heading, papers.map(({ name }) => name)])).toEqual([
      ["Người nộp:", ["Đơn"]],
      ["* Tổ chức nộp:", ["Giấy phép"]],
    ]);
  });

  test("a count that may belong to the number before it is told", () => {
    expect(rowsOf("Tờ khai mẫu 20.031 bản chính")).toEqual([["Tờ khai mẫu 20.03", 1, 0]]);
    expect(read("Tờ khai mẫu 20.031 bản chính").findings.map(({ kind }) => kind)).toEqual(["countAmbiguous"]);
    expect(rowsOf("Tờ khai12 bản chính")).toEqual([["Tờ khai", 12, 0]]);
  });

  test("a row without a name is left out and told, a last row without a count is kept and told", () => {
    expect(read("Đơn1 bản chính1 bản chính").findings.map(({ kind }) => kind)).toEqual(["emptyRow"]);
    expect(rowsOf("Đơn1 bản chínhẢnh thẻ")).toEqual([
      ["Đơn", 1, 0],
      ["Ảnh thẻ", 0, 0],
    ]);
    expect(read("Đơn1 bản chínhẢnh thẻ").findings.map(({ kind }) => kind)).toEqual(["documentsBroken"]);
  });

  test("no table is no papers where nothing is said, and running text where something is", () => {
    expect(readPaperCell("--")).toMatchObject({ rows: [], findings: [{ kind: "noDocuments" }] });
    expect(readPaperCell("Theo quy định của từng nơi")).toMatchObject({
      rows: [{ rows: [{ name: "Theo quy định của từng nơi" }] }],
      findings: [{ kind: "documentsAsText" }],
    });
  });

  test("the printed words stand in lines, without the counts of nothing and with blanks apart", () => {
    const rows = `- Đơn theo mẫuDon.docx1 bản chínhSổ0 bản chính,1 bản saoLưu ý chung0 bản chính`;
    expect(printedPapers(`--${head}${rows}* Giấy tờ khác :${head}Ảnh2 bản chính,1 bản saoCòn lại`)).toBe(
      "Đơn theo mẫu (1 bản chính)\nMẫu đơn, tờ khai: Don.docx\nSổ (1 bản sao)\nLưu ý chung\n\nGiấy tờ khác:\nẢnh (2 bản chính, 1 bản sao)\n\nCòn lại",
    );
    expect(printedPapers("Hồ sơ theo hướng dẫn.")).toBe("Hồ sơ theo hướng dẫn.");
  });
});

describe("the name of a blank behind the name of a paper", () => {
  test.each([
    ["Đơn theo mẫuDon xin phep.docx", "Đơn theo mẫu", ["Don xin phep.docx"]],
    ["Đơn của Bộ Y tế.Mau01KhaiBao.doc", "Đơn của Bộ Y tế.", ["Mau01KhaiBao.doc"]],
    ["Đơn (mẫu TK1)12-To khai.pdf", "Đơn (mẫu TK1)", ["12-To khai.pdf"]],
    ["Đơn;Mẫu-đơn.-doc.doc", "Đơn;", ["Mẫu-đơn.-doc.doc"]],
    ["Bảng kêBang ke.xlsxPhu luc.pdf", "Bảng kê", ["Bang ke.xlsx", "Phu luc.pdf"]],
    ["Theo Thông tư 1/2025/TT-BXDMẫu số 3.docx", "Theo Thông tư 1/2025/TT-BXD", ["Mẫu số 3.docx"]],
  ])("%o is parted", (printed, name, templates) => {
    expect(partTemplates(printed)).toEqual({ name, templates, isUncertain: false });
  });

  test("is left where it is when nothing shows its beginning", () => {
    expect(partTemplates("đơn theo quy định đơn.docx")).toMatchObject({ templates: [], isUncertain: true });
  });

  test("is doubtful where it may begin at several places", () => {
    expect(partTemplates("Đơn gửi SởNội vụ theo mẫuTờ khai.docx").isUncertain).toBe(true);
  });

  test("a name without a file has none", () => {
    expect(partTemplates("Giấy phép doc")).toEqual({
      name: "Giấy phép doc",
      templates: [],
      isUncertain: false,
    });
  });
});
