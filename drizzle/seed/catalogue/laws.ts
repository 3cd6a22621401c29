import type { ProcedureContent } from "#lib/procedures/content.ts";
import { t } from "./build.ts";

type LegalBasis = ProcedureContent["legalBasis"];

const titles = {
  "60/2014/QH13": t("Luật Hộ tịch", "Law on Civil Status"),
  "52/2014/QH13": t("Luật Hôn nhân và gia đình", "Law on Marriage and Family"),
  "91/2015/QH13": t("Bộ luật Dân sự", "Civil Code"),
  "52/2010/QH12": t("Luật Nuôi con nuôi", "Law on Adoption"),
  "35/2013/QH13": t("Luật Hòa giải ở cơ sở", "Law on Grassroots Mediation"),
  "68/2020/QH14": t("Luật Cư trú", "Law on Residence"),
  "26/2023/QH15": t("Luật Căn cước", "Law on Identification"),
  "36/2024/QH15": t("Luật Trật tự, an toàn giao thông đường bộ", "Law on Road Traffic Order and Safety"),
  "59/2020/QH14": t("Luật Doanh nghiệp", "Law on Enterprises"),
  "76/2025/QH15": t("Luật sửa đổi Luật Doanh nghiệp", "Law amending the Law on Enterprises"),
  "17/2023/QH15": t("Luật Hợp tác xã", "Law on Cooperatives"),
  "31/2024/QH15": t("Luật Đất đai", "Land Law"),
  "50/2014/QH13": t("Luật Xây dựng", "Construction Law"),
  "62/2020/QH14": t("Luật sửa đổi Luật Xây dựng", "Law amending the Construction Law"),
  "47/2024/QH15": t("Luật Quy hoạch đô thị và nông thôn", "Law on Urban and Rural Planning"),
  "29/2023/QH15": t("Luật Kinh doanh bất động sản", "Law on Real Estate Business"),
  "65/2006/QH11": t("Luật Luật sư", "Law on Lawyers"),
  "11/2017/QH14": t("Luật Trợ giúp pháp lý", "Law on Legal Aid"),
  "41/2013/QH13": t("Luật Bảo vệ và kiểm dịch thực vật", "Law on Plant Protection and Quarantine"),
  "79/2015/QH13": t("Luật Thú y", "Law on Veterinary Medicine"),
  "55/2010/QH12": t("Luật An toàn thực phẩm", "Law on Food Safety"),
  "28/2023/QH15": t("Luật Tài nguyên nước", "Law on Water Resources"),
  "73/2021/QH14": t("Luật Phòng, chống ma túy", "Law on Drug Prevention and Control"),
  "28/2009/QH12": t("Luật Lý lịch tư pháp", "Law on Judicial Records"),
  "49/2019/QH14": t(
    "Luật Xuất cảnh, nhập cảnh của công dân Việt Nam",
    "Law on Exit and Entry of Vietnamese Citizens",
  ),
  "41/2024/QH15": t("Luật Bảo hiểm xã hội", "Law on Social Insurance"),
  "33/2024/QH15": t("Luật Lưu trữ", "Law on Archives"),
  "09/2017/QH14": t("Luật Du lịch", "Law on Tourism"),
  "43/2019/QH14": t("Luật Giáo dục", "Law on Education"),
  "51/2010/QH12": t("Luật Người khuyết tật", "Law on Persons with Disabilities"),
  "42/2013/QH13": t("Luật Tiếp công dân", "Law on Receiving Citizens"),
  "09/2012/QH13": t("Luật Phòng, chống tác hại của thuốc lá", "Law on Prevention of Tobacco Harms"),
  "66.7/2025/NQ-CP": t(
    "Nghị quyết về thay thế giấy tờ bằng dữ liệu",
    "Resolution on data in place of papers",
  ),
} as const;

const known: Record<string, { vi: string; en: string } | undefined> = titles;

/** Instruments by number; the well-known ones with their title. */
export function laws(...numbers: string[]): LegalBasis {
  return numbers.map((number) => ({ number, title: known[number] }));
}

/** What every registration of civil status rests on. */
export const civilStatusLaws = [
  "60/2014/QH13",
  "123/2015/NĐ-CP",
  "87/2020/NĐ-CP",
  "07/2025/NĐ-CP",
  "120/2025/NĐ-CP",
  "18/2026/NĐ-CP",
  "66.7/2025/NQ-CP",
  "04/2020/TT-BTP",
  "85/2019/TT-BTC",
] as const;

/** What every certification rests on. */
export const certificationLaws = [
  "23/2015/NĐ-CP",
  "07/2025/NĐ-CP",
  "280/2025/NĐ-CP",
  "01/2020/TT-BTP",
  "226/2016/TT-BTC",
] as const;

/** What every procedure of residence rests on. */
export const residenceLaws = ["68/2020/QH14", "53/2025/TT-BCA", "55/2021/TT-BCA", "75/2022/TT-BTC"] as const;

/** What every identity card rests on. */
export const identityLaws = ["26/2023/QH15", "70/2024/NĐ-CP", "17/2024/TT-BCA", "16/2024/TT-BCA"] as const;

/** What the registration of businesses rests on. */
export const businessLaws = ["59/2020/QH14", "76/2025/QH15", "168/2025/NĐ-CP", "68/2025/TT-BTC"] as const;

/** What every building permit rests on. */
export const constructionLaws = [
  "50/2014/QH13",
  "62/2020/QH14",
  "175/2024/NĐ-CP",
  "140/2025/NĐ-CP",
  "14/2026/NĐ-CP",
] as const;
