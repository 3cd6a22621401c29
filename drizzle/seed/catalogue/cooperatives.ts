import { copy, council, days, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, businessMandate, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const common = { field: "cooperatives", decisionNo: "2103/QĐ-BTC" };
const cooperativeLaws = laws("17/2023/QH15", "92/2024/NĐ-CP", "125/2025/NĐ-CP", "43/2025/TT-BTC");
const members = paper("members", "Danh sách thành viên", "List of members");

/** Cooperatives and cooperative groups. */
export const cooperativeProcedures = [
  procedure("1.005280", {
    ...common,
    name: t(
      "Đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã; đăng ký chuyển đổi tổ hợp tác thành hợp tác xã; đăng ký khi hợp tác xã, liên hiệp hợp tác xã chia, tách, hợp nhất",
      "Registration of a cooperative or union of cooperatives, also when one is converted, divided or merged",
    ),
    agencyLevels: ["ministry", "commune"],
    audience: ["citizen", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Nhóm người dân, hộ gia đình, tổ hợp tác muốn lập hợp tác xã.",
      "Groups of people, families or cooperative groups that want to found a cooperative.",
    ),
    outcome: t("Giấy chứng nhận đăng ký hợp tác xã.", "A certificate of registration."),
    channels: terms(days(3), [
      council(
        t(
          "Mức thu do Hội đồng nhân dân tỉnh quyết định theo Thông tư 85/2019/TT-BTC.",
          "Set by the provincial people's council under Circular 85/2019/TT-BTC.",
        ),
      ),
    ]),
    documents: [
      blank(
        "Giấy đề nghị đăng ký thành lập hợp tác xã",
        "Application to register a cooperative",
        "giay-de-nghi-dang-ky-hop-tac-xa.pdf",
      ),
      paper("charter", "Điều lệ", "Charter"),
      paper("resolution", "Nghị quyết hội nghị thành lập", "Resolution of the founding meeting"),
      members,
      paper(
        "representatives",
        "Danh sách và số định danh cá nhân của người đại diện theo pháp luật",
        "List and personal numbers of the legal representatives",
      ),
      copy(
        "investmentCertificate",
        "Bản sao giấy chứng nhận đăng ký đầu tư",
        "Copy of the investment certificate",
        {
          required: false,
          guidance: t("Chỉ khi có nhà đầu tư nước ngoài góp vốn.", "Only when foreign investors contribute."),
        },
      ),
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001174",
        name: t("Giấy chứng nhận đăng ký hợp tác xã", "Cooperative registration certificate"),
      },
      {
        code: "KQ.G12.001009",
        name: t("Thông báo nội dung cần sửa đổi, bổ sung", "Notice of what is to be corrected"),
      },
    ],
    legalBasis: [...cooperativeLaws, ...laws("85/2019/TT-BTC")],
    formKey: "general",
    processKey: "communeStandard3",
    lifeEvents: ["business", "work"],
    synonyms: ["lập hợp tác xã", "HTX", "hợp tác xã nông nghiệp", "góp vốn làm ăn chung"],
  }),
  procedure("2.002637", {
    ...common,
    name: t(
      "Đăng ký thành lập tổ hợp tác; đăng ký tổ hợp tác trong trường hợp đã được thành lập trước ngày Luật Hợp tác xã có hiệu lực thi hành, thuộc đối tượng phải đăng ký theo quy định tại khoản 2 Điều 107 Luật Hợp tác xã 2023",
      "Registration of a cooperative group, also of one founded before the Law on Cooperatives",
    ),
    agencyLevels: ["ministry", "commune"],
    audience: ["citizen", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Nhóm từ hai người trở lên cùng góp sức, góp vốn sản xuất, buôn bán.",
      "Groups of two or more who pool work and money.",
    ),
    outcome: t("Giấy chứng nhận đăng ký tổ hợp tác.", "A certificate of registration."),
    channels: terms(days(3), [free]),
    documents: [
      blank(
        "Giấy đề nghị đăng ký thành lập tổ hợp tác",
        "Application to register a cooperative group",
        "giay-de-nghi-dang-ky-to-hop-tac.pdf",
      ),
      paper("contract", "Hợp đồng hợp tác", "Cooperation contract"),
      members,
      copy(
        "representative",
        "Bản sao văn bản ủy quyền cho người đại diện tổ hợp tác",
        "Copy of the authorisation of the representative",
      ),
      copy("taxRegistration", "Bản sao giấy chứng nhận đăng ký thuế", "Copy of the tax registration", {
        required: false,
        guidance: t("Khi tổ đã hoạt động trước đây.", "For groups that were already active."),
      }),
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001010",
        name: t("Giấy chứng nhận đăng ký tổ hợp tác", "Cooperative group certificate"),
      },
    ],
    legalBasis: cooperativeLaws,
    formKey: "general",
    processKey: "communeStandard3",
    lifeEvents: ["business", "work"],
    synonyms: ["tổ hợp tác", "nhóm chăn nuôi", "tổ liên kết", "làm ăn chung"],
  }),
  procedure("2.002668", {
    ...common,
    name: t(
      "Đăng ký nhu cầu hỗ trợ của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
      "Request for support by cooperative groups and cooperatives",
    ),
    audience: ["citizen", "organisation"],
    serviceLevel: 2,
    whoFor: t(
      "Hợp tác xã, tổ hợp tác cần được hỗ trợ về vốn, đào tạo, thị trường, hạ tầng.",
      "Cooperatives and groups that need support with money, training, markets or facilities.",
    ),
    outcome: t("Thông báo được hay không được hỗ trợ.", "A notice whether support is granted."),
    channels: terms(days(10), [free]),
    documents: [
      paperForm("Đơn đăng ký nhu cầu hỗ trợ", "Request for support", "don-dang-ky-ho-tro-hop-tac-xa.pdf"),
      copy(
        "criteria",
        "Bản sao tài liệu chứng minh đáp ứng tiêu chí được hỗ trợ",
        "Copies of papers showing that the criteria are met",
      ),
      copy("certificate", "Bản sao giấy chứng nhận đăng ký tổ hợp tác", "Copy of the group's certificate", {
        required: false,
      }),
    ],
    steps: counterSteps(),
    results: [{ code: "KQ.G12.001002", name: t("Thông báo về việc hỗ trợ", "Notice on the support") }],
    legalBasis: laws("17/2023/QH15", "113/2024/NĐ-CP", "125/2025/NĐ-CP", "43/2025/TT-BTC"),
    processKey: "communeStandard10",
    lifeEvents: ["business", "work"],
    synonyms: ["hỗ trợ hợp tác xã", "xin vốn cho hợp tác xã", "chính sách hợp tác xã"],
  }),
];
