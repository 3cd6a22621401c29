import type { Bilingual } from "./bilingual.ts";

const field = (vi: string, en: string): Bilingual => ({ vi, en });

/** Names of subject fields, by the key a procedure carries: those known here and those that came with imports. */
export type FieldNames = ReadonlyMap<string, Bilingual>;

const known: Readonly<Record<string, Bilingual>> = {
  civilStatus: field("Hộ tịch", "Civil status"),
  certification: field("Chứng thực", "Certification"),
  adoption: field("Nuôi con nuôi", "Adoption"),
  residence: field("Đăng ký, quản lý cư trú", "Residence"),
  identity: field("Cấp, quản lý căn cước", "Identity cards"),
  electronicIdentity: field("Định danh và xác thực điện tử", "Electronic identity"),
  vehicles: field("Đăng ký, quản lý phương tiện giao thông", "Vehicle registration"),
  drivingLicence: field("Sát hạch, cấp giấy phép lái xe", "Driving licences"),
  passport: field("Quản lý xuất nhập cảnh", "Passports, entry and exit"),
  criminalRecord: field("Lý lịch tư pháp", "Criminal records"),
  householdBusiness: field("Thành lập và hoạt động hộ kinh doanh", "Household businesses"),
  enterprises: field("Thành lập và hoạt động doanh nghiệp", "Enterprises"),
  cooperatives: field("Tổ hợp tác, hợp tác xã", "Cooperatives"),
  land: field("Đất đai", "Land"),
  securedTransactions: field("Đăng ký biện pháp bảo đảm", "Secured transactions"),
  construction: field("Hoạt động xây dựng", "Construction"),
  urbanInfrastructure: field("Hạ tầng kỹ thuật", "Urban infrastructure"),
  realEstate: field("Kinh doanh bất động sản", "Real estate"),
  roads: field("Đường bộ", "Roads"),
  roadTransport: field("Vận tải đường bộ", "Road transport"),
  crops: field("Trồng trọt", "Crops"),
  plantProtection: field("Bảo vệ thực vật", "Plant protection"),
  veterinary: field("Chăn nuôi và thú y", "Livestock and veterinary"),
  forestry: field("Kiểm lâm", "Forestry"),
  waterResources: field("Tài nguyên nước", "Water resources"),
  foodSafety: field("An toàn thực phẩm", "Food safety"),
  povertyReduction: field("Giảm nghèo", "Poverty reduction"),
  socialProtection: field("Bảo trợ xã hội", "Social protection"),
  socialInsurance: field("Bảo hiểm xã hội", "Social insurance"),
  drugRehabilitation: field("Cai nghiện ma túy", "Drug rehabilitation"),
  mediation: field("Hòa giải ở cơ sở", "Grassroots mediation"),
  citizenReception: field("Tiếp công dân", "Receiving citizens"),
  legalAid: field("Trợ giúp pháp lý", "Legal aid"),
  lawyers: field("Luật sư", "Lawyers"),
  education: field("Giáo dục và đào tạo", "Education"),
  labour: field("Lao động", "Labour"),
  archives: field("Lưu trữ", "Archives"),
  tourism: field("Du lịch", "Tourism"),
  scienceTechnology: field("Khoa học và công nghệ", "Science and technology"),
  consumerIndustry: field("Công nghiệp tiêu dùng", "Consumer industry"),
};

/** The subject fields that the portal knows by itself, as the national portal names them. */
export const knownFields: FieldNames = new Map(Object.entries(known));

const others = field("Lĩnh vực khác", "Other fields");

/** The name of a field. Procedures of a field that nobody has named are found under "other fields". */
export function nameOfField(names: FieldNames, key: string): Bilingual {
  return names.get(key) ?? others;
}
