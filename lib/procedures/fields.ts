import type { Bilingual } from "./content.ts";

const field = (vi: string, en: string): Bilingual => ({ vi, en });

/** Subject fields as the national portal names them, by the key a procedure carries. */
export const fieldNames = {
  civilStatus: field("Hộ tịch", "Civil status"),
  certification: field("Chứng thực", "Certification"),
  adoption: field("Nuôi con nuôi", "Adoption"),
  nationality: field("Quốc tịch", "Nationality"),
  mediation: field("Hòa giải ở cơ sở", "Grassroots mediation"),
  legalAid: field("Trợ giúp pháp lý", "Legal aid"),
  criminalRecord: field("Lý lịch tư pháp", "Criminal records"),
  lawyers: field("Luật sư", "Lawyers"),
  notary: field("Công chứng", "Notaries"),
  residence: field("Đăng ký, quản lý cư trú", "Residence"),
  identity: field("Cấp, quản lý căn cước", "Identity cards"),
  vehicles: field("Đăng ký, quản lý phương tiện giao thông", "Vehicle registration"),
  passport: field("Xuất nhập cảnh", "Entry and exit"),
  electronicIdentity: field("Định danh và xác thực điện tử", "Electronic identity"),
  land: field("Đất đai", "Land"),
  securedTransactions: field("Đăng ký biện pháp bảo đảm", "Secured transactions"),
  construction: field("Hoạt động xây dựng", "Construction"),
  urbanInfrastructure: field("Hạ tầng kỹ thuật", "Urban infrastructure"),
  roads: field("Đường bộ", "Roads"),
  roadTransport: field("Vận tải đường bộ", "Road transport"),
  drivingLicence: field("Sát hạch, cấp giấy phép lái xe", "Driving licences"),
  realEstate: field("Kinh doanh bất động sản", "Real estate business"),
  householdBusiness: field("Hộ kinh doanh", "Household businesses"),
  enterprises: field("Thành lập và hoạt động của doanh nghiệp", "Enterprises"),
  cooperatives: field("Tổ hợp tác, hợp tác xã", "Cooperatives"),
  povertyReduction: field("Giảm nghèo", "Poverty reduction"),
  socialProtection: field("Bảo trợ xã hội", "Social protection"),
  socialInsurance: field("Bảo hiểm xã hội", "Social insurance"),
  drugRehabilitation: field("Cai nghiện ma túy", "Drug treatment"),
  education: field("Giáo dục và đào tạo", "Education"),
  labour: field("Lao động, việc làm", "Labour"),
  archives: field("Lưu trữ", "Archives"),
  crops: field("Trồng trọt", "Crops"),
  plantProtection: field("Bảo vệ thực vật", "Plant protection"),
  veterinary: field("Thú y", "Veterinary medicine"),
  forestry: field("Kiểm lâm", "Forestry"),
  foodSafety: field("An toàn thực phẩm", "Food safety"),
  waterResources: field("Tài nguyên nước", "Water resources"),
  tourism: field("Du lịch", "Tourism"),
  scienceTechnology: field("Khoa học và công nghệ", "Science and technology"),
  consumerIndustry: field("Công nghiệp tiêu dùng", "Consumer industry"),
  citizenReception: field("Tiếp công dân", "Reception of citizens"),
} as const satisfies Record<string, Bilingual>;

const others = field("Lĩnh vực khác", "Other fields");
const known: Readonly<Record<string, Bilingual>> = fieldNames;

/** The name of a field. Procedures announced in a field without a name here are found under "other fields". */
export function fieldName(key: string): Bilingual {
  return Object.hasOwn(known, key) ? (known[key] ?? others) : others;
}
