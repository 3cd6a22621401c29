import type { Fee } from "#lib/procedures/fee-schema.ts";
import { days, fee, free, paper, procedure, t, terms } from "./build.ts";
import { certificationLaws, laws } from "./laws.ts";
import { blank, identityCard } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** What every certification shares. */
export const certification = {
  field: "certification",
  decisionNo: "858/QĐ-BTP",
  legalBasis: laws(...certificationLaws, "66.7/2025/NQ-CP"),
};
/** Certified on the day, or the next one when received after 15:00 (Decree 280/2025/NĐ-CP). */
const sameDay = { timeLimit: { amount: 0, unit: "workingDay", assumed: false }, cutOff: "15:00" } as const;
/** The name of the fee. */
export const certifying = t("Phí chứng thực", "Certification fee");
/** By the page (Circular 226/2016/TT-BTC). */
export const perPage: Fee = {
  ...fee(
    certifying,
    2000,
    t(
      "2.000 đồng mỗi trang; từ trang thứ ba 1.000 đồng mỗi trang, tối đa 200.000 đồng một bản.",
      "2,000 đồng a page; from the third page on 1,000 đồng, at most 200,000 đồng a copy.",
    ),
  ),
  quantityFrom: "copies",
  tiers: {
    countedFrom: "pages",
    unit: t("trang", "page"),
    steps: [
      { from: 1, amountDong: 2000 },
      { from: 3, amountDong: 1000 },
    ],
    mostDong: 200_000,
  },
};
/** How certification goes at the counter. */
export const waitHere = t(
  "Công chức đối chiếu, chứng thực và trả ngay tại quầy; nộp sau 15 giờ thì trả vào ngày làm việc tiếp theo.",
  "The officer compares, certifies and gives it back at the counter; after 15:00, on the next working day.",
);
/** Any commune certifies for anyone. */
export const whereToGo = t(
  "Mang giấy tờ đến bộ phận một cửa của bất kỳ xã, phường nào.",
  "Take the papers to the one-stop office of any commune or ward.",
);

/** Copies and signatures certified at the counter. */
export const certificationProcedures = [
  procedure("2.000815", {
    ...certification,
    name: t(
      "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận",
      "Certified copies of papers issued by Vietnamese authorities, by foreign authorities, or by both together",
    ),
    agencyLevels: ["commune", "other"],
    audience: ["citizen", "organisation", "foreigner"],
    serviceLevel: 1,
    whoFor: t(
      "Bất kỳ ai cần bản sao có chứng thực của bằng cấp, giấy tờ, văn bản.",
      "Anyone who needs certified copies of diplomas or other papers.",
    ),
    outcome: t("Bản sao được chứng thực từ bản chính.", "Copies certified to agree with the original."),
    conditions: [
      t(
        "Bản chính không bị tẩy xóa, hư hỏng, không đóng dấu mật.",
        "The original is not altered, damaged or classified.",
      ),
    ],
    channels: terms(sameDay.timeLimit, [perPage], ["direct"]),
    documents: [
      paper(
        "original",
        "Bản chính và bản sao cần chứng thực",
        "The original and the copies to be certified",
        {
          handling: "present",
          guidance: t(
            "Nếu chỉ mang bản chính, công chức chụp giúp tại quầy.",
            "If you bring only the original, the officer makes the copies.",
          ),
        },
      ),
    ],
    steps: [whereToGo, waitHere],
    results: [{ code: "KQ.G15.000021", name: t("Bản sao được chứng thực từ bản chính", "Certified copy") }],
    decisionNo: "3152/QĐ-BTP",
    cutOff: sameDay.cutOff,
    processKey: "communeSimple",
    lifeEvents: ["papers", "schooling", "work"],
    synonyms: [
      "sao y bản chính",
      "công chứng giấy tờ",
      "phô tô công chứng",
      "chứng thực bằng cấp",
      "sao y",
      "công chứng",
    ],
  }),
  procedure("2.000884", {
    ...certification,
    name: t(
      "Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)",
      "Certification of a signature or fingerprint, also for people who can give neither",
    ),
    agencyLevels: ["commune", "other"],
    audience: ["citizen", "foreigner"],
    serviceLevel: 1,
    whoFor: t(
      "Người cần chứng thực chữ ký trên đơn, giấy ủy quyền, sơ yếu lý lịch.",
      "People who need their signature certified on a letter, an authorisation or a curriculum vitae.",
    ),
    outcome: t("Giấy tờ có chữ ký được chứng thực.", "Your paper with a certified signature."),
    channels: terms(
      sameDay.timeLimit,
      [
        {
          ...fee(
            certifying,
            10_000,
            t(
              "10.000 đồng một giấy tờ, dù có nhiều chữ ký.",
              "10,000 đồng a paper, however many signatures.",
            ),
          ),
          quantityFrom: "papers",
        },
      ],
      ["direct"],
    ),
    documents: [
      identityCard,
      paper("paperToSign", "Giấy tờ, văn bản sẽ ký", "The paper you are going to sign", {
        guidance: t("Chưa ký trước; ký tại quầy.", "Do not sign it beforehand; sign at the counter."),
      }),
    ],
    steps: [whereToGo, waitHere],
    results: [
      {
        code: "KQ.G15.000022",
        name: t("Giấy tờ, văn bản được chứng thực chữ ký hoặc điểm chỉ", "Paper with certified signature"),
      },
    ],
    cutOff: sameDay.cutOff,
    processKey: "communeSimple",
    lifeEvents: ["papers", "work"],
    synonyms: [
      "chứng thực sơ yếu lý lịch",
      "xác nhận chữ ký",
      "giấy ủy quyền",
      "xác nhận lý lịch xin việc",
      "điểm chỉ",
    ],
  }),
  procedure("2.000908", {
    ...certification,
    name: t("Thủ tục cấp bản sao từ sổ gốc", "Copies from the original register"),
    agencyLevels: ["ministry", "province", "commune", "other"],
    audience: ["citizen", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người đã được cấp giấy tờ mà cơ quan cấp còn lưu sổ gốc, cần thêm bản sao.",
      "People who need copies of a paper whose issuing office still keeps the register.",
    ),
    outcome: t(
      "Bản sao có giá trị như bản chính trong giao dịch.",
      "A copy that may be used like the original.",
    ),
    channels: terms(days(1), [free]),
    documents: [
      identityCard,
      paper(
        "relationship",
        "Giấy tờ chứng minh quan hệ với người được cấp bản chính",
        "Proof of relation to the holder of the original",
        {
          required: false,
          guidance: t("Khi xin thay cho người thân.", "When you ask for a relative."),
        },
      ),
      blank(
        "Đơn đề nghị cấp bản sao từ sổ gốc",
        "Request for a copy from the register",
        "don-cap-ban-sao-tu-so-goc.pdf",
      ),
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G15.000020", name: t("Bản sao được cấp từ sổ gốc", "Copy from the register") }],
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["papers"],
    synonyms: ["bản sao sổ gốc", "trích sao", "xin bản sao giấy tờ cũ"],
  }),
];
