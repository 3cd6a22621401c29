import { calendarDays, free, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { paperForm } from "./papers.ts";
import { counterSteps } from "./steps.ts";

const poverty = {
  field: "povertyReduction",
  decisionNo: "967/QĐ-BNNMT",
  legalBasis: laws("24/2021/QĐ-TTg", "07/2021/TT-BLĐTBXH", "02/2022/TT-BLĐTBXH"),
  competentAuthority: t(
    "Chủ tịch Ủy ban nhân dân xã, phường",
    "The chair of the people's committee of the commune or ward",
  ),
};
const villageMeeting = t(
  "Ban rà soát đến hộ chấm điểm; thôn họp dân công khai rồi xã niêm yết kết quả.",
  "Surveyors visit the household, the village meets in public and the commune posts the result.",
);

/** Poor households. */
export const hardshipProcedures = [
  procedure("1.011607", {
    ...poverty,
    name: t(
      "Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm",
      "Recognition of a poor or near-poor household during the year",
    ),
    serviceLevel: 2,
    whoFor: t(
      "Hộ gia đình gặp khó khăn đột xuất trong năm và chưa có trong danh sách hộ nghèo, cận nghèo.",
      "Households in sudden hardship that are not yet on the list.",
    ),
    outcome: t("Quyết định và giấy chứng nhận hộ nghèo, hộ cận nghèo.", "A decision and a certificate."),
    channels: terms(calendarDays(15), [free], ["postal", "direct"]),
    documents: [
      paperForm(
        "Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo (mẫu số 01)",
        "Request for a survey (form 01)",
        "giay-de-nghi-ra-soat-ho-ngheo.pdf",
      ),
    ],
    steps: counterSteps(villageMeeting),
    results: [
      {
        code: "KQ.G10.001158",
        name: t("Quyết định công nhận hộ nghèo, hộ cận nghèo", "Decision of recognition"),
      },
    ],
    processKey: "communeStandard10",
    lifeEvents: ["hardship"],
    synonyms: [
      "hộ nghèo",
      "sổ hộ nghèo",
      "xin vào hộ nghèo",
      "cận nghèo",
      "nhà khó khăn",
      "giấy chứng nhận hộ nghèo",
    ],
  }),
  procedure("1.011608", {
    ...poverty,
    name: t(
      "Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm",
      "Recognition that a household is no longer poor or near-poor",
    ),
    serviceLevel: 2,
    whoFor: t(
      "Hộ nghèo, cận nghèo thấy đời sống đã khá lên và muốn ra khỏi danh sách.",
      "Households that live better now and want to leave the list.",
    ),
    outcome: t(
      "Quyết định công nhận thoát nghèo, thoát cận nghèo.",
      "A decision that the household left the list.",
    ),
    channels: terms(calendarDays(15), [free], ["postal", "direct"]),
    documents: [
      paperForm(
        "Giấy đề nghị rà soát hộ thoát nghèo, thoát cận nghèo",
        "Request for a survey",
        "giay-de-nghi-ra-soat-thoat-ngheo.pdf",
      ),
    ],
    steps: counterSteps(villageMeeting),
    results: [{ name: t("Quyết định công nhận hộ thoát nghèo, thoát cận nghèo", "Decision of recognition") }],
    processKey: "communeStandard10",
    lifeEvents: ["hardship"],
    synonyms: ["thoát nghèo", "ra khỏi hộ nghèo", "trả sổ hộ nghèo"],
  }),
  procedure("1.011609", {
    ...poverty,
    name: t(
      "Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình",
      "Recognition of a farming, forestry, fishing or salt-making household with an average living standard",
    ),
    serviceLevel: 1,
    whoFor: t(
      "Hộ làm nông, lâm, ngư, diêm nghiệp thu nhập vừa phải, để được hỗ trợ đóng bảo hiểm y tế.",
      "Farming, forestry, fishing and salt-making families of middle income, for support with health insurance.",
    ),
    outcome: t("Quyết định công nhận hộ có mức sống trung bình.", "A decision of recognition."),
    channels: terms(calendarDays(15), [free], ["postal", "direct"]),
    documents: [
      paperForm(
        "Giấy đề nghị xác định hộ có mức sống trung bình",
        "Request to determine the living standard",
      ),
    ],
    steps: counterSteps(villageMeeting),
    results: [
      {
        code: "KQ.G10.001151",
        name: t("Quyết định công nhận hộ có mức sống trung bình", "Decision of recognition"),
      },
    ],
    processKey: "communeStandard10",
    lifeEvents: ["hardship", "health"],
    synonyms: ["hộ trung bình", "bảo hiểm y tế cho nông dân", "mức sống trung bình"],
  }),
];
