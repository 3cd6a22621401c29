import { days, originalAndCopy, paper, procedure, seeNote, t, terms } from "./build.ts";
import { landFees, landMandate, originalCertificate } from "./land-papers.ts";
import { laws } from "./laws.ts";
import { blank, landCertificate } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

const registry = {
  handledBy: { department: "VPĐKĐĐ" },
  competentAuthority: t("Văn phòng Đăng ký đất đai tỉnh", "The provincial land registration office"),
};

/** What the provincial land registration office handles. */
export const landRegistryProcedures = [
  procedure("1.013831", {
    ...registry,
    name: t(
      "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng; bán hoặc tặng cho hoặc để thừa kế hoặc góp vốn bằng tài sản gắn liền với đất thuê của Nhà nước theo hình thức thuê đất trả tiền hàng năm",
      "Registration of a change of land use rights or attached property: exchange of farm land outside a consolidation plan; sale, inheritance, gift or contribution of rights; lease or sublease in an infrastructure project; sale, gift, inheritance or contribution of property on land leased from the State against yearly rent",
    ),
    field: "land",
    agencyLevels: ["province"],
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Phải nộp bản gốc giấy chứng nhận để chỉnh lý hoặc thu hồi.",
      "The original certificate has to be handed in to be amended or withdrawn.",
    ),
    whoFor: t(
      "Người mua, được tặng cho, thừa kế, góp vốn bằng đất, nhà đã có sổ.",
      "Those who buy, receive, inherit or contribute land or houses with a certificate.",
    ),
    outcome: t(
      "Sổ đỏ mang tên người mới hoặc được ghi biến động.",
      "A certificate in the new holder's name, or with the change entered.",
    ),
    channels: terms(days(18), [landFees], ["online", "direct"]),
    documents: [
      paper(
        "applicationForm",
        "Đơn đăng ký biến động đất đai (mẫu 18)",
        "Application to register a change (form 18)",
        {
          ...originalAndCopy,
          required: false,
          template: "don-dang-ky-bien-dong-dat-dai.pdf",
        },
      ),
      originalCertificate,
      paper(
        "transfer",
        "Hợp đồng, văn bản chuyển quyền đã công chứng, chứng thực",
        "Notarised or certified contract of transfer",
        originalAndCopy,
      ),
      paper("lenderConsent", "Văn bản đồng ý của bên nhận thế chấp", "Consent of the mortgagee", {
        ...originalAndCopy,
        required: false,
        guidance: t("Khi thửa đất đang thế chấp.", "When the land is mortgaged."),
      }),
      paper("splitDrawing", "Bản vẽ tách thửa, hợp thửa (mẫu 22)", "Drawing of a split or merger (form 22)", {
        ...originalAndCopy,
        required: false,
      }),
      paper("survey", "Mảnh trích đo bản đồ địa chính", "Cadastral extract", {
        ...originalAndCopy,
        required: false,
        guidance: t("Khi muốn đo lại thửa đất.", "When the plot is to be measured again."),
      }),
      paper(
        "jointCertificate",
        "Văn bản thỏa thuận cấp chung một giấy chứng nhận",
        "Agreement on one certificate for several holders",
        { ...originalAndCopy, required: false },
      ),
      paper(
        "ownerConsent",
        "Văn bản đồng ý của người sử dụng đất khi chỉ chuyển nhượng tài sản trên đất",
        "Consent of the land user when only the property on it is transferred",
        { ...originalAndCopy, required: false },
      ),
      landMandate,
    ],
    steps: onlineSteps(
      t(
        "Cơ quan thuế gửi thông báo; nộp thuế, lệ phí trước bạ rồi nhận sổ.",
        "The tax office sends a notice; pay the taxes, then collect the certificate.",
      ),
    ),
    results: [
      {
        code: "KQ.G10.001147",
        name: t(
          "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất",
          "Certificate of land use rights and ownership of attached property",
        ),
      },
    ],
    legalBasis: laws("31/2024/QH15", "101/2024/NĐ-CP", "151/2025/NĐ-CP", "226/2025/NĐ-CP"),
    decisionNo: "3380/QĐ-BNNMT",
    formKey: "general",
    processKey: "departmentStandard18",
    lifeEvents: ["land", "death"],
    synonyms: [
      "sang tên sổ đỏ",
      "mua đất",
      "bán đất",
      "bố mẹ cho đất",
      "thừa kế đất",
      "tách sổ",
      "chuyển nhượng đất",
    ],
  }),
  procedure("1.011441", {
    ...registry,
    name: t(
      "Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất",
      "Registration of a security over land use rights and attached property",
    ),
    field: "securedTransactions",
    agencyLevels: ["province", "commune"],
    audience: ["citizen", "business", "organisation", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t("Người vay ngân hàng và thế chấp đất, nhà.", "Borrowers who mortgage land or houses."),
    outcome: t(
      "Phiếu yêu cầu có chứng nhận đăng ký thế chấp.",
      "The request with the certificate of registration.",
    ),
    channels: terms(days(3), [
      seeNote(
        t("Theo nghị quyết của Hội đồng nhân dân tỉnh.", "As in the resolution of the provincial council."),
      ),
    ]),
    documents: [
      blank(
        "Phiếu yêu cầu đăng ký (mẫu 01a)",
        "Request for registration (form 01a)",
        "phieu-yeu-cau-dang-ky-the-chap.pdf",
      ),
      paper("securityContract", "Hợp đồng bảo đảm", "Security contract", {
        guidance: t(
          "Công chứng, chứng thực khi luật yêu cầu.",
          "Notarised or certified where the law says so.",
        ),
      }),
      { ...landCertificate, originals: 1, copies: 0 },
      paper(
        "buildingPermit",
        "Giấy phép xây dựng hoặc quyết định phê duyệt dự án",
        "Building permit or project approval",
        {
          required: false,
          guidance: t(
            "Khi thế chấp công trình, nhà ở hình thành trong tương lai.",
            "For buildings still to be built.",
          ),
        },
      ),
      paper("representation", "Văn bản đại diện", "Authorisation", { required: false }),
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000334",
        name: t(
          "Phiếu yêu cầu đăng ký có chứng nhận của cơ quan đăng ký",
          "Request with the registry's certificate",
        ),
      },
    ],
    legalBasis: laws("99/2022/NĐ-CP", "18/2026/NĐ-CP"),
    decisionNo: "570/QĐ-BTP",
    formKey: "general",
    processKey: "departmentStandard3",
    lifeEvents: ["land", "business"],
    synonyms: ["thế chấp sổ đỏ", "vay ngân hàng", "cắm sổ đỏ", "đăng ký thế chấp"],
  }),
];
