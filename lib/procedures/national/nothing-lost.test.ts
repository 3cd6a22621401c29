import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listedProcedure as listed, nationalPage as page } from "#tests/factories/national-records.ts";
import { procedureContent } from "../content.ts";
import { printedOf, readNational } from "./read.ts";
import { cleaned } from "./text.ts";

const known = {
  departments: [{ shortName: "SXD", name: "Sở Xây dựng" }],
  fields: [{ key: "construction", name: "Hoạt động xây dựng" }],
};

function read(raw: unknown) {
  const result = readNational(raw, known);
  if ("rejected" in result) throw new Error(result.rejected.reason);
  return result;
}
const cell = fc.oneof(
  fc.string(),
  fc.constantFrom("", "Không có thông tin", null, 7, {}, []),
  fc
    .array(
      fc.constantFrom(
        "Trực tuyến",
        "Trực tiếp",
        "1",
        "0",
        " Ngày",
        "Miễn phí",
        "(",
        ")",
        "100 VNĐ",
        "10 USD",
        "Tên giấy tờMẫu đơn, tờ khaiSố lượng",
        "1 bản chính",
        ",1 bản sao",
        "Đơn",
        ".docx",
        "Trường hợp ",
        "Mã: ",
        "KQ.G01.000001",
        "Từ khóa",
        "50/2014/QH13",
        "2014",
        "Luật ",
        "\n",
        " ",
        ":",
        "Bước 1: ",
      ),
    )
    .map((words) => words.join("")),
);
const keys = Object.keys(page);

describe("whatever comes", () => {
  test("reading never throws, and what is read is a content with what is printed derived again", () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, cell]))), (cells) => {
        const raw = { ...cells, ma_thu_tuc: "1.000001", ten_thu_tuc: "Tên" };
        const { content, printed } = read(raw);
        expect(procedureContent.safeParse(content).error).toBeUndefined();
        expect(printedOf(raw)).toEqual(printed);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.anything(), (raw) => void readNational(raw, known)));
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(listed).map((key) => [key, fc.anything()]))),
        (raw) => {
          void readNational({ ...raw, code: "1.000002", name: "Tên", levels: null }, known);
        },
      ),
    );
  });

  const word = fc.constantFrom("sông", "núi", "đồng", "biển", "rừng", "hồ", "suối", "đảo");
  const words = fc.array(word, { minLength: 2, maxLength: 12 }).map((each) => each.join(" "));
  const letters = (text: string) =>
    cleaned(text)
      .toLowerCase()
      .replace(/[^\p{L}]/gu, "");

  test("no word of a table is lost: it is in what was read, and in the printed words beside it", () => {
    const row = fc.record({
      note: words,
      description: words,
      name: words,
      title: words,
      result: words,
      heading: words,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const raw = {
          ...page,
          cach_thuc_thuc_hien: rows
            .map(({ note, description }, at) => `Trực tiếp${at + 1} NgàyMiễn phí(${note})${description}`)
            .join(""),
          thanh_phan_ho_so: rows
            .map(
              ({ heading, name }) =>
                `${heading}Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn ${name}1 bản chính${name} phải nộp0 bản chính`,
            )
            .join(""),
          can_cu_phap_ly: rows.map(({ title }, at) => `${title}${at + 1}/2020/NĐ-CP`).join(""),
          ket_qua_xu_ly: rows.map(({ result }, at) => `${result}Mã: KQ.G01.00000${at}`).join(""),
        };
        const { content, printed } = read(raw);
        const kept = letters(JSON.stringify({ ...content, printed: undefined }));
        const shown = letters(Object.values(printed).join(" "));
        for (const each of rows) {
          for (const text of Object.values(each)) {
            expect(kept).toContain(letters(text));
            expect(shown).toContain(letters(text));
          }
        }
      }),
    );
  });
});
