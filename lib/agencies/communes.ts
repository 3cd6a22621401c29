/**
 * The communes and wards of the home province since 1 July 2025 by official code (QĐ 19/2025/QĐ-TTg), and the units of the
 * former districts each was made of (NQ 1673/NQ-UBTVQH15); eight of them are as they were.
 */
const list = `
02647 Phường Lào Cai < Thành phố Lào Cai: Phường Duyên Hải, Phường Cốc Lếu, Phường Kim Tân, Phường Lào Cai, Xã Vạn Hòa; Huyện Bảo Thắng: Xã Bản Phiệt
02671 Phường Cam Đường < Thành phố Lào Cai: Phường Nam Cường, Phường Xuân Tăng, Phường Pom Hán, Phường Bắc Cường, Phường Bắc Lệnh, Phường Bình Minh, Xã Cam Đường
02680 Xã Hợp Thành < Thành phố Lào Cai: Xã Tả Phời, Xã Hợp Thành
02683 Xã Bát Xát < Huyện Bát Xát: Thị trấn Bát Xát, Xã Bản Vược, Xã Bản Qua, Xã Phìn Ngan, Xã Quang Kim
02686 Xã A Mú Sung < Huyện Bát Xát: Xã Nậm Chạc, Xã A Mú Sung
02695 Xã Trịnh Tường < Huyện Bát Xát: Xã Cốc Mỳ, Xã Trịnh Tường
02701 Xã Y Tý < Huyện Bát Xát: Xã A Lù, Xã Y Tý
02707 Xã Dền Sáng < Huyện Bát Xát: Xã Dền Thàng, Xã Sàng Ma Sáo, Xã Dền Sáng
02725 Xã Bản Xèo < Huyện Bát Xát: Xã Pa Cheo, Xã Mường Vi, Xã Bản Xèo
02728 Xã Mường Hum < Huyện Bát Xát: Xã Nậm Pung, Xã Trung Lèng Hồ, Xã Mường Hum
02746 Xã Cốc San < Thành phố Lào Cai: Xã Đồng Tuyển, Xã Cốc San; Huyện Bát Xát: Xã Tòng Sành
02752 Xã Pha Long < Huyện Mường Khương: Xã Tả Ngài Chồ, Xã Dìn Chin, Xã Tả Gia Khâu, Xã Pha Long
02761 Xã Mường Khương < Huyện Mường Khương: Thị trấn Mường Khương, Xã Thanh Bình, Xã Nậm Chảy, Xã Tung Chung Phố, Xã Nấm Lư
02782 Xã Cao Sơn < Huyện Mường Khương: Xã Lùng Khấu Nhin, Xã Tả Thàng, Xã La Pan Tẩn, Xã Cao Sơn
02788 Xã Bản Lầu < Huyện Mường Khương: Xã Bản Sen, Xã Lùng Vai, Xã Bản Lầu
02809 Xã Si Ma Cai < Huyện Si Ma Cai: Thị trấn Si Ma Cai, Xã Sán Chải, Xã Nàn Sán, Xã Cán Cấu, Xã Quan Hồ Thẩn
02824 Xã Sín Chéng < Huyện Si Ma Cai: Xã Bản Mế, Xã Thào Chư Phìn, Xã Nàn Sín, Xã Sín Chéng
02839 Xã Bắc Hà < Huyện Bắc Hà: Thị trấn Bắc Hà, Xã Na Hối, Xã Thải Giàng Phố, Xã Bản Phố, Xã Hòang Thu Phố, Xã Nậm Mòn
02842 Xã Tả Củ Tỷ < Huyện Bắc Hà: Xã Lùng Cải, Xã Tả Củ Tỷ
02848 Xã Lùng Phình < Huyện Bắc Hà: Xã Tả Van Chư, Xã Lùng Phình; Huyện Si Ma Cai: Xã Lùng Thẩn
02869 Xã Bản Liền < Huyện Bắc Hà: Xã Nậm Khánh, Xã Bản Liền
02890 Xã Bảo Nhai < Huyện Bắc Hà: Xã Nậm Đét, Xã Cốc Ly, Xã Bảo Nhai
02896 Xã Cốc Lầu < Huyện Bắc Hà: Xã Nậm Lúc, Xã Bản Cái, Xã Cốc Lầu
02902 Xã Phong Hải < Huyện Bảo Thắng: Thị trấn Nông trường Phong Hải, Xã Bản Cầm
02905 Xã Bảo Thắng < Huyện Bảo Thắng: Thị trấn Phố Lu, Xã Sơn Hà, Xã Sơn Hải, Xã Thái Niên
02908 Xã Tằng Loỏng < Huyện Bảo Thắng: Thị trấn Tằng Loỏng, Xã Phú Nhuận
02923 Xã Gia Phú < Huyện Bảo Thắng: Xã Xuân Giao, Xã Gia Phú; Thành phố Lào Cai: Xã Thống Nhất
02926 Xã Xuân Quang < Huyện Bảo Thắng: Xã Phong Niên, Xã Trì Quang, Xã Xuân Quang
02947 Xã Bảo Yên < Huyện Bảo Yên: Thị trấn Phố Ràng, Xã Yên Sơn, Xã Lương Sơn, Xã Xuân Thượng
02953 Xã Nghĩa Đô < Huyện Bảo Yên: Xã Tân Tiến, Xã Vĩnh Yên, Xã Nghĩa Đô
02962 Xã Xuân Hoà < Huyện Bảo Yên: Xã Tân Dương, Xã Xuân Hòa
02968 Xã Thượng Hà < Huyện Bảo Yên: Xã Điện Quan, Xã Minh Tân, Xã Thượng Hà
02989 Xã Bảo Hà < Huyện Bảo Yên: Xã Kim Sơn, Xã Cam Cọn, Xã Bảo Hà; Huyện Văn Bàn: Xã Tân An, Xã Tân Thượng
02998 Xã Phúc Khánh < Huyện Bảo Yên: Xã Việt Tiến, Xã Phúc Khánh
03004 Xã Ngũ Chỉ Sơn < Thị xã Sa Pa: Xã Ngũ Chỉ Sơn
03006 Phường Sa Pa < Thị xã Sa Pa: Phường Hàm Rồng, Phường Ô Quý Hồ, Phường Sa Pả, Phường Cầu Mây, Phường Phan Si Păng, Phường Sa Pa
03013 Xã Tả Phìn < Thị xã Sa Pa: Xã Trung Chải, Xã Tả Phìn
03037 Xã Tả Van < Thị xã Sa Pa: Xã Hòang Liên, Xã Mường Hoa, Xã Tả Van
03043 Xã Mường Bo < Thị xã Sa Pa: Xã Liên Minh, Xã Mường Bo
03046 Xã Bản Hồ < Thị xã Sa Pa: Xã Thanh Bình, Xã Bản Hồ
03061 Xã Võ Lao < Huyện Văn Bàn: Xã Nậm Mả, Xã Nậm Dạng, Xã Võ Lao
03076 Xã Nậm Chày < Huyện Văn Bàn: Xã Dần Thàng, Xã Nậm Chày
03082 Xã Văn Bàn < Huyện Văn Bàn: Thị trấn Khánh Yên, Xã Khánh Yên Thượng, Xã Sơn Thủy, Xã Làng Giàng, Xã Hòa Mạc
03085 Xã Nậm Xé < Huyện Văn Bàn: Xã Nậm Xé
03091 Xã Chiềng Ken < Huyện Văn Bàn: Xã Nậm Tha, Xã Chiềng Ken
03103 Xã Khánh Yên < Huyện Văn Bàn: Xã Khánh Yên Trung, Xã Liêm Phú, Xã Khánh Yên Hạ
03106 Xã Dương Quỳ < Huyện Văn Bàn: Xã Thẳm Dương, Xã Dương Quỳ
03121 Xã Minh Lương < Huyện Văn Bàn: Xã Nậm Xây, Xã Minh Lương
04252 Phường Yên Bái < Thành phố Yên Bái: Phường Đồng Tâm, Phường Yên Ninh, Phường Minh Tân, Phường Nguyễn Thái Học, Phường Hồng Hà
04273 Phường Nam Cường < Thành phố Yên Bái: Phường Nam Cường, Xã Minh Bảo, Xã Tuy Lộc; Huyện Trấn Yên: Xã Cường Thịnh
04279 Phường Văn Phú < Thành phố Yên Bái: Phường Yên Thịnh, Xã Tân Thịnh, Xã Văn Phú; Huyện Yên Bình: Xã Phú Thịnh
04288 Phường Nghĩa Lộ < Thị xã Nghĩa Lộ: Phường Tân An, Phường Pú Trạng, Xã Nghĩa An; Huyện Văn Chấn: Xã Nghĩa Sơn
04303 Xã Lục Yên < Huyện Lục Yên: Thị trấn Yên Thế, Xã Minh Xuân, Xã Yên Thắng, Xã Liễu Đô
04309 Xã Lâm Thượng < Huyện Lục Yên: Xã Mai Sơn, Xã Khánh Thiện, Xã Tân Phượng, Xã Lâm Thượng
04336 Xã Tân Lĩnh < Huyện Lục Yên: Xã Minh Chuẩn, Xã Tân Lập, Xã Phan Thanh, Xã Khai Trung, Xã Tân Lĩnh
04342 Xã Khánh Hoà < Huyện Lục Yên: Xã Tô Mậu, Xã An Lạc, Xã Động Quan, Xã Khánh Hòa
04345 Xã Mường Lai < Huyện Lục Yên: Xã An Phú, Xã Vĩnh Lạc, Xã Minh Tiến, Xã Mường Lai
04363 Xã Phúc Lợi < Huyện Lục Yên: Xã Trúc Lâu, Xã Trung Tâm, Xã Phúc Lợi
04375 Xã Mậu A < Huyện Văn Yên: Thị trấn Mậu A, Xã Yên Thái, Xã An Thịnh, Xã Mậu Đông, Xã Ngòi A
04381 Xã Lâm Giang < Huyện Văn Yên: Xã Lang Thíp, Xã Lâm Giang
04387 Xã Châu Quế < Huyện Văn Yên: Xã Châu Quế Thượng, Xã Châu Quế Hạ
04399 Xã Đông Cuông < Huyện Văn Yên: Xã Quang Minh, Xã An Bình, Xã Đông An, Xã Đông Cuông
04402 Xã Phong Dụ Hạ < Huyện Văn Yên: Xã Xuân Tầm, Xã Phong Dụ Hạ
04423 Xã Phong Dụ Thượng < Huyện Văn Yên: Xã Phong Dụ Thượng
04429 Xã Tân Hợp < Huyện Văn Yên: Xã Đại Sơn, Xã Nà Hẩu, Xã Tân Hợp
04441 Xã Xuân Ái < Huyện Văn Yên: Xã Đại Phác, Xã Yên Phú, Xã Yên Hợp, Xã Viễn Sơn, Xã Xuân Ái
04450 Xã Mỏ Vàng < Huyện Văn Chấn: Xã An Lương; Huyện Văn Yên: Xã Mỏ Vàng
04456 Xã Mù Cang Chải < Huyện Mù Cang Chải: Thị trấn Mù Cang Chải, Xã Kim Nọi, Xã Mồ Dề, Xã Chế Cu Nha
04462 Xã Nậm Có < Huyện Mù Cang Chải: Xã Nậm Có
04465 Xã Khao Mang < Huyện Mù Cang Chải: Xã Hồ Bốn, Xã Khao Mang
04474 Xã Lao Chải < Huyện Mù Cang Chải: Xã Lao Chải
04489 Xã Chế Tạo < Huyện Mù Cang Chải: Xã Chế Tạo
04492 Xã Púng Luông < Huyện Mù Cang Chải: Xã Nậm Khắt, Xã La Pán Tẩn, Xã Dế Xu Phình, Xã Púng Luông
04498 Xã Trấn Yên < Huyện Trấn Yên: Thị trấn Cổ Phúc, Xã Báo Đáp, Xã Tân Đồng, Xã Thành Thịnh, Xã Hòa Cuông, Xã Minh Quán
04531 Xã Quy Mông < Huyện Trấn Yên: Xã Kiên Thành, Xã Y Can, Xã Quy Mông
04537 Xã Lương Thịnh < Huyện Trấn Yên: Xã Hưng Thịnh, Xã Lương Thịnh
04543 Phường Âu Lâu < Thành phố Yên Bái: Phường Hợp Minh, Xã Giới Phiên, Xã Âu Lâu; Huyện Trấn Yên: Xã Minh Quân
04564 Xã Việt Hồng < Huyện Trấn Yên: Xã Việt Cường, Xã Vân Hội, Xã Việt Hồng
04576 Xã Hưng Khánh < Huyện Trấn Yên: Xã Hồng Ca, Xã Hưng Khánh
04585 Xã Hạnh Phúc < Huyện Trạm Tấu: Thị trấn Trạm Tấu, Xã Bản Công, Xã Hát Lừu, Xã Xà Hồ
04603 Xã Tà Xi Láng < Huyện Trạm Tấu: Xã Tà Xi Láng
04606 Xã Trạm Tấu < Huyện Trạm Tấu: Xã Pá Lau, Xã Pá Hu, Xã Túc Đán, Xã Trạm Tấu
04609 Xã Phình Hồ < Huyện Trạm Tấu: Xã Làng Nhì, Xã Bản Mù, Xã Phình Hồ
04630 Xã Tú Lệ < Huyện Mù Cang Chải: Xã Cao Phạ; Huyện Văn Chấn: Xã Tú Lệ
04636 Xã Gia Hội < Huyện Văn Chấn: Xã Nậm Búng, Xã Nậm Lành, Xã Gia Hội
04651 Xã Sơn Lương < Huyện Văn Chấn: Xã Nậm Mười, Xã Sùng Đô, Xã Suối Quyền, Xã Sơn Lương
04660 Xã Liên Sơn < Huyện Văn Chấn: Thị trấn Nông trường Liên Sơn; Thị xã Nghĩa Lộ: Xã Sơn A, Xã Nghĩa Phúc
04663 Phường Trung Tâm < Thị xã Nghĩa Lộ: Phường Trung Tâm, Xã Phù Nham, Xã Nghĩa Lợi, Xã Nghĩa Lộ
04672 Xã Văn Chấn < Huyện Văn Chấn: Thị trấn Sơn Thịnh, Xã Đồng Khê, Xã Suối Bu, Xã Suối Giàng
04681 Phường Cầu Thia < Thị xã Nghĩa Lộ: Phường Cầu Thia, Xã Thanh Lương, Xã Thạch Lương, Xã Phúc Sơn, Xã Hạnh Sơn
04693 Xã Cát Thịnh < Huyện Văn Chấn: Xã Cát Thịnh
04699 Xã Chấn Thịnh < Huyện Văn Chấn: Xã Tân Thịnh, Xã Đại Lịch, Xã Chấn Thịnh
04705 Xã Thượng Bằng La < Huyện Văn Chấn: Thị trấn Nông trường Trần Phú, Xã Thượng Bằng La
04711 Xã Nghĩa Tâm < Huyện Văn Chấn: Xã Bình Thuận, Xã Minh An, Xã Nghĩa Tâm
04714 Xã Yên Bình < Huyện Yên Bình: Thị trấn Yên Bình, Xã Tân Hương, Xã Thịnh Hưng, Xã Đại Đồng
04717 Xã Thác Bà < Huyện Yên Bình: Thị trấn Thác Bà, Xã Vũ Linh, Xã Bạch Hà, Xã Hán Đà, Xã Vĩnh Kiên, Xã Đại Minh
04726 Xã Cảm Nhân < Huyện Yên Bình: Xã Xuân Long, Xã Ngọc Chấn, Xã Cảm Nhân
04744 Xã Yên Thành < Huyện Yên Bình: Xã Phúc Ninh, Xã Mỹ Gia, Xã Xuân Lai, Xã Phúc An, Xã Yên Thành
04750 Xã Bảo Ái < Huyện Yên Bình: Xã Cảm Ân, Xã Mông Sơn, Xã Tân Nguyên, Xã Bảo Ái`;

/** A unit of the province as it is. */
export type Commune = { code: string; kind: "Phường" | "Xã"; name: string };

/** A unit of one of the former districts, and the code of what it became a part of. */
export type FormerCommune = { name: string; district: string; successor: string };

const rows = list
  .trim()
  .split("\n")
  .map((line) => {
    const [unit = "", parts = ""] = line.split(" < ");
    const [code = "", kind, ...name] = unit.split(" ");
    return { code, kind: kind === "Phường" ? "Phường" : "Xã", name: name.join(" "), parts } as const;
  });

export const communes: readonly Commune[] = rows.map(({ parts: _parts, ...commune }) => commune);

export const formerCommunes: readonly FormerCommune[] = rows.flatMap(({ code, parts }) =>
  parts.split("; ").flatMap((part) => {
    const [district = "", names = ""] = part.split(": ");
    return names.split(", ").map((name) => ({ name, district, successor: code }));
  }),
);
