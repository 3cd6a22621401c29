import { days, originalAndCopy, paper, procedure, t, terms } from "./build.ts";
import { landFees, landMandate, originalCertificate } from "./land-papers.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps, siteVisit } from "./steps.ts";

/** What these procedures share. */
export const land = { field: "land" };
const certificate = {
  code: "KQ.G10.001148",
  name: t(
    "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất",
    "Certificate of land use rights and ownership of attached property",
  ),
};

/** First land certificates and their correction. */
export const landProcedures = [
  procedure("1.013978", {
    ...land,
    name: t(
      "Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài",
      "First registration of land and first land certificate for households, persons, communities and people of Vietnamese origin abroad",
    ),
    audience: ["citizen", "foreigner"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Phải đo đạc, kiểm tra thực địa và nộp bản gốc giấy tờ về đất.",
      "The land has to be measured and inspected, and original papers handed in.",
    ),
    whoFor: t(
      "Hộ gia đình, cá nhân đang dùng đất ổn định nhưng chưa có sổ đỏ.",
      "Families and persons who use land but have no certificate yet.",
    ),
    outcome: t(
      "Sổ đỏ lần đầu hoặc thông báo đã đăng ký đất đai.",
      "A first land certificate, or a notice of registration.",
    ),
    conditions: [
      t(
        "Đất đang sử dụng ổn định, không tranh chấp, phù hợp quy hoạch.",
        "The land is used steadily, without dispute and in line with the plans.",
      ),
    ],
    channels: [
      ...terms(days(17), [landFees], ["online"]),
      ...terms(days(20), [landFees], ["postal"]),
      ...terms(days(27), [landFees], ["direct"]),
    ],
    documents: [
      paper(
        "applicationForm",
        "Đơn đăng ký đất đai, tài sản gắn liền với đất",
        "Application to register land",
        {
          ...originalAndCopy,
          required: false,
          template: "don-dang-ky-dat-dai.pdf",
        },
      ),
      paper(
        "landPapers",
        "Giấy tờ về quyền sử dụng đất theo Điều 137, 148, 149 Luật Đất đai (nếu có)",
        "Papers on the land under Articles 137, 148, 149 of the Land Law, if any",
        { ...originalAndCopy, required: false },
      ),
      paper(
        "transfer",
        "Giấy tờ mua bán, tặng cho có chữ ký hai bên",
        "Papers of a sale or gift signed by originalAndCopy sides",
        { ...originalAndCopy, required: false },
      ),
      paper("inheritance", "Giấy tờ về nhận thừa kế", "Papers of an inheritance", {
        ...originalAndCopy,
        required: false,
      }),
      paper(
        "householdMembers",
        "Văn bản xác định thành viên chung quyền sử dụng đất của hộ",
        "Statement of the household members who share the right",
        { ...originalAndCopy, required: false },
      ),
      paper("survey", "Mảnh trích đo bản đồ địa chính (nếu có)", "Cadastral extract, if any", {
        ...originalAndCopy,
        required: false,
      }),
      paper(
        "neighbourRights",
        "Văn bản xác lập quyền đối với thửa đất liền kề kèm sơ đồ",
        "Document on rights over the adjoining plot, with a sketch",
        { ...originalAndCopy, required: false },
      ),
      paper(
        "fine",
        "Quyết định xử phạt vi phạm đất đai và chứng từ nộp phạt",
        "Decision on a fine and proof of payment",
        { ...originalAndCopy, required: false },
      ),
      paper("buildingDesign", "Hồ sơ thiết kế công trình đã thẩm định", "Appraised building design", {
        ...originalAndCopy,
        required: false,
      }),
      paper("payments", "Chứng từ nghĩa vụ tài chính, giấy tờ miễn giảm", "Proof of payments or exemptions", {
        ...originalAndCopy,
        required: false,
      }),
      paper(
        "jointCertificate",
        "Văn bản thỏa thuận cấp chung một giấy chứng nhận",
        "Agreement on one certificate for several holders",
        { ...originalAndCopy, required: false },
      ),
      landMandate,
    ],
    steps: onlineSteps(
      siteVisit,
      t(
        "Danh sách được niêm yết công khai 15 ngày tại xã và thôn.",
        "The result is posted for 15 days at the commune and the village.",
      ),
    ),
    results: [
      certificate,
      {
        code: "KQ.G10.000921",
        name: t("Thông báo xác nhận kết quả đăng ký đất đai", "Notice of registration"),
      },
    ],
    legalBasis: laws("31/2024/QH15", "101/2024/NĐ-CP", "151/2025/NĐ-CP", "226/2025/NĐ-CP"),
    decisionNo: "3380/QĐ-BNNMT",
    formKey: "general",
    processKey: "communeStandard17",
    lifeEvents: ["land"],
    synonyms: [
      "sổ đỏ",
      "làm sổ đỏ",
      "sổ hồng",
      "bìa đỏ",
      "cấp sổ đỏ lần đầu",
      "đất chưa có sổ",
      "giấy tờ đất",
      "đất ông bà để lại",
    ],
  }),
  procedure("1.012796", {
    ...land,
    name: t("Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót", "Correcting a first land certificate"),
    audience: ["citizen", "organisation"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t("Phải nộp bản gốc giấy chứng nhận.", "The original certificate has to be handed in."),
    whoFor: t(
      "Người có sổ đỏ ghi sai tên, số giấy tờ, diện tích, số thửa.",
      "Holders of a certificate with a wrong name, number, area or plot.",
    ),
    outcome: t("Giấy chứng nhận đã đính chính.", "The corrected certificate."),
    channels: terms(days(8), [landFees]),
    documents: [
      blank(
        "Đơn đăng ký biến động đất đai (mẫu 18)",
        "Application to register a change (form 18)",
        "don-dang-ky-bien-dong-dat-dai.pdf",
      ),
      originalCertificate,
      paper("proofOfError", "Giấy tờ chứng minh sai sót", "Proof of the error", {
        ...originalAndCopy,
      }),
      landMandate,
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G10.001147", name: certificate.name }],
    legalBasis: laws("31/2024/QH15", "101/2024/NĐ-CP", "151/2025/NĐ-CP"),
    decisionNo: "2304/QĐ-BNNMT",
    formKey: "general",
    processKey: "communeStandard8",
    lifeEvents: ["land"],
    synonyms: ["sổ đỏ sai tên", "sổ đỏ sai diện tích", "sửa sổ đỏ", "đính chính bìa đỏ"],
  }),
];
