import { calendarDays, copy, days, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps, siteVisit } from "./steps.ts";

/** Trees, streets and pavements. */
export const streetProcedures = [
  procedure("1.002693", {
    name: t("Cấp giấy phép chặt hạ, dịch chuyển cây xanh", "Permit to fell or move a street tree"),
    field: "urbanInfrastructure",
    agencyLevels: ["province", "commune"],
    audience: ["citizen", "business", "organisation", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người cần chặt, chuyển cây xanh đô thị vì xây nhà, mở lối hoặc cây nguy hiểm.",
      "Those who have to fell or move an urban tree because of building, access or danger.",
    ),
    outcome: t("Giấy phép chặt hạ, dịch chuyển cây xanh.", "A permit to fell or move the tree."),
    conditions: [
      t(
        "Cây gãy đổ, nguy hiểm cấp bách thì được xử lý ngay và báo sau.",
        "A tree in imminent danger of falling may be felled at once and reported afterwards.",
      ),
    ],
    cases: [
      { key: "ordinary", name: t("Cây thông thường", "Ordinary tree") },
      { key: "protected", name: t("Cây thuộc danh mục cần bảo tồn", "Tree on the list to be preserved") },
    ],
    channels: [
      ...terms(days(10), [], undefined, { caseKey: "ordinary" }),
      ...terms(days(20), [], undefined, { caseKey: "protected" }),
    ],
    documents: [
      blank(
        "Đơn đề nghị cấp giấy phép chặt hạ, dịch chuyển cây xanh (mẫu số 01)",
        "Application to fell or move a tree (form 01)",
        "don-chat-ha-dich-chuyen-cay-xanh.pdf",
      ),
      copy("photos", "Ảnh chụp hiện trạng cây", "Photos of the tree"),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      {
        code: "KQ.H17.000039",
        name: t("Giấy phép chặt hạ, dịch chuyển cây xanh", "Permit to fell or move a tree"),
      },
    ],
    legalBasis: laws("47/2024/QH15", "258/2025/NĐ-CP"),
    decisionNo: "1813/QĐ-BXD",
    formKey: "general",
    processKey: "communeStandard10",
    lifeEvents: ["building"],
    synonyms: ["chặt cây", "cây trước nhà", "cây sắp đổ", "xin chặt cây xanh"],
  }),
  procedure("1.013274", {
    name: t(
      "Cấp phép sử dụng tạm thời lòng đường, vỉa hè vào mục đích khác",
      "Permit to use a street or pavement for another purpose for a time",
    ),
    field: "roads",
    agencyLevels: ["ministry", "province", "commune"],
    audience: ["citizen", "business", "organisation", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Gia đình có đám cưới, đám tang; người tổ chức sự kiện, tập kết vật liệu, trông giữ xe.",
      "Families with a wedding or funeral, organisers of events, builders and keepers of parked vehicles.",
    ),
    outcome: t("Giấy phép sử dụng tạm thời lòng đường, vỉa hè.", "A permit for temporary use."),
    cases: [
      { key: "funeral", name: t("Đám tang", "Funeral") },
      { key: "other", name: t("Trường hợp khác", "Other purposes") },
    ],
    channels: [
      ...terms(calendarDays(1), [], undefined, { caseKey: "funeral" }),
      ...terms(days(5), [], undefined, { caseKey: "other" }),
    ],
    documents: [
      blank(
        "Văn bản đề nghị cấp phép sử dụng tạm thời lòng đường, vỉa hè",
        "Request for temporary use",
        "de-nghi-su-dung-tam-via-he.pdf",
      ),
      paper("usePlan", "Phương án sử dụng và tổ chức giao thông", "Plan of the use and of the traffic", {
        copies: 1,
      }),
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G04.000509",
        name: t(
          "Giấy phép sử dụng tạm thời lòng đường, vỉa hè",
          "Permit for temporary use of street or pavement",
        ),
      },
    ],
    legalBasis: laws("36/2024/QH15"),
    decisionNo: "871/QĐ-BXD",
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["marriage", "death", "business"],
    synonyms: [
      "dựng rạp cưới",
      "dựng rạp đám tang",
      "để vật liệu ngoài đường",
      "bán hàng vỉa hè",
      "xin dùng vỉa hè",
    ],
  }),
];
