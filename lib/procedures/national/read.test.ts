import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { procedureContent } from "../content.ts";
import { layoutOf, printedOf, readNational } from "./read.ts";
import { cleaned } from "./text.ts";

const known = {
  departments: [{ shortName: "SXD", name: "Sở Xây dựng" }],
  fields: [{ key: "construction", name: "Hoạt động xây dựng" }],
};

const page = {
  ma_thu_tuc: "1.000001",
  ten_thu_tuc: "Cấp giấy phép mẫu cho công trình",
  so_quyet_dinh: "12/QĐ-BXD",
  cap_thuc_hien: "Cấp tỉnh",
  loai_thu_tuc: "TTHC được luật giao",
  linh_vuc: "HOẠT ĐỘNG XÂY DỰNG",
  doi_tuong_thuc_hien: "Công dân Việt Nam, Doanh nghiệp",
  co_quan_co_tham_quyen: "Ủy ban nhân dân cấp tỉnh",
  co_quan_thuc_hien: "Sở Xây dựng",
  co_quan_duoc_uy_quyen: "",
  co_quan_phoi_hop: "Không có thông tin",
  dia_chi_tiep_nhan: "Trung tâm Phục vụ hành chính công",
  thu_tuc_lien_quan: "#Tên thủ tục1Cấp lại giấy phép mẫu#1Tên thủ tụcCấp lại giấy phép mẫu",
  trinh_tu_thuc_hien: "Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.",
  cach_thuc_thuc_hien:
    "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến5 Ngày làm việcMiễn phíTrực tiếp5 Ngày làm việcMiễn phí",
  thanh_phan_ho_so: "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn đề nghị1 bản chínhBản vẽ0 bản chính,2 bản sao",
  can_cu_phap_ly: "Tên văn bản pháp lýMã văn bảnLuật Xây dựng50/2014/QH13",
  yeu_cau_dieu_kien: "Không có thông tin",
  ket_qua_xu_ly: "Giấy phépMã: KQ.G17.000001Từ khóaKhông có thông tinMô tảKhông có thông tin",
};

const listed = {
  code: "1.000002",
  name: "Cấp thẻ mẫu",
  field: "Hoạt động xây dựng",
  levels: ["Cấp xã"],
  detail: "full",
  type: null,
  audience: ["Công dân Việt Nam"],
  decision_no: "3/QĐ-BXD",
  competent_authority: null,
  implementing_agency: "Ủy ban nhân dân cấp xã",
  channels: [
    {
      channel: "direct",
      duration: 3,
      unit: "working_day",
      unit_assumed: true,
      fees: [{ amount: 0, currency: "VND", status: "see_note", note: "Theo Thông tư 1/2024/TT-BTC" }],
      note: null,
    },
  ],
  documents: [
    { case: "Giấy tờ phải xuất trình", name: "Thẻ căn cước", originals: 1, copies: 0, template: null },
  ],
  results: [{ name: "Thẻ mẫu", code: "KQ.G17.000002" }],
  legal_basis: ["50/2014/QH13"],
  conditions: null,
  steps_text: "Nộp tại quầy",
};

function read(raw: unknown) {
  const result = readNational(raw, known);
  if ("rejected" in result) throw new Error(result.rejected.reason);
  return result;
}
const kinds = (raw: unknown, severity?: string) =>
  read(raw)
    .findings.filter((finding) => severity === undefined || finding.severity === severity)
    .map(({ kind }) => kind);

