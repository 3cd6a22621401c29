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
} as const satisfies Record<string, Bilingual>;

const others = field("Lĩnh vực khác", "Other fields");
const known: Readonly<Record<string, Bilingual>> = fieldNames;

/** The name of a field. Procedures announced in a field without a name here are found under "other fields". */
export function fieldName(key: string): Bilingual {
  return Object.hasOwn(known, key) ? (known[key] ?? others) : others;
}
