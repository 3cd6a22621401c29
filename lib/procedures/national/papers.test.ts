import { describe, expect, test } from "vitest";
import { readPapers } from "./papers.ts";
import type { PaperGroup, PaperRow } from "./source.ts";

const row = (name: string, originals = 1, copies = 0, templates: string[] = []): PaperRow => ({
  name,
  originals,
  copies,
  templates,
});
const group = (heading: string | null, ...rows: PaperRow[]): PaperGroup => ({ heading, rows });
const kinds = (...groups: PaperGroup[]) => readPapers(groups).findings.map(({ kind }) => kind);
const names = (...groups: PaperGroup[]) => readPapers(groups).documents.map(({ name }) => name.vi);
const one = (...rows: PaperRow[]) => readPapers([group(null, ...rows)]).documents[0];

describe("headings of papers", () => {
  test("what is to be handed in is told from what is only shown", () => {
    const { documents } = readPapers([
      group("* Giấy tờ phải nộp:", row("Đơn đề nghị")),
      group("* Giấy tờ phải xuất trình:", row("Thẻ căn cước")),
    ]);
    expect(documents.map(({ handling, group: under }) => [handling, under?.vi])).toEqual([
      ["submit", "Giấy tờ phải nộp"],
      ["present", "Giấy tờ phải xuất trình"],
    ]);
  });

  test.each([
    "Thành phần hồ sơ:",
    "Hồ sơ gồm:",
    "- Thành phần, số lượng hồ sơ",
    "a) Hồ sơ bao gồm các giấy tờ sau đây:",
  ])("%o leads to the papers and groups nothing", (heading) =>
    expect(readPapers([group(heading, row("Đơn"))]).documents[0]?.group).toBeUndefined(),
  );

  test("several headings of cases are cases", () => {
    const { cases, documents } = readPapers([
      group("Trường hợp cấp mới:", row("Đơn")),
      group("(2) Đối với trường hợp cấp lại, hồ sơ bao gồm:", row("Đơn")),
    ]);
    expect(cases).toEqual(["Cấp mới", "Cấp lại"]);
    expect(documents.map(({ caseName, key }) => [caseName, key])).toEqual([
      ["Cấp mới", "don"],
      ["Cấp lại", "don2"],
    ]);
  });

  test("a single one, or papers on top of the others, are a condition and no case", () => {
    const { cases, documents } = readPapers([
      group(null, row("Đơn")),
      group("Trường hợp ủy quyền:", row("Văn bản ủy quyền")),
      group("Trường hợp ủy quyền cho tổ chức:", row("Giấy giới thiệu")),
    ]);
    expect(cases).toEqual([]);
    expect(documents.map(({ required, group: under }) => [required, under?.vi])).toEqual([
      [true, undefined],
      [false, "Trường hợp ủy quyền"],
      [false, "Trường hợp ủy quyền cho tổ chức"],
    ]);
  });

  test("a heading that tells a story is a note, and its last sentence the heading", () => {
    const story = `${"Người nộp chuẩn bị đầy đủ giấy tờ theo hướng dẫn của cơ quan. ".repeat(4)}Hồ sơ của tổ chức:`;
    const { documents, notes } = readPapers([
      group(story, row("Đơn")),
      group("Hồ sơ của cá nhân:", row("Đơn")),
    ]);
    expect(documents[0]?.group?.vi).toBe("Hồ sơ của tổ chức");
    expect(notes.join(" ")).toContain("Người nộp chuẩn bị");
  });
});

