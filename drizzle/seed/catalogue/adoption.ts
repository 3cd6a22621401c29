import { copy, fixed, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { paperForm } from "./papers.ts";
import { counterSteps } from "./steps.ts";

/** Adoption within the country. */
export const adoptionProcedures = [
  procedure("2.001263", {
    name: t("Đăng ký việc nuôi con nuôi trong nước", "Registration of a domestic adoption"),
    field: "adoption",
    serviceLevel: 2,
    whoFor: t(
      "Người hoặc vợ chồng thường trú ở Việt Nam muốn nhận trẻ em Việt Nam làm con nuôi.",
      "Persons or couples living in Vietnam who want to adopt a Vietnamese child.",
    ),
    outcome: t("Giấy chứng nhận nuôi con nuôi trong nước.", "A certificate of domestic adoption."),
    conditions: [
      t(
        "Người nhận nuôi hơn con nuôi ít nhất 20 tuổi, đủ sức khỏe, kinh tế, chỗ ở và tư cách đạo đức tốt.",
        "The adopter is at least 20 years older than the child, healthy, of good character, with means and a home.",
      ),
      t(
        "Cha dượng, mẹ kế và cô, dì, chú, cậu, bác ruột không phải theo điều kiện về tuổi.",
        "The rule on age does not apply to step-parents, aunts and uncles.",
      ),
    ],
    channels: terms(null, [
      fixed(
        400_000,
        t(
          "Miễn khi cha dượng, mẹ kế nhận con riêng; cô, cậu, dì, chú, bác ruột nhận cháu; nhận trẻ khuyết tật, mắc bệnh hiểm nghèo.",
          "Nothing to pay for step-parents, aunts and uncles, or when the child is disabled or gravely ill.",
        ),
      ),
    ]),
    documents: [
      paperForm("Đơn xin nhận con nuôi", "Application to adopt", "don-xin-nhan-con-nuoi.pdf"),
      copy("identityCopy", "Bản sao thẻ căn cước hoặc hộ chiếu", "Copy of the identity card or passport"),
      paper(
        "adopterHealth",
        "Giấy khám sức khỏe của người nhận nuôi, cấp trong 6 tháng",
        "Health certificate of the adopter, not older than 6 months",
      ),
      paper(
        "adopterMeans",
        "Văn bản xác nhận hoàn cảnh gia đình, chỗ ở, kinh tế",
        "Confirmation of family, home and means",
        { template: "xac-nhan-hoan-canh-gia-dinh.pdf" },
      ),
      paper(
        "adopterMaritalStatus",
        "Giấy chứng nhận kết hôn hoặc xác nhận tình trạng hôn nhân",
        "Marriage certificate or certificate of marital status",
      ),
      paper("childBirthCertificate", "Giấy khai sinh của trẻ", "Birth certificate of the child"),
      paper("childHealth", "Giấy khám sức khỏe của trẻ", "Health certificate of the child"),
      paper(
        "childPhotos",
        "Hai ảnh toàn thân của trẻ, chụp trong 6 tháng",
        "Two full-length photos of the child, not older than 6 months",
      ),
      paper(
        "childSituation",
        "Biên bản trẻ bị bỏ rơi, giấy chứng tử hoặc quyết định của tòa án về cha mẹ đẻ",
        "Record of abandonment, death certificate or court decision on the birth parents",
        { required: false },
      ),
      paper(
        "careDecision",
        "Quyết định tiếp nhận của cơ sở nuôi dưỡng",
        "Decision by which a children's home took the child in",
        { required: false },
      ),
    ],
    steps: counterSteps(
      t(
        "Công chức lấy ý kiến cha mẹ đẻ hoặc người giám hộ và của trẻ từ đủ 9 tuổi, rồi hẹn ngày giao nhận con nuôi.",
        "The officer hears the birth parents or guardian, and a child of 9 or more, then sets the day of the handing over.",
      ),
    ),
    results: [
      {
        code: "KQ.G15.000002",
        name: t("Giấy chứng nhận nuôi con nuôi trong nước", "Certificate of domestic adoption"),
      },
    ],
    legalBasis: laws("52/2010/QH12", "24/2019/NĐ-CP", "06/2025/NĐ-CP", "120/2025/NĐ-CP", "66.7/2025/NQ-CP"),
    decisionNo: "361/QĐ-BTP",
    processKey: "communeSimple",
    lifeEvents: ["birth", "hardship"],
    synonyms: ["nhận con nuôi", "xin con nuôi", "con nuôi", "nhận cháu làm con nuôi", "adoption"],
  }),
];
