/** A department of the province as people meet it: its usual short name and the divisions that handle dossiers. */
type Department = {
  key: string;
  shortName: string;
  name: string;
  nameEn: string;
  divisions: readonly (readonly [name: string, nameEn: string])[];
};

/** The departments of the province and the two agencies of ministries that handle dossiers beside them. */
export const departments: readonly Department[] = [
  {
    key: "soNoiVu",
    shortName: "SNV",
    name: "Sở Nội vụ",
    nameEn: "Department of Home Affairs",
    divisions: [
      ["Phòng Lao động, việc làm", "Labour and Employment Division"],
      ["Phòng Người có công", "People of Merit Division"],
      ["Trung tâm Lưu trữ lịch sử", "Historical Archives Centre"],
    ],
  },
  {
    key: "soTuPhap",
    shortName: "STP",
    name: "Sở Tư pháp",
    nameEn: "Department of Justice",
    divisions: [
      ["Phòng Hành chính và Bổ trợ tư pháp", "Judicial Administration and Support Division"],
      ["Phòng Phổ biến, giáo dục pháp luật", "Legal Education Division"],
      ["Trung tâm Trợ giúp pháp lý nhà nước", "State Legal Aid Centre"],
    ],
  },
  {
    key: "soTaiChinh",
    shortName: "STC",
    name: "Sở Tài chính",
    nameEn: "Department of Finance",
    divisions: [
      ["Phòng Đăng ký kinh doanh", "Business Registration Division"],
      ["Phòng Quản lý giá và công sản", "Price and Public Property Division"],
    ],
  },
  {
    key: "soCongThuong",
    shortName: "SCT",
    name: "Sở Công Thương",
    nameEn: "Department of Industry and Trade",
    divisions: [
      ["Phòng Quản lý thương mại", "Trade Division"],
      ["Phòng Quản lý công nghiệp", "Industry Division"],
    ],
  },
  {
    key: "soNongNghiepMoiTruong",
    shortName: "SNNMT",
    name: "Sở Nông nghiệp và Môi trường",
    nameEn: "Department of Agriculture and Environment",
    divisions: [
      ["Chi cục Chăn nuôi và Thú y", "Livestock and Veterinary Sub-department"],
      ["Chi cục Trồng trọt và Bảo vệ thực vật", "Crops and Plant Protection Sub-department"],
      ["Chi cục Kiểm lâm", "Forest Protection Sub-department"],
      ["Phòng Quản lý đất đai", "Land Division"],
    ],
  },
  {
    key: "soXayDung",
    shortName: "SXD",
    name: "Sở Xây dựng",
    nameEn: "Department of Construction",
    divisions: [
      ["Phòng Quản lý xây dựng", "Construction Division"],
      ["Phòng Quy hoạch, kiến trúc", "Planning and Architecture Division"],
      ["Phòng Quản lý nhà và thị trường bất động sản", "Housing and Real Estate Division"],
      ["Phòng Quản lý vận tải", "Transport Division"],
    ],
  },
  {
    key: "soKhoaHocCongNghe",
    shortName: "SKHCN",
    name: "Sở Khoa học và Công nghệ",
    nameEn: "Department of Science and Technology",
    divisions: [
      ["Phòng Quản lý khoa học", "Science Division"],
      ["Phòng Chuyển đổi số", "Digital Transformation Division"],
    ],
  },
  {
    key: "soVanHoa",
    shortName: "SVHTTDL",
    name: "Sở Văn hóa, Thể thao và Du lịch",
    nameEn: "Department of Culture, Sports and Tourism",
    divisions: [
      ["Phòng Quản lý du lịch", "Tourism Division"],
      ["Phòng Quản lý văn hóa", "Culture Division"],
    ],
  },
  {
    key: "soGiaoDuc",
    shortName: "SGDĐT",
    name: "Sở Giáo dục và Đào tạo",
    nameEn: "Department of Education and Training",
    divisions: [
      ["Phòng Quản lý chất lượng", "Quality Division"],
      ["Phòng Giáo dục dân tộc", "Ethnic Education Division"],
    ],
  },
  {
    key: "soYTe",
    shortName: "SYT",
    name: "Sở Y tế",
    nameEn: "Department of Health",
    divisions: [
      ["Phòng Bảo trợ xã hội và Trẻ em", "Social Protection and Children Division"],
      ["Phòng Nghiệp vụ y dược", "Medical and Pharmaceutical Division"],
    ],
  },
  {
    key: "soDanTocTonGiao",
    shortName: "SDTTG",
    name: "Sở Dân tộc và Tôn giáo",
    nameEn: "Department of Ethnic Affairs and Religion",
    divisions: [],
  },
  {
    key: "thanhTraTinh",
    shortName: "TTr",
    name: "Thanh tra tỉnh",
    nameEn: "Provincial Inspectorate",
    divisions: [],
  },
  {
    key: "vanPhongUyBanNhanDan",
    shortName: "VP",
    name: "Văn phòng UBND tỉnh",
    nameEn: "Office of the Provincial People's Committee",
    divisions: [],
  },
  {
    key: "soNgoaiVu",
    shortName: "SNgV",
    name: "Sở Ngoại vụ",
    nameEn: "Department of Foreign Affairs",
    divisions: [],
  },
  {
    key: "banQuanLyKhuKinhTe",
    shortName: "BQLKKT",
    name: "Ban Quản lý Khu kinh tế tỉnh",
    nameEn: "Provincial Economic Zone Authority",
    divisions: [],
  },
  {
    key: "vanPhongDangKyDatDai",
    shortName: "VPĐKĐĐ",
    name: "Văn phòng Đăng ký đất đai tỉnh Lào Cai",
    nameEn: "Lào Cai Land Registration Office",
    divisions: [["Phòng Đăng ký và cấp giấy chứng nhận", "Registration and Certificates Division"]],
  },
  {
    key: "congAnTinh",
    shortName: "CAT",
    name: "Công an tỉnh Lào Cai",
    nameEn: "Lào Cai Provincial Police",
    divisions: [
      ["Phòng Hồ sơ nghiệp vụ", "Records Division"],
      ["Phòng Quản lý xuất nhập cảnh", "Exit and Entry Division"],
      ["Phòng Cảnh sát giao thông", "Traffic Police Division"],
    ],
  },
  {
    key: "baoHiemXaHoi",
    shortName: "BHXH",
    name: "Bảo hiểm xã hội tỉnh Lào Cai",
    nameEn: "Lào Cai Social Insurance",
    divisions: [["Phòng Chế độ bảo hiểm xã hội", "Benefits Division"]],
  },
];
