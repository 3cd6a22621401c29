import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { Fee, Reduction } from "#lib/procedures/fee-schema.ts";
import { days, fixed, inCase, paper, procedure, t, terms } from "./build.ts";
import { laws, residenceLaws } from "./laws.ts";
import { ct01, mandate } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** What every registration of residence shares. */
export const residence = {
  field: "residence",
  decisionNo: "9354/QĐ-BCA-C06",
  legalBasis: laws(...residenceLaws, "154/2024/NĐ-CP", "66.7/2025/NQ-CP"),
  competentAuthority: t("Công an xã, phường", "The police of the commune or ward"),
};
/** What the police of a commune give back on a matter of residence. */
export const residenceNotice = {
  code: "KQ.G01.000065",
  name: t("Thông báo kết quả giải quyết thủ tục về cư trú", "Notice of the decision on residence"),
};
const circular = "Thông tư 75/2022/TT-BTC";
const nothing = (group: string, vi: string, en: string): Reduction => ({
  group,
  name: t(vi, en),
  percent: 100,
  basis: circular,
});
/**
 * A charge of residence with those who pay nothing. The record names the circular only; the groups are those commonly read
 * out of its Article 4 (unverified).
 */
export function residenceCharge(amountDong: number, note?: Bilingual): Fee {
  return {
    ...fixed(amountDong, note),
    reductions: [
      nothing(
        "meritorious",
        "Người có công với cách mạng và thân nhân",
        "People of merit and their families",
      ),
      nothing("poorHousehold", "Người thuộc hộ nghèo", "Members of poor households"),
      nothing("child", "Trẻ em", "Children"),
      nothing("elderly", "Người cao tuổi", "Elderly people"),
      nothing("disabled", "Người khuyết tật", "People with disabilities"),
    ],
  };
}
/** Proof of a home of one’s own; land data replace it. */
export const ownHome = paper(
  "homeOwnership",
  "Giấy tờ chứng minh quyền sở hữu hoặc sử dụng nhà ở hợp pháp",
  "Proof that the dwelling is owned or lawfully used",
);
/** Proof of a rented or borrowed home. */
export const rental = paper(
  "rentalContract",
  "Hợp đồng cho thuê, cho mượn, cho ở nhờ nhà ở",
  "Contract of lease, loan or free stay",
);

/** Permanent residence and households. */
export const residenceProcedures = [
  procedure("1.004222", {
    ...residence,
    decisionNo: "1523/QĐ-BCA-C06",
    name: t("Đăng ký thường trú", "Registration of permanent residence"),
    audience: ["citizen", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người chuyển đến ở hẳn nơi mới: nhà mình, nhà người thân, hoặc nhà thuê, ở nhờ.",
      "People who move for good: to their own home, to relatives, or to a rented or borrowed home.",
    ),
    outcome: t(
      "Nơi thường trú mới được ghi vào cơ sở dữ liệu về cư trú; bạn nhận thông báo kết quả.",
      "The new permanent residence enters the residence database and you receive a notice.",
    ),
    conditions: [
      t(
        "Thông tin của bạn đã có trong Cơ sở dữ liệu quốc gia về dân cư.",
        "Your information is in the national population database.",
      ),
    ],
    channels: [
      ...terms(days(7), [residenceCharge(10_000)], ["online"]),
      ...terms(days(7), [residenceCharge(20_000)], ["direct"]),
    ],
    documents: [
      ct01,
      {
        ...ownHome,
        required: false,
        guidance: t("Khi về ở nhà thuộc quyền sở hữu của mình.", "When you move to a home of your own."),
      },
      paper(
        "kinship",
        "Giấy tờ chứng minh quan hệ với chủ hộ, thành viên hộ",
        "Proof of relation to the household",
        {
          required: false,
          guidance: t("Khi về ở với người thân.", "When you join relatives."),
        },
      ),
      {
        ...rental,
        required: false,
        guidance: t(
          "Khi thuê, mượn, ở nhờ; được công chứng hoặc chứng thực.",
          "For a rented or borrowed home; notarised or certified.",
        ),
      },
      paper(
        "floorArea",
        "Giấy tờ chứng minh đủ diện tích nhà ở để đăng ký",
        "Proof of sufficient floor area",
        {
          required: false,
          guidance: t("Khi thuê, mượn, ở nhờ.", "For a rented or borrowed home."),
        },
      ),
      mandate,
    ],
    steps: onlineSteps(),
    results: [
      residenceNotice,
      {
        code: "KQ.G01.000066",
        name: t("Cập nhật thông tin trong Cơ sở dữ liệu về cư trú", "Entry in the residence database"),
      },
    ],
    formKey: "1.004222",
    processKey: "communePolice",
    lifeEvents: ["moving", "birth", "marriage"],
    synonyms: [
      "nhập khẩu",
      "sổ hộ khẩu",
      "hộ khẩu",
      "chuyển hộ khẩu",
      "nhập hộ khẩu cho con",
      "chuyển nhà",
      "đăng ký nơi ở",
      "nhập khẩu về nhà chồng",
      "permanent residence",
    ],
  }),
  procedure("1.010038", {
    ...residence,
    name: t("Tách hộ", "Separating from a household"),
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người ở chung chỗ ở hợp pháp muốn lập hộ riêng.",
      "People who share a dwelling and want a household of their own.",
    ),
    outcome: t(
      "Hộ mới được ghi vào cơ sở dữ liệu về cư trú.",
      "The new household enters the residence database.",
    ),
    cases: [
      { key: "agreed", name: t("Chủ hộ và chủ nhà đồng ý", "Householder and owner agree") },
      {
        key: "divorced",
        name: t("Vợ chồng đã ly hôn vẫn ở cùng nhà", "Divorced but still in the same home"),
      },
    ],
    channels: [
      ...terms(days(5), [residenceCharge(5_000)], ["online"]),
      ...terms(days(5), [residenceCharge(10_000)], ["direct"]),
    ],
    documents: [
      ct01,
      ...inCase(
        "divorced",
        paper("divorceProof", "Giấy tờ chứng minh việc ly hôn", "Proof of the divorce"),
        paper(
          "rightToStay",
          "Giấy tờ chứng minh được tiếp tục sử dụng chỗ ở",
          "Proof of the right to go on living there",
        ),
      ),
    ],
    steps: onlineSteps(),
    results: [residenceNotice],
    formKey: "general",
    processKey: "communePolice5",
    lifeEvents: ["moving", "marriage"],
    synonyms: ["tách khẩu", "tách sổ hộ khẩu", "ra ở riêng", "lập hộ mới"],
  }),
];
