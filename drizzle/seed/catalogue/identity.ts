import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { Fee } from "#lib/procedures/fee-schema.ts";
import { days, fixed, free, paper, procedure, t, terms } from "./build.ts";
import { identityLaws, laws } from "./laws.ts";
import { cc01, dc02, representation } from "./papers.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const common = {
  field: "identity",
  decisionNo: "5710/QĐ-BCA-C06",
  competentAuthority: t(
    "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
    "The Police Department for Administrative Management of Social Order",
  ),
  results: [{ code: "KQ.G01.000023", name: t("Thẻ căn cước", "Identity card") }],
  lifeEvents: ["identity"],
} satisfies Partial<ProcedureContent>;
const biometrics = t(
  "Đến lăn tay, chụp ảnh, quét mống mắt tại công an xã, phường hoặc bộ phận một cửa; sáng thứ Bảy cũng tiếp nhận.",
  "Come for fingerprints, photo and iris scan to the commune police or the one-stop office; also on Saturday mornings.",
);
const presence = t(
  "Phải đến lấy dấu vân tay, ảnh và mống mắt nếu dữ liệu cũ không dùng lại được.",
  "You have to come for fingerprints, photo and iris scan unless earlier data can be used again.",
);
/** Half of the regular amount until the end of 2026 (Circular 64/2025/TT-BTC). */
const half = (amountDong: number): Fee => ({
  ...fixed(amountDong),
  reductions: [
    {
      name: t("Giảm 50% đến hết năm 2026", "Half until the end of 2026"),
      percent: 50,
      basis: "Thông tư 64/2025/TT-BTC",
      until: "2026-12-31",
    },
  ],
});

