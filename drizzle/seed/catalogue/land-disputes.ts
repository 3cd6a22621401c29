import { calendarDays, copy, originalAndCopy, paper, procedure, t, terms } from "./build.ts";
import { land } from "./land.ts";
import { landFees } from "./land-papers.ts";
import { laws } from "./laws.ts";
import { paperForm } from "./papers.ts";
import { counterSteps, siteVisit } from "./steps.ts";

/** Land disputes. */
export const landDisputeProcedures = [
  procedure("1.012812", {
    ...land,
    name: t("Hòa giải tranh chấp đất đai", "Mediation of a land dispute"),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 1,
    whoFor: t(
      "Các bên đang tranh chấp đất và đã tự thương lượng không thành.",
      "Parties to a land dispute who could not settle it themselves.",
    ),
    outcome: t("Biên bản hòa giải thành hoặc không thành.", "A record of successful or failed mediation."),
    channels: [
      ...terms(calendarDays(30), [landFees], ["postal"]),
      ...terms(calendarDays(40), [landFees], ["direct"]),
    ],
    documents: [
      paperForm("Đơn yêu cầu hòa giải tranh chấp đất đai", "Request for mediation"),
      copy("landUse", "Giấy tờ liên quan đến việc sử dụng đất", "Papers about the use of the land", {
        originals: 1,
      }),
    ],
    steps: counterSteps(
      t("Hội đồng hòa giải mời các bên họp tại xã.", "The mediation council calls the parties to a meeting."),
    ),
    results: [{ code: "KQ.G10.001159", name: t("Biên bản hòa giải", "Record of mediation") }],
    legalBasis: laws("31/2024/QH15", "102/2024/NĐ-CP"),
    decisionNo: "2304/QĐ-BNNMT",
    processKey: "communeStandard",
    lifeEvents: ["land"],
    synonyms: [
      "tranh chấp đất",
      "lấn đất",
      "hàng xóm lấn đất",
      "kiện đất",
      "cãi nhau về đất",
      "lối đi chung",
    ],
  }),
  procedure("1.013967", {
    ...land,
    name: t(
      "Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã",
      "Settlement of a land dispute by the chair of the commune's people's committee",
    ),
    serviceLevel: 1,
    whoFor: t(
      "Các bên đã hòa giải tại xã không thành và không có giấy tờ về đất.",
      "Parties without land papers whose mediation at the commune failed.",
    ),
    outcome: t("Quyết định giải quyết tranh chấp.", "A decision on the dispute."),
    channels: [
      ...terms(calendarDays(45), [landFees], ["online", "postal"]),
      ...terms(calendarDays(60), [landFees], ["direct"]),
    ],
    documents: [
      paperForm("Đơn yêu cầu giải quyết tranh chấp đất đai", "Request to settle a land dispute"),
      paper(
        "mediationRecord",
        "Biên bản hòa giải tại xã",
        "Record of the mediation at the commune",
        originalAndCopy,
      ),
      paper("maps", "Trích lục bản đồ, hồ sơ địa chính liên quan (nếu có)", "Cadastral extracts, if any", {
        ...originalAndCopy,
        required: false,
      }),
    ],
    steps: counterSteps(siteVisit),
    results: [
      {
        code: "KQ.G10.000916",
        name: t("Quyết định giải quyết tranh chấp đất đai", "Decision on the land dispute"),
      },
    ],
    legalBasis: laws("31/2024/QH15", "151/2025/NĐ-CP"),
    decisionNo: "2304/QĐ-BNNMT",
    competentAuthority: t(
      "Chủ tịch Ủy ban nhân dân xã, phường",
      "The chair of the people's committee of the commune or ward",
    ),
    processKey: "communeStandard",
    lifeEvents: ["land"],
    synonyms: ["kiện tranh chấp đất", "hòa giải không thành", "khiếu kiện đất đai"],
  }),
];
