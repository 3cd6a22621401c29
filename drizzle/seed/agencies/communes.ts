import { communes as all, type Commune } from "#lib/agencies/communes.ts";

type Place = readonly [administrativeCode: string, name: string];

const ofKind = (kind: Commune["kind"]): Place[] =>
  all.filter((each) => each.kind === kind).map(({ code, name }) => [code, name]);

export const wards: readonly Place[] = ofKind("Phường");
export const communes: readonly Place[] = ofKind("Xã");

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
