import type { ProcedureContent } from "#lib/procedures/content.ts";
import { assumedHours, days, free, inCase, paper, procedure, seeNote, t, terms } from "./build.ts";
import { laws, residenceLaws } from "./laws.ts";
import { ct01 } from "./papers.ts";
import { residenceNotice } from "./residence.ts";
import { onlineSteps } from "./steps.ts";

const common = {
  field: "residence",
  decisionNo: "9354/QĐ-BCA-C06",
  legalBasis: laws(...residenceLaws.slice(0, 3), "57/2021/TT-BCA"),
  competentAuthority: t("Công an xã, phường", "The police of the commune or ward"),
  formKey: "general",
} satisfies Partial<ProcedureContent>;

/** Residence cancelled, confirmed or only notified. */
export const residenceNoticeProcedures = [
  procedure("1.003197", {
    ...common,
    decisionNo: "1523/QĐ-BCA-C06",
    name: t("Xóa đăng ký thường trú", "Cancelling a permanent residence"),
    audience: ["citizen", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Đại diện hộ có người đã mất, định cư ở nước ngoài hoặc không còn ở; làm trong 7 ngày kể từ khi có thay đổi.",
      "Households one of whose members died, emigrated or left; within 7 days of the change.",
    ),
    outcome: t("Tên được xóa khỏi nơi thường trú cũ.", "The name is removed from the former residence."),
    channels: terms(days(5), [], ["online"]),
    documents: [
      ct01,
      paper(
        "grounds",
        "Giấy tờ chứng minh thuộc trường hợp phải xóa",
        "Proof that the registration must end",
        {
          required: false,
          guidance: t(
            "Không cần nếu cơ sở dữ liệu đã có, ví dụ đã khai tử.",
            "Not needed when the database already knows, for instance of a death.",
          ),
        },
      ),
    ],
    steps: onlineSteps(),
    results: [residenceNotice],
    processKey: "communePolice5",
    lifeEvents: ["moving", "death"],
    synonyms: ["xóa khẩu", "cắt khẩu", "xóa hộ khẩu", "cắt hộ khẩu người mất"],
  }),
  procedure("1.010041", {
    ...common,
    name: t("Xác nhận thông tin về cư trú", "Confirmation of residence"),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người cần giấy xác nhận nơi thường trú, tạm trú, nơi ở hiện tại (mẫu CT07).",
      "People who need a confirmation of where they live (form CT07).",
    ),
    outcome: t(
      "Giấy xác nhận thông tin về cư trú, dùng trong 1 năm.",
      "A confirmation of residence, valid for a year.",
    ),
    cases: [
      {
        key: "inDatabase",
        name: t("Thông tin đã có trong cơ sở dữ liệu", "The database has the information"),
      },
      { key: "toVerify", name: t("Cần xác minh thêm", "To be verified") },
    ],
    channels: [
      ...terms(
        days(1),
        [seeNote(t("Theo Thông tư 75/2022/TT-BTC.", "As in Circular 75/2022/TT-BTC."))],
        ["online"],
        { caseKey: "inDatabase" },
      ),
      ...terms(days(3), [free], ["online"], { caseKey: "toVerify" }),
    ],
    documents: [ct01],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G01.000062",
        name: t("Xác nhận thông tin về cư trú (CT07)", "Confirmation of residence (CT07)"),
      },
    ],
    processKey: "communePolice1",
    lifeEvents: ["papers", "schooling", "moving"],
    synonyms: [
      "giấy xác nhận cư trú",
      "CT07",
      "xác nhận hộ khẩu",
      "giấy xác nhận nơi ở",
      "xác nhận thường trú để nhập học",
    ],
  }),
  procedure("2.001159", {
    ...common,
    name: t("Thông báo lưu trú", "Notice of an overnight stay"),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Gia đình, nhà nghỉ, khách sạn, bệnh viện có người đến ở dưới 30 ngày.",
      "Families, guest houses, hotels and hospitals where somebody stays less than 30 days.",
    ),
    outcome: t("Thông tin lưu trú được ghi nhận ngay.", "The stay is recorded at once."),
    conditions: [
      t(
        "Báo trước 23 giờ; khách đến sau 23 giờ thì báo trước 8 giờ sáng hôm sau.",
        "Give notice before 23:00; for arrivals after 23:00, before 8:00 the next morning.",
      ),
      t(
        "Người thân ruột thịt đến ở nhiều lần chỉ cần báo một lần.",
        "For close relatives who come often, one notice is enough.",
      ),
    ],
    channels: terms(assumedHours(1), [], ["online", "direct"]),
    documents: [],
    steps: [
      t(
        "Khai họ tên, số giấy tờ, lý do, thời gian và địa chỉ lưu trú của khách.",
        "State the guest's name, number of the identity paper, reason, time and address of the stay.",
      ),
      t("Công an ghi nhận ngay khi nhận thông báo.", "The police record it as soon as they receive it."),
    ],
    results: [
      {
        code: "KQ.G01.000066",
        name: t("Cập nhật thông tin trong Cơ sở dữ liệu về cư trú", "Entry in the residence database"),
      },
    ],
    processKey: "communePoliceHour",
    lifeEvents: ["moving", "business"],
    synonyms: [
      "khai báo khách",
      "khách ở qua đêm",
      "khai báo lưu trú homestay",
      "khai báo khách sạn nhà nghỉ",
    ],
  }),
  procedure("1.003677", {
    ...common,
    name: t("Khai báo tạm vắng", "Notice of absence"),
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người đi khỏi nơi ở từ 12 tháng liên tục, người trong độ tuổi nghĩa vụ quân sự đi từ 3 tháng, người đang bị giám sát theo pháp luật.",
      "People leaving for 12 months or more, those of military age leaving for 3 months, and those under legal supervision.",
    ),
    outcome: t("Phiếu khai báo tạm vắng.", "A record of the absence."),
    cases: [
      { key: "ordinary", name: t("Trường hợp thông thường", "Ordinary") },
      { key: "complex", name: t("Trường hợp phức tạp", "Complex") },
    ],
    channels: [
      ...terms(days(1), [], ["online", "direct"], { caseKey: "ordinary" }),
      ...terms(days(2), [], ["online", "direct"], { caseKey: "complex" }),
    ],
    documents: [
      paper("absenceRequest", "Đề nghị khai báo tạm vắng", "Request to record the absence", {
        required: false,
        template: "de-nghi-khai-bao-tam-vang.pdf",
      }),
      ...inCase(
        "complex",
        paper(
          "supervisorConsent",
          "Văn bản đồng ý của cơ quan giám sát, quản lý",
          "Consent of the supervising authority",
          {
            guidance: t("Chỉ với người đang bị giám sát, quản lý.", "Only for people under supervision."),
          },
        ),
      ),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G01.000061", name: t("Phiếu khai báo tạm vắng (CT03)", "Notice of absence (CT03)") },
    ],
    processKey: "communePolice1",
    lifeEvents: ["moving", "work"],
    synonyms: ["tạm vắng", "đi làm ăn xa", "vắng nhà lâu"],
  }),
];
