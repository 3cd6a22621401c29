import { calendarDays, copy, council, inCase, originalAndCopy, paper, procedure, t, terms } from "./build.ts";
import { constructionLaws, laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps, siteVisit } from "./steps.ts";

/** Charges of building permits. */
export const permitCharge = [
  council(t("Mức thu do Hội đồng nhân dân tỉnh quyết định.", "Set by the provincial people's council.")),
];
/** What building permits of communes share. */
export const construction = { field: "construction", agencyLevels: ["commune" as const, "other" as const] };
/** Two sets of drawings in every case; what else is in them differs. */
const drawings = (key: string, vi: string, en: string) => paper(key, vi, en, { originals: 2 });
const approval = (key: string) =>
  paper(
    key,
    "Quyết định phê duyệt dự án và kết quả thẩm định",
    "Project approval and result of the appraisal",
    originalAndCopy,
  );

/** Building permits of communes. */
export const constructionProcedures = [
  procedure("1.013225", {
    ...construction,
    name: t(
      "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ",
      "Building permit for new works of class III and IV (single works, urban lines, places of worship, monuments, works in stages, projects) and for private houses",
    ),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Bản vẽ được đóng dấu phải nhận bản giấy tại nơi xây dựng.",
      "The stamped drawings are given on paper, to be kept on the site.",
    ),
    whoFor: t(
      "Người sắp xây nhà ở, cửa hàng, nhà xưởng, công trình tín ngưỡng phải xin phép.",
      "People about to build a house, shop, workshop or place of worship that needs a permit.",
    ),
    outcome: t("Giấy phép xây dựng kèm bản vẽ đóng dấu.", "A building permit with stamped drawings."),
    cases: [
      { key: "house", name: t("Nhà ở riêng lẻ", "Private house") },
      { key: "single", name: t("Công trình không theo tuyến", "Single work") },
      { key: "line", name: t("Công trình theo tuyến trong đô thị", "Urban line") },
      { key: "religious", name: t("Công trình tôn giáo", "Religious building") },
      { key: "belief", name: t("Công trình tín ngưỡng", "Folk place of worship") },
      { key: "monument", name: t("Tượng đài, tranh hoành tráng", "Monument or mural") },
      {
        key: "diplomatic",
        name: t(
          "Công trình của cơ quan ngoại giao, tổ chức quốc tế",
          "Diplomatic mission or international organisation",
        ),
      },
    ],
    channels: [
      ...terms(calendarDays(20), permitCharge, ["online", "postal"]),
      ...terms(calendarDays(15), permitCharge, ["direct"]),
    ],
    documents: [
      blank(
        "Đơn đề nghị cấp giấy phép xây dựng (mẫu số 1)",
        "Application for a building permit (form 1)",
        "don-de-nghi-cap-giay-phep-xay-dung.pdf",
      ),
      paper(
        "landPapers",
        "Một trong các giấy tờ hợp pháp về đất đai",
        "One of the lawful papers on the land",
        {
          ...originalAndCopy,
        },
      ),
      ...inCase(
        "house",
        drawings(
          "houseDrawings",
          "Bản vẽ thiết kế nhà ở: mặt bằng, mặt đứng, mặt cắt, móng, đấu nối hạ tầng",
          "House drawings: plans, elevations, sections, foundations, connections",
        ),
        paper(
          "neighbourPledge",
          "Bản cam kết bảo đảm an toàn cho công trình liền kề",
          "Pledge to keep the neighbouring buildings safe",
          { required: false, guidance: t("Khi có nhà liền kề.", "When there are adjoining buildings.") },
        ),
      ),
      ...inCase(
        "single",
        approval("singleApproval"),
        drawings(
          "singleDrawings",
          "Bản vẽ thiết kế triển khai sau thiết kế cơ sở",
          "Drawings made after the basic design",
        ),
        paper(
          "singleFireSafety",
          "Kết quả thủ tục về phòng cháy, chữa cháy",
          "Result of the fire safety procedure",
          { ...originalAndCopy, required: false },
        ),
      ),
      ...inCase(
        "line",
        approval("lineApproval"),
        drawings(
          "lineDrawings",
          "Bản vẽ sơ đồ tuyến, mặt bằng, mặt cắt dọc và ngang",
          "Route map, plan and sections",
        ),
        copy("routeConsent", "Văn bản chấp thuận vị trí và hướng tuyến", "Consent to the location and route"),
      ),
      ...inCase(
        "religious",
        approval("religiousApproval"),
        drawings(
          "religiousDrawings",
          "Bản vẽ thiết kế công trình tôn giáo",
          "Drawings of the religious building",
        ),
        paper(
          "religiousConsent",
          "Văn bản chấp thuận của cơ quan tôn giáo cấp tỉnh về sự cần thiết và quy mô",
          "Consent of the provincial authority on religion to need and size",
          originalAndCopy,
        ),
        paper(
          "heritageConsent",
          "Văn bản của cơ quan văn hóa khi công trình thuộc di tích",
          "Statement of the cultural authority for monuments",
          { ...originalAndCopy, required: false },
        ),
      ),
      ...inCase(
        "belief",
        drawings(
          "beliefDrawings",
          "Bản vẽ thiết kế công trình tín ngưỡng",
          "Drawings of the place of worship",
        ),
        paper(
          "beliefOpinion",
          "Ý kiến của cơ quan chuyên môn về tín ngưỡng, tôn giáo cấp tỉnh",
          "Opinion of the provincial authority on belief and religion",
          { ...originalAndCopy, required: false },
        ),
      ),
      ...inCase(
        "monument",
        approval("monumentApproval"),
        drawings(
          "monumentDrawings",
          "Bản vẽ tổng mặt bằng, mặt đứng, mặt cắt tượng đài, tranh hoành tráng",
          "Site plan, elevations and sections of the monument or mural",
        ),
        paper(
          "cultureConsent",
          "Văn bản chấp thuận của cơ quan văn hóa về sự cần thiết và quy mô",
          "Consent of the cultural authority to need and size",
          originalAndCopy,
        ),
      ),
      ...inCase(
        "diplomatic",
        approval("diplomaticApproval"),
        drawings("diplomaticDrawings", "Bản vẽ thiết kế công trình", "Drawings of the building"),
        paper(
          "treatyTerms",
          "Điều khoản của hiệp định, thỏa thuận với Chính phủ Việt Nam",
          "Terms of the agreement with the Government of Vietnam",
          originalAndCopy,
        ),
      ),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      {
        code: "KQ.G17.000311",
        name: t("Giấy phép xây dựng kèm hồ sơ thiết kế đóng dấu", "Building permit with stamped drawings"),
      },
    ],
    legalBasis: laws(...constructionLaws, "144/2025/NĐ-CP", "66.7/2025/NQ-CP"),
    decisionNo: "56/QĐ-BXD",
    formKey: "general",
    processKey: "communeStandard10",
    lifeEvents: ["building"],
    synonyms: [
      "xây nhà",
      "giấy phép xây nhà",
      "xin phép xây dựng",
      "làm nhà",
      "cất nhà",
      "GPXD",
      "xây nhà cấp 4",
    ],
  }),
];