describe("rows that are no papers", () => {
  test("notes under a heading of notes go to the notes, without a doubt when they have no count", () => {
    const { documents, notes } = readPapers([
      group(null, row("Đơn")),
      group("Lưu ý:", row("- Người nộp tự chịu trách nhiệm.", 0)),
    ]);
    expect(documents).toHaveLength(1);
    expect(notes).toEqual(["Người nộp tự chịu trách nhiệm"]);
    expect(kinds(group("Lưu ý:", row("Người nộp tự chịu trách nhiệm.", 0)))).toEqual(["noteInNotes"]);
  });

  test("a sentence with neither originals nor copies is a note; a paper without them stays one", () => {
    expect(kinds(group(null, row("Cơ quan phải trả lời bằng văn bản", 0)))).toEqual(["noteAsDocument"]);
    expect(kinds(group(null, row("Đơn đề nghị", 0)))).toEqual(["countsMissing"]);
    expect(names(group(null, row("Đơn đề nghị", 0)))).toEqual(["Đơn đề nghị"]);
  });

  test("counts that stand in the name are taken from there", () => {
    expect(one(row("Văn bản đề nghị (02 bản chính)", 0))).toMatchObject({ originals: 2, copies: 0 });
    expect(kinds(group(null, row("Văn bản đề nghị (02 bản chính)", 0)))).toEqual(["countsFromName"]);
  });

  test("a paper among notes stays a paper, which is told", () => {
    expect(kinds(group("Lưu ý", row("Bản cam kết")))).toEqual(["paperAmongNotes"]);
    expect(kinds(group("Lưu ý", row("Cơ quan không được yêu cầu nộp thêm")))).toEqual(["noteAsDocument"]);
  });

  test("a leading line becomes the heading of what follows, and of showing or handing in", () => {
    const rows = [
      row("- Giấy tờ phải xuất trình:", 0),
      row("Thẻ căn cước"),
      row("Giấy tờ của chủ xe gồm:", 0),
      row("Sổ đăng kiểm"),
    ];
    expect(readPapers([group(null, ...rows)]).documents).toMatchObject([
      { name: { vi: "Thẻ căn cước" }, handling: "present" },
      { name: { vi: "Sổ đăng kiểm" }, group: { vi: "Giấy tờ của chủ xe" }, handling: "submit" },
    ]);
    expect(kinds(group(null, ...rows))).toEqual(["headerLine", "headerLine"]);
  });

  test("a leading line that leads to nothing is a note", () => {
    expect(readPapers([group(null, row("Đơn"), row("Giấy tờ của chủ xe gồm:", 0))]).notes).toEqual([
      "Giấy tờ của chủ xe",
    ]);
  });
});

describe("papers", () => {
  test.each([
    ["Giấy ủy quyền (nếu có)", false],
    ["Trường hợp thuê nhà: hợp đồng thuê", false],
    ["Sổ hộ nghèo đối với trường hợp được miễn", false],
    ["Đơn (nếu nộp trực tiếp)", false],
    ["Giấy chứng sinh; trường hợp không có thì nộp giấy cam đoan", true],
    ["Bản vẽ, trừ trường hợp đã nộp", true],
    ["Đơn đề nghị", true],
    ["Văn bản đăng ký gồm: tên, địa chỉ văn phòng (nếu có) của nhà đầu tư; nội dung hoạt động", true],
    ["Giấy chứng nhận xuất xứ (nếu có), ảnh hoặc bản mô tả hàng hóa", true],
    ["Giải trình về việc điều chỉnh (nếu có), bao gồm tài liệu về tư cách pháp lý", false],
    ["Bản vẽ thi tuyển (nếu có yêu cầu thi tuyển)", false],
    ["Tài liệu, giấy tờ khác (nếu có)", false],
  ])("%o: needed by everybody is %s", (name, required) => {
    expect(one(row(name))?.required).toBe(required);
  });

  test("a long name is parted where its first sentence ends, and one without an end is told", () => {
    const long = `Bản vẽ hiện trạng. ${"Người nộp tự lập theo tỷ lệ quy định ".repeat(8)}`;
    expect(one(row(long))).toMatchObject({ name: { vi: "Bản vẽ hiện trạng" } });
    expect(one(row(long))?.guidance?.vi).toContain("tự lập theo tỷ lệ");
    expect(kinds(group(null, row(long)))).toEqual(["longName"]);
    expect(kinds(group(null, row(`Bản vẽ ${"rất dài ".repeat(70)}`)))).toEqual(["nameTooLong"]);
  });

  test("the same paper twice is one; with other counts it is two and a doubt", () => {
    expect(names(group(null, row("Đơn"), row("- Đơn;")))).toEqual(["Đơn"]);
    expect(kinds(group(null, row("Đơn"), row("Đơn")))).toEqual(["duplicateDocument"]);
    expect(kinds(group(null, row("Đơn"), row("Đơn", 0, 2)))).toEqual(["similarDocument"]);
  });

  test("several papers of one row are several", () => {
    expect(names(group(null, row("+ Đề xuất kế hoạch; + Dự toán kinh phí.")))).toEqual([
      "Đề xuất kế hoạch",
      "Dự toán kinh phí",
    ]);
    expect(names(group(null, row("Giấy tờ của xe: Chứng nhận nguồn gốc; Chứng từ thuế")))).toHaveLength(1);
  });

  test("the name of a blank whose file did not come stands in the guidance", () => {
    expect(one(row("Đơn", 1, 0, ["mau.docx"]))?.guidance?.vi).toContain("mau.docx");
    expect(one(row("Đơn", 1, 0, ["mau.docx"]))?.template).toBeUndefined();
  });

  test("a row that says so is only shown", () => {
    expect(one(row("Xuất trình thẻ căn cước"))?.handling).toBe("present");
  });
});
