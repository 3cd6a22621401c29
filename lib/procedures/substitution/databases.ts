import type { Bilingual } from "../bilingual.ts";

const database = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * National databases whose data stand in for papers, by key (Annex I of Resolution 66.7/2025/NQ-CP; it writes the same one
 * in many ways).
 */
const databaseNames = {
  population: database("Cơ sở dữ liệu quốc gia về dân cư", "National population database"),
  civil_status: database("Cơ sở dữ liệu hộ tịch điện tử", "Electronic civil status database"),
  business_registration: database(
    "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
    "National business registration database",
  ),
  land: database("Cơ sở dữ liệu quốc gia về đất đai", "National land database"),
  vehicle: database("Cơ sở dữ liệu đăng ký xe", "Vehicle registration database"),
  driving_licence: database("Cơ sở dữ liệu giấy phép lái xe", "Driving licence database"),
  identity_card: database("Cơ sở dữ liệu căn cước", "Identity card database"),
  criminal_record: database("Cơ sở dữ liệu lý lịch tư pháp", "Criminal record database"),
  insurance: database("Cơ sở dữ liệu quốc gia về bảo hiểm", "National insurance database"),
  health: database("Cơ sở dữ liệu về y tế", "Health database"),
  organisation_identity: database("Hệ thống định danh tổ chức", "Identification of organisations"),
  tax: database("Cơ sở dữ liệu về thuế", "Tax database"),
  children: database("Cơ sở dữ liệu về trẻ em", "Database on children"),
} as const satisfies Record<string, Bilingual>;

export type DatabaseKey = keyof typeof databaseNames;

export const databaseKeys = Object.keys(databaseNames) as DatabaseKey[];

/** The databases of these keys in one phrase; undefined when there is no key. */
export function databasesNamed(keys: readonly DatabaseKey[]): Bilingual | undefined {
  const [first, ...others] = keys.map((key) => databaseNames[key]);
  if (!first) return undefined;
  return others.reduce(
    (before, each) => ({ vi: `${before.vi} và ${each.vi}`, en: `${before.en} and ${each.en}` }),
    first as Bilingual,
  );
}

export function isDatabaseKey(key: string): key is DatabaseKey {
  return Object.hasOwn(databaseNames, key);
}