describe("a page of the national portal", () => {
  test("that is clean gives a whole content and nothing to confirm", () => {
    const { code, content, findings } = read(page);
    expect(procedureContent.parse(content)).toEqual(content);
    expect(code).toBe("1.000001");
    expect(findings.map(({ kind }) => kind)).toEqual(["levelUnknown"]);
    expect(content).toMatchObject({
      name: { vi: "Cấp giấy phép mẫu cho công trình" },
      field: "construction",
      agencyLevels: ["province"],
      audience: ["citizen", "business"],
      serviceLevel: 1,
      online: null,
      outcome: { vi: "Giấy phép" },
      conditions: [],
      cases: [],
      steps: [{ vi: "Nộp hồ sơ" }, { vi: "Nhận kết quả" }],
      results: [{ code: "KQ.G17.000001", name: { vi: "Giấy phép" } }],
      legalBasis: [{ number: "50/2014/QH13", title: { vi: "Luật Xây dựng" } }],
      decisionNo: "12/QĐ-BXD",
      competentAuthority: { vi: "Ủy ban nhân dân cấp tỉnh" },
      handledBy: { department: "SXD" },
      formKey: null,
      processKey: null,
      named: { reception: "Trung tâm Phục vụ hành chính công", related: "Cấp lại giấy phép mẫu" },
    });
    expect(content.printed).toBeUndefined();
  });

  test("has the printed words of exactly the parts that are to be confirmed", () => {
    const { content, printed } = read({ ...page, cach_thuc_thuc_hien: "Trực tiếp5Miễn phí" });
    expect(content.printed).toEqual({ channels: "Trực tiếp: 5 – Miễn phí" });
    expect(printed.documents).toBe("Đơn đề nghị (1 bản chính)\nBản vẽ (0 bản chính, 2 bản sao)");
  });

  test("says so where a cell has nothing to say", () => {
    const { content } = read({ ...page, thanh_phan_ho_so: "", ket_qua_xu_ly: "", can_cu_phap_ly: "--" });
    expect(content.documents).toEqual([]);
    expect(content.printed).toEqual({
      documents: "Không có thông tin",
      results: "Không có thông tin",
      legalBasis: "--",
    });
  });

  test("keeps one list of cases when rows and headings name the same", () => {
    const { content } = read({
      ...page,
      cach_thuc_thuc_hien:
        "Trực tiếp2 NgàyMiễn phíCấp mới giấy phép: trả tại quầyTrực tiếp1 NgàyMiễn phíCấp lại giấy phép: trả tại quầy",
      thanh_phan_ho_so:
        "Trường hợp cấp mới giấy phépTên giấy tờMẫu đơn, tờ khaiSố lượngĐơn1 bản chínhTrường hợp cấp lại giấy phépTên giấy tờMẫu đơn, tờ khaiSố lượngGiấy phép cũ1 bản chính",
    });
    expect(content.cases.map(({ name }) => name.vi)).toEqual(["Cấp mới giấy phép", "Cấp lại giấy phép"]);
    expect(content.channels.map(({ caseKey }) => caseKey)).toEqual(content.cases.map(({ key }) => key));
    expect(content.documents.map(({ caseKey }) => caseKey)).toEqual(content.cases.map(({ key }) => key));
  });

  test("keeps headings as groups when the rows name other cases", () => {
    const raw = {
      ...page,
      cach_thuc_thuc_hien:
        "Trực tiếp2 NgàyMiễn phíHồ sơ nhóm A: trả tại quầyTrực tiếp1 NgàyMiễn phíHồ sơ nhóm B: trả tại quầy",
      thanh_phan_ho_so:
        "Trường hợp cấp mớiTên giấy tờMẫu đơn, tờ khaiSố lượngĐơn1 bản chínhTrường hợp cấp lạiTên giấy tờMẫu đơn, tờ khaiSố lượngGiấy phép cũ1 bản chính",
    };
    expect(read(raw).content.cases.map(({ name }) => name.vi)).toEqual(["Hồ sơ nhóm A", "Hồ sơ nhóm B"]);
    expect(read(raw).content.documents.map(({ group }) => group?.vi)).toEqual(["Cấp mới", "Cấp lại"]);
    expect(kinds(raw)).toContain("groupsBesideCases");
  });

  test.each([
    [{ ten_thu_tuc: "Tách hộ" }, "nameVeryShort"],
    [{ ten_thu_tuc: " Cấp giấy phép\nmẫu " }, "nameWhitespace"],
    [{ ten_thu_tuc: "Cấp giấy phép tại cấp huyện" }, "districtNamed"],
    [{ co_quan_thuc_hien: "Công an huyện" }, "districtNamed"],
    [{ trinh_tu_thuc_hien: "Nộp tại Ủy ban nhân dân cấp huyện" }, "mentionsDistrict"],
    [{ ten_thu_tuc: "Cấp giấy phép".normalize("NFD") }, "notComposed"],
    [{ trinh_tu_thuc_hien: "Nộp hồ\u200b sơ" }, "invisibleCharacters"],
    [{ cap_thuc_hien: "Cấp huyện" }, "agencyLevelUnknown"],
    [{ co_quan_co_tham_quyen: "" }, "competentMissing"],
    [{ co_quan_co_tham_quyen: "", co_quan_thuc_hien: "" }, "competentUnknown"],
    [{ co_quan_thuc_hien: "" }, "implementingMissing"],
    [{ trinh_tu_thuc_hien: "" }, "stepsMissing"],
    [{ linh_vuc: "" }, "fieldMissing"],
  ])("%o is told as %s", (change, kind) => {
    expect(kinds({ ...page, ...change })).toContain(kind);
  });

  test("of the title of a decision is an error; a real name that begins like one is not", () => {
    const title = "Công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở";
    expect(kinds({ ...page, ten_thu_tuc: title }, "error")).toEqual(["decisionTitleAsName"]);
    const real = {
      ten_thu_tuc: "Công bố danh mục khu đất",
      trinh_tu_thuc_hien: "Cơ quan công bố danh mục khu đất đấu giá",
    };
    expect(kinds({ ...page, ...real }, "error")).toEqual([]);
    expect(kinds({ ...page, ten_thu_tuc: "Công bố danh mục vật tư" })).toContain("nameMayBeDecisionTitle");
    expect(kinds({ ...page, ten_thu_tuc: "Công bố mở bến xe khách" })).toEqual(["levelUnknown"]);
  });
});

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
});

describe("what cannot be a record is rejected and named", () => {
  test.each([
    [{ ...page, ma_thu_tuc: "" }, null, "codeMissing"],
    [{ ...page, ma_thu_tuc: "1.000948.H38" }, "1.000948.H38", "codeOdd"],
    [{ ...page, ten_thu_tuc: " " }, "1.000001", "nameMissing"],
    [{ some: "thing" }, null, "notARecord"],
    [null, null, "notARecord"],
    [[page], null, "notARecord"],
  ])("%#", (raw, code, reason) => {
    expect(readNational(raw, known)).toMatchObject({ rejected: { code, reason } });
  });

  test("layouts are told apart", () => {
    expect(layoutOf(page)).toBe("portalPage");
    expect(layoutOf(listed)).toBe("listedRecord");
    expect(layoutOf({ meta: {}, procedures: [] })).toBe("parsedList");
    expect([null, 1, [], {}, { code: "1", name: "x", content: {}, levels: [] }].map(layoutOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

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

  test("no word of a table is lost: it is in the content, or in the printed words beside it", () => {
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
        const { content } = read(raw);
        const kept = letters(JSON.stringify({ ...content, printed: undefined }));
        for (const each of rows) {
          for (const text of Object.values(each)) expect(kept).toContain(letters(text));
        }
      }),
    );
  });
});
