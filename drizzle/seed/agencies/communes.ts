type Place = readonly [administrativeCode: string, name: string];

/** Wards of the province since 1 July 2025, by official code (QĐ 19/2025/QĐ-TTg). */
export const wards: readonly Place[] = [
  ["02647", "Lào Cai"],
  ["02671", "Cam Đường"],
  ["03006", "Sa Pa"],
  ["04252", "Yên Bái"],
  ["04273", "Nam Cường"],
  ["04279", "Văn Phú"],
  ["04288", "Nghĩa Lộ"],
  ["04543", "Âu Lâu"],
  ["04663", "Trung Tâm"],
  ["04681", "Cầu Thia"],
];

/** Communes of the province since 1 July 2025, by official code. */
export const communes: readonly Place[] = [
  ["02680", "Hợp Thành"],
  ["02683", "Bát Xát"],
  ["02686", "A Mú Sung"],
  ["02695", "Trịnh Tường"],
  ["02701", "Y Tý"],
  ["02707", "Dền Sáng"],
  ["02725", "Bản Xèo"],
  ["02728", "Mường Hum"],
  ["02746", "Cốc San"],
  ["02752", "Pha Long"],
  ["02761", "Mường Khương"],
  ["02782", "Cao Sơn"],
  ["02788", "Bản Lầu"],
  ["02809", "Si Ma Cai"],
  ["02824", "Sín Chéng"],
  ["02839", "Bắc Hà"],
  ["02842", "Tả Củ Tỷ"],
  ["02848", "Lùng Phình"],
  ["02869", "Bản Liền"],
  ["02890", "Bảo Nhai"],
  ["02896", "Cốc Lầu"],
  ["02902", "Phong Hải"],
  ["02905", "Bảo Thắng"],
  ["02908", "Tằng Loỏng"],
  ["02923", "Gia Phú"],
  ["02926", "Xuân Quang"],
  ["02947", "Bảo Yên"],
  ["02953", "Nghĩa Đô"],
  ["02962", "Xuân Hoà"],
  ["02968", "Thượng Hà"],
  ["02989", "Bảo Hà"],
  ["02998", "Phúc Khánh"],
  ["03004", "Ngũ Chỉ Sơn"],
  ["03013", "Tả Phìn"],
  ["03037", "Tả Van"],
  ["03043", "Mường Bo"],
  ["03046", "Bản Hồ"],
  ["03061", "Võ Lao"],
  ["03076", "Nậm Chày"],
  ["03082", "Văn Bàn"],
  ["03085", "Nậm Xé"],
  ["03091", "Chiềng Ken"],
  ["03103", "Khánh Yên"],
  ["03106", "Dương Quỳ"],
  ["03121", "Minh Lương"],
  ["04303", "Lục Yên"],
  ["04309", "Lâm Thượng"],
  ["04336", "Tân Lĩnh"],
  ["04342", "Khánh Hoà"],
  ["04345", "Mường Lai"],
  ["04363", "Phúc Lợi"],
  ["04375", "Mậu A"],
  ["04381", "Lâm Giang"],
  ["04387", "Châu Quế"],
  ["04399", "Đông Cuông"],
  ["04402", "Phong Dụ Hạ"],
  ["04423", "Phong Dụ Thượng"],
  ["04429", "Tân Hợp"],
  ["04441", "Xuân Ái"],
  ["04450", "Mỏ Vàng"],
  ["04456", "Mù Cang Chải"],
  ["04462", "Nậm Có"],
  ["04465", "Khao Mang"],
  ["04474", "Lao Chải"],
  ["04489", "Chế Tạo"],
  ["04492", "Púng Luông"],
  ["04498", "Trấn Yên"],
  ["04531", "Quy Mông"],
  ["04537", "Lương Thịnh"],
  ["04564", "Việt Hồng"],
  ["04576", "Hưng Khánh"],
  ["04585", "Hạnh Phúc"],
  ["04603", "Tà Xi Láng"],
  ["04606", "Trạm Tấu"],
  ["04609", "Phình Hồ"],
  ["04630", "Tú Lệ"],
  ["04636", "Gia Hội"],
  ["04651", "Sơn Lương"],
  ["04660", "Liên Sơn"],
  ["04672", "Văn Chấn"],
  ["04693", "Cát Thịnh"],
  ["04699", "Chấn Thịnh"],
  ["04705", "Thượng Bằng La"],
  ["04711", "Nghĩa Tâm"],
  ["04714", "Yên Bình"],
  ["04717", "Thác Bà"],
  ["04726", "Cảm Nhân"],
  ["04744", "Yên Thành"],
  ["04750", "Bảo Ái"],
];

/** Where the demonstration has a one-stop office and staff; the other communes exist for addresses. */
export const staffedCommunes: readonly string[] = [
  "02647", // Lào Cai
  "02671", // Cam Đường
  "02683", // Bát Xát
  "03006", // Sa Pa
  "04252", // Yên Bái
  "04288", // Nghĩa Lộ
  "02839", // Bắc Hà
  "02761", // Mường Khương
  "02809", // Si Ma Cai
  "02905", // Bảo Thắng
  "04456", // Mù Cang Chải
  "04303", // Lục Yên
];
