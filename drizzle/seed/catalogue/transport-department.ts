import { copy, days, free, originalAndCopy, paper, procedure, t, terms } from "./build.ts";
import { building } from "./building-department.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps, siteVisit } from "./steps.ts";

/** Department of Construction: roads and transport. */
export const transportProcedures = [
  procedure("1.013061", {
    ...building,
    agencyLevels: ["ministry", "province", "commune"],
    name: t(
      "Cấp giấy phép thi công công trình trên đường bộ đang khai thác",
      "Permit to work on a road in use",
    ),
    field: "roads",
    audience: ["business", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Đơn vị đào đường lắp cống, cáp, ống nước hoặc đấu nối vào đường đang khai thác.",
      "Firms that dig up a road for drains, cables, pipes or a connection.",
    ),
    outcome: t("Giấy phép thi công.", "A permit to work."),
    channels: terms(days(5), []),
    documents: [
      blank(
        "Đơn đề nghị cấp phép thi công",
        "Application for the permit",
        "don-cap-phep-thi-cong-duong-bo.pdf",
      ),
      paper(
        "drawings",
        "Bản vẽ thiết kế thi công: vị trí, lý trình, kích thước",
        "Working drawings: place, chainage, dimensions",
      ),
      paper(
        "restoration",
        "Bản vẽ hoàn trả mặt đường và biện pháp bảo đảm giao thông",
        "Drawings of the restoration and traffic measures",
      ),
      paper(
        "bridgeReport",
        "Hồ sơ bổ sung khi lắp đặt vào cầu, hầm, dải phân cách",
        "Further papers for bridges, tunnels and the central reserve",
        { required: false },
      ),
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G04.000479",
        name: t(
          "Giấy phép thi công công trình trên đường bộ đang khai thác",
          "Permit to work on a road in use",
        ),
      },
    ],
    legalBasis: laws("41/2024/TT-BGTVT", "09/2025/TT-BXD", "72/2025/TT-BXD"),
    decisionNo: "2503/QĐ-BXD",
    processKey: "departmentStandard5",
    lifeEvents: ["building", "business"],
    synonyms: ["đào đường", "xin phép đào đường", "lắp ống nước qua đường", "thi công trên đường"],
  }),
  procedure("2.002288", {
    ...building,
    name: t(
      "Cấp, cấp lại Phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ kinh doanh vận tải",
      "Badge for vehicles in the transport business",
    ),
    field: "roadTransport",
    audience: ["business", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Đơn vị có giấy phép kinh doanh vận tải cần phù hiệu cho xe.",
      "Licensed transport firms that need badges for their vehicles.",
    ),
    outcome: t("Phù hiệu xe.", "A vehicle badge."),
    channels: terms(days(2), [free]),
    documents: [
      blank("Giấy đề nghị cấp phù hiệu", "Application for badges", "giay-de-nghi-cap-phu-hieu.pdf"),
      copy("vehicleRegistration", "Chứng nhận đăng ký xe", "Vehicle registration certificate"),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G04.000504", name: t("Phù hiệu xe kinh doanh vận tải", "Transport vehicle badge") },
    ],
    legalBasis: laws("158/2024/NĐ-CP"),
    decisionNo: "461/QĐ-BXD",
    processKey: "departmentStandard2",
    lifeEvents: ["vehicle", "business"],
    synonyms: ["phù hiệu xe tải", "phù hiệu xe hợp đồng", "logo xe", "xe chạy dịch vụ"],
  }),
  procedure("1.000703", {
    ...building,
    name: t(
      "Cấp Giấy phép kinh doanh vận tải bằng xe ô tô, bằng xe bốn bánh có gắn động cơ",
      "Licence for the transport business",
    ),
    field: "roadTransport",
    audience: ["citizen", "business", "organisation", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Doanh nghiệp, hợp tác xã, hộ kinh doanh chở khách, chở hàng bằng ô tô.",
      "Firms, cooperatives and household businesses that carry people or goods.",
    ),
    outcome: t("Giấy phép kinh doanh vận tải.", "A transport licence."),
    conditions: [
      t("Xe thuộc quyền sở hữu hoặc hợp đồng thuê hợp pháp.", "The vehicles are owned or lawfully hired."),
    ],
    channels: terms(days(4), []),
    documents: [
      blank(
        "Giấy đề nghị cấp giấy phép kinh doanh",
        "Application for the licence",
        "giay-de-nghi-giay-phep-van-tai.pdf",
      ),
      copy(
        "registration",
        "Bản sao giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã, hộ kinh doanh",
        "Copy of the business registration",
        originalAndCopy,
      ),
      copy(
        "managerDiploma",
        "Bản sao văn bằng, chứng chỉ của người điều hành vận tải",
        "Copy of the transport manager's diploma",
      ),
      copy(
        "safetyUnit",
        "Bản sao quyết định lập bộ phận quản lý an toàn",
        "Copy of the decision on the safety unit",
        { ...originalAndCopy, required: false },
      ),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      { code: "KQ.G04.000042", name: t("Giấy phép kinh doanh vận tải bằng xe ô tô", "Transport licence") },
    ],
    legalBasis: laws("158/2024/NĐ-CP", "24/2026/NQ-CP"),
    decisionNo: "662/QĐ-BXD",
    processKey: "departmentStandard4",
    lifeEvents: ["vehicle", "business"],
    synonyms: ["giấy phép vận tải", "chạy xe hợp đồng", "mở nhà xe", "xe khách"],
  }),
];
