import { assumedDays, fee, paper, procedure, t, terms } from "./build.ts";
import { civilStatusCharge } from "./civil-status-birth.ts";
import { civilStatus } from "./civil-status-records.ts";
import { civilStatusLaws, laws } from "./laws.ts";
import { blank, identityCard, mandate, residenceProof } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** Confirmations and corrections of civil status. */
export const changeProcedures = [
  procedure("2.002516", {
    ...civilStatus,
    name: t("Thủ tục xác nhận thông tin hộ tịch", "Confirmation of civil status information"),
    agencyLevels: ["province", "commune"],
    audience: ["citizen", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người cần văn bản xác nhận một việc hộ tịch đã đăng ký, ví dụ hai giấy tờ ghi khác nhau là của cùng một người.",
      "People who need written confirmation of a registered event, for instance that two differing papers concern one person.",
    ),
    outcome: t("Văn bản xác nhận thông tin hộ tịch.", "A written confirmation."),
    channels: terms(null, [
      fee(
        t("Phí xác nhận thông tin hộ tịch", "Fee for confirming civil status information"),
        8000,
        t(
          "8.000 đồng mỗi văn bản về một việc hộ tịch. Miễn cho người có công và gia đình, hộ nghèo, người khuyết tật.",
          "8,000 đồng for each confirmation. Free for people of merit and their families, poor households and people with disabilities.",
        ),
      ),
    ]),
    documents: [
      blank(
        "Tờ khai đề nghị xác nhận thông tin hộ tịch",
        "Application for confirmation",
        "to-khai-xac-nhan-thong-tin-ho-tich.pdf",
      ),
      paper(
        "relatedPapers",
        "Giấy tờ liên quan đến nội dung cần xác nhận",
        "Papers about what is to be confirmed",
      ),
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000216",
        name: t("Văn bản xác nhận thông tin hộ tịch", "Confirmation of civil status information"),
      },
    ],
    legalBasis: laws(...civilStatusLaws, "281/2016/TT-BTC"),
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["papers"],
    synonyms: [
      "xác nhận hai tên là một người",
      "xác nhận hộ tịch",
      "sai lệch giấy tờ",
      "khác họ tên trên giấy tờ",
    ],
  }),
  procedure("1.004859", {
    ...civilStatus,
    name: t(
      "Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc",
      "Changing, correcting or completing civil status records, determining ethnicity anew",
    ),
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Bản chính giấy tờ hộ tịch cũ phải nộp lại để thu hồi.",
      "The original of the old certificate has to be handed back.",
    ),
    whoFor: t(
      "Người muốn đổi họ, tên, chữ đệm; sửa ngày sinh, giới tính, quê quán ghi sai; hoặc xác định lại dân tộc.",
      "People who want to change a name, correct a wrong birth date, sex or home place, or determine their ethnicity anew.",
    ),
    outcome: t(
      "Trích lục ghi nội dung đã thay đổi; thông tin được cập nhật vào cơ sở dữ liệu.",
      "An extract with the changed information, which also enters the database.",
    ),
    conditions: [
      t(
        "Có căn cứ theo Bộ luật Dân sự; trẻ từ đủ 9 tuổi thì phải có sự đồng ý của trẻ.",
        "There are grounds in the Civil Code; a child of 9 or more has to agree.",
      ),
    ],
    channels: terms(assumedDays(1), [civilStatusCharge]),
    documents: [
      blank(
        "Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch",
        "Application to change or correct",
        "to-khai-thay-doi-cai-chinh-ho-tich.pdf",
      ),
      paper(
        "grounds",
        "Giấy tờ làm căn cứ cho việc thay đổi, cải chính, bổ sung",
        "Papers that prove why the record has to change",
      ),
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000037",
        name: t(
          "Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch",
          "Extract of the change or correction",
        ),
      },
    ],
    legalBasis: laws("91/2015/QH13", ...civilStatusLaws),
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["papers"],
    synonyms: [
      "đổi tên",
      "sửa giấy khai sinh",
      "sai ngày sinh",
      "sai tên đệm",
      "cải chính",
      "đổi họ cho con",
      "xác định lại dân tộc",
      "đổi dân tộc",
    ],
  }),
];
