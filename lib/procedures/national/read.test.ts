import { describe, expect, test } from "vitest";
import { listedProcedure as listed, nationalPage as page } from "#tests/factories/national-records.ts";
import { procedureContent } from "../content.ts";
import { statedOutcome } from "../stated-outcome.ts";
import { layoutOf, readNational } from "./read.ts";

const known = {
  departments: [{ shortName: "SXD", name: "Sở Xây dựng" }],
  fields: [{ key: "construction", name: "Hoạt động xây dựng" }],
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
    expect(content.printed).toEqual({ channels: "Trực tiếp:\nThời gian: 5\nPhí, lệ phí: Miễn phí" });
    expect(printed.documents).toBe("Đơn đề nghị (1 bản chính)\nBản vẽ (2 bản sao)");
  });

  test("has no printed words where a cell has nothing to say, and the part stays doubtful", () => {
    const { content } = read({ ...page, thanh_phan_ho_so: "", ket_qua_xu_ly: "", can_cu_phap_ly: "--" });
    expect(content.documents).toEqual([]);
    expect(content.printed).toEqual({ documents: "", results: "", legalBasis: "" });
  });

  test("a record without results has no outcome to tell in a list of procedures", () => {
    expect(statedOutcome(read({ ...page, ket_qua_xu_ly: "" }).content.outcome)).toBeNull();
    expect(statedOutcome(read(page).content.outcome)?.vi).toBe("Giấy phép");
  });

  test("a refusal is among the results, and not what people come for", () => {
    const cell = (names: string[]) => names.map((name, at) => `${name}Mã: KQ.G01.00000${at}`).join("");
    const of = (...names: string[]) => read({ ...page, ket_qua_xu_ly: cell(names) }).content;
    const both = of("Giấy phép", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ");
    expect(both.outcome.vi).toBe("Giấy phép");
    expect(both.results).toHaveLength(2);
    expect(of("Văn bản từ chối").outcome.vi).toBe("Văn bản từ chối");
    expect(of("Giấy phép hoặc văn bản từ chối").outcome.vi).toBe("Giấy phép hoặc văn bản từ chối");
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