/** Identity cards and electronic identity. */
export const identityProcedures = [
  procedure("1.014061", {
    ...common,
    name: t("Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên", "Identity card for people of 14 and more"),
    serviceLevel: 2,
    whoFor: t("Công dân từ đủ 14 tuổi làm thẻ lần đầu.", "Citizens of 14 or more who get their first card."),
    outcome: t("Thẻ căn cước.", "An identity card."),
    channels: terms(days(7), [free], ["direct"]),
    documents: [
      dc02,
      paper(
        "populationSheet",
        "Phiếu thu thập thông tin dân cư (mẫu DC01)",
        "Population information sheet (form DC01)",
        {
          required: false,
          template: "dc01-thong-tin-dan-cu.pdf",
          guidance: t(
            "Khi chưa có thông tin trong cơ sở dữ liệu dân cư.",
            "When you are not in the population database yet.",
          ),
        },
      ),
      cc01,
    ],
    steps: counterSteps(biometrics),
    legalBasis: laws(...identityLaws, "53/2025/TT-BCA"),
    processKey: "communePolice",
    synonyms: [
      "làm căn cước",
      "làm căn cước công dân",
      "CCCD",
      "chứng minh thư",
      "chứng minh nhân dân",
      "thẻ căn cước lần đầu",
    ],
  }),
  procedure("1.014062", {
    ...common,
    name: t("Cấp thẻ căn cước cho người dưới 14 tuổi", "Identity card for children under 14"),
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Trẻ từ đủ 6 tuổi phải đến thu nhận ảnh, vân tay, mống mắt; trẻ dưới 6 tuổi không phải đến.",
      "Children of 6 or more have to come for photo, fingerprints and iris scan; younger ones need not.",
    ),
    whoFor: t(
      "Cha, mẹ, người giám hộ làm thẻ cho con dưới 14 tuổi.",
      "Parents and guardians of children under 14.",
    ),
    outcome: t("Thẻ căn cước của trẻ.", "The child's identity card."),
    channels: terms(days(7), [free]),
    documents: [dc02, representation, cc01],
    steps: onlineSteps(biometrics),
    legalBasis: laws(...identityLaws),
    formKey: "general",
    processKey: "communePolice",
    synonyms: ["căn cước cho con", "căn cước trẻ em", "làm căn cước cho bé", "CCCD cho trẻ dưới 14 tuổi"],
  }),
  procedure("1.014063", {
    ...common,
    name: t("Cấp đổi thẻ căn cước", "Exchange of an identity card"),
    serviceLevel: 2,
    whoFor: t(
      "Người đủ 14, 25, 40, 60 tuổi; thẻ hết hạn, hỏng; hoặc đổi họ tên, thông tin trên thẻ.",
      "People who reach 14, 25, 40 or 60, whose card expired or is damaged, or whose details changed.",
    ),
    outcome: t("Thẻ căn cước mới.", "A new identity card."),
    channels: terms(days(7), [half(50_000)], ["direct"]),
    documents: [dc02, representation, cc01],
    steps: counterSteps(biometrics),
    legalBasis: laws(...identityLaws, "73/2024/TT-BTC", "64/2025/TT-BTC"),
    processKey: "communePolice",
    synonyms: ["đổi căn cước", "căn cước hết hạn", "đổi CCCD sang căn cước", "gia hạn căn cước"],
  }),
  procedure("1.014064", {
    ...common,
    name: t("Cấp lại thẻ căn cước", "Replacement of an identity card"),
    serviceLevel: 3,
    online: "partial",
    partialReason: presence,
    whoFor: t("Người bị mất thẻ hoặc thẻ hỏng không dùng được.", "People whose card is lost or unusable."),
    outcome: t("Thẻ căn cước cấp lại.", "A replacement card."),
    channels: terms(days(7), [half(70_000)], ["online", "direct"]),
    documents: [dc02, representation, cc01],
    steps: onlineSteps(biometrics),
    legalBasis: laws(...identityLaws, "73/2024/TT-BTC", "64/2025/TT-BTC"),
    formKey: "general",
    processKey: "communePolice",
    synonyms: [
      "mất căn cước",
      "mất CCCD",
      "làm lại căn cước",
      "rơi ví mất giấy tờ",
      "mất chứng minh thư",
      "làm lại chứng minh nhân dân",
    ],
  }),
  procedure("3.000228", {
    ...common,
    name: t(
      "Cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân Việt Nam (cấp xã)",
      "Electronic identity at level 2 for Vietnamese citizens (commune level)",
    ),
    field: "electronicIdentity",
    decisionNo: "5709/QĐ-BCA-C06",
    serviceLevel: 1,
    whoFor: t(
      "Người muốn dùng VNeID mức 2 để đăng nhập dịch vụ công.",
      "People who want level 2 of VNeID to sign in to public services.",
    ),
    outcome: t("Tài khoản định danh điện tử mức độ 2.", "An electronic identity at level 2."),
    cases: [
      { key: "hasCard", name: t("Đã có thẻ căn cước còn hiệu lực", "With a valid identity card") },
      {
        key: "noCard",
        name: t("Chưa có thẻ hoặc thẻ hết hiệu lực", "Without a valid card"),
        processKey: "communePolice",
      },
    ],
    channels: [
      ...terms(days(3), [free], ["direct"], { caseKey: "hasCard" }),
      ...terms(days(7), [free], ["direct"], { caseKey: "noCard" }),
    ],
    documents: [
      paper(
        "accountRequest",
        "Phiếu đề nghị cấp tài khoản định danh điện tử (mẫu TK01)",
        "Request for an electronic identity (form TK01)",
        {
          guidance: t(
            "Ghi số điện thoại chính chủ; công an có sẵn mẫu tại quầy.",
            "State a phone number in your own name; blanks are at the counter.",
          ),
        },
      ),
      paper(
        "chipCard",
        "Thẻ căn cước công dân gắn chip hoặc thẻ căn cước còn hiệu lực",
        "Valid identity card with chip",
        {
          caseKey: "hasCard",
          handling: "present",
        },
      ),
    ],
    steps: counterSteps(biometrics),
    results: [
      {
        code: "KQ.G01.000096",
        name: t(
          "Thông báo kết quả qua VNeID, tin nhắn hoặc thư điện tử",
          "Notice by VNeID, text message or e-mail",
        ),
      },
    ],
    legalBasis: laws("69/2024/NĐ-CP"),
    processKey: "communePolice3",
    synonyms: ["VNeID", "định danh mức 2", "tài khoản định danh", "làm VNeID", "kích hoạt VNeID"],
  }),
];
