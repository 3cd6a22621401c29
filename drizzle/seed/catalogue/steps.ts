import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { t } from "./build.ts";

const prepare = t(
  "Chuẩn bị giấy tờ theo danh mục bên dưới. Giấy tờ ghi “không phải nộp” đã có trong cơ sở dữ liệu, bạn không cần mang theo.",
  "Gather the papers listed below. Those marked as not needed are already in a national database.",
);
const fileOnline = t(
  "Điền biểu mẫu và nộp trên cổng, hoặc đến bất kỳ bộ phận một cửa nào trong tỉnh, hoặc gửi qua bưu điện.",
  "Fill in the form and file here, or go to any one-stop office of the province, or send it by post.",
);
const fileAtCounter = t(
  "Nộp hồ sơ tại bộ phận một cửa; công chức kiểm tra ngay và giao giấy hẹn trả kết quả.",
  "File at the one-stop office; the clerk checks the papers on the spot and gives you a slip with the appointment.",
);
const handledHere = t(
  "Công chức kiểm tra, xử lý hồ sơ và trình lãnh đạo ký. Nếu thiếu giấy tờ, bạn được báo một lần, đầy đủ.",
  "The officer checks the dossier and submits it for signature. If papers are missing you are told once and in full.",
);
const collect = t(
  "Nhận kết quả trên cổng, tại nơi đã nộp hoặc tại nhà qua bưu điện, theo cách bạn đã chọn.",
  "Receive the result here, where you filed, or at home by post, as you chose.",
);
const collectAtCounter = t(
  "Đến bộ phận một cửa nhận kết quả theo giấy hẹn, hoặc nhận tại nhà qua bưu điện.",
  "Collect the result at the one-stop office as the slip says, or receive it at home by post.",
);

/** The way of a dossier that may be filed online; `extra` stands between handling and the result. */
export function onlineSteps(...extra: Bilingual[]): Bilingual[] {
  return [prepare, fileOnline, handledHere, ...extra, collect];
}

/** The way of a dossier that needs the person at the counter. */
export function counterSteps(...extra: Bilingual[]): Bilingual[] {
  return [prepare, fileAtCounter, handledHere, ...extra, collectAtCounter];
}

/** An officer looks at the place before the decision. */
export const siteVisit = t(
  "Cán bộ hẹn ngày và đến kiểm tra thực tế tại chỗ trước khi trình quyết định.",
  "An officer makes an appointment and inspects the place before the decision is submitted.",
);
