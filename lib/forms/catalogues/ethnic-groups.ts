import type { Option } from "../field-schema.ts";

/** Names of the 54 peoples in the order and with the codes of the national statistics list (Quyết định 121-TCTK/PPCĐ, 1979). */
const names =
  "Kinh|Tày|Thái|Hoa|Khmer|Mường|Nùng|Mông|Dao|Gia Rai|Ngái|Ê Đê|Ba Na|Xơ Đăng|Sán Chay|Cơ Ho|Chăm|Sán Dìu|Hrê|Mnông|" +
  "Ra Glai|Xtiêng|Bru - Vân Kiều|Thổ|Giáy|Cơ Tu|Gié Triêng|Mạ|Khơ Mú|Co|Tà Ôi|Chơ Ro|Kháng|Xinh Mun|Hà Nhì|Chu Ru|Lào|" +
  "La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ Măm";

export const ethnicGroups: Option[] = [
  ...names.split("|").map((name, index) => ({
    value: String(index + 1).padStart(2, "0"),
    label: { vi: name, en: name },
  })),
  { value: "55", label: { vi: "Người nước ngoài", en: "Foreign national" } },
];
