import type { FormLookups } from "./lookups.ts";
import { type Draw, digits } from "./sample-draw.ts";

export type SexHint = "male" | "female" | undefined;

/** Invented people of the province: family names, middle names and given names of its peoples. */
const familyNames = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Giàng",
  "Lò",
  "Vàng",
  "Sùng",
  "Thào",
  "Lý",
  "Bàn",
  "Đặng",
  "Nông",
  "Hà",
] as const;

const middleNames = {
  male: ["Văn", "Đức", "Minh", "Quang", "A", "Seo", "Tiến"],
  female: ["Thị", "Thị Hồng", "Ngọc", "Thị Hoàng Phương", "Thu", "Thị Mai"],
} as const;

const givenNames = {
  male: ["An", "Bình", "Cường", "Dũng", "Pao", "Sử", "Thắng", "Tráng", "Vinh", "Đại"],
  female: ["Anh", "Chi", "Dung", "Hoa", "Lan", "Mỷ", "Nhung", "Sinh", "Yến", "Đào"],
} as const;

const streets = [
  "Thôn Bản Mế, nhà số 12",
  "Tổ 5, số 27 đường Hoàng Liên",
  "Thôn Na Lốc 2",
  "Tổ dân phố số 9, ngõ 41",
  "Bản Phùng, nhà số 3",
] as const;

export function sampleName(draw: Draw, hint: SexHint): string {
  const sex = hint ?? draw.one(["male", "female"] as const);
  return [draw.one(familyNames), draw.one(middleNames[sex]), draw.one(givenNames[sex])].join(" ");
}

/** Whose name it must be, from what the field or its group is called. */
export function sexOf(name: string): SexHint {
  if (/mother|wife|bride/i.test(name)) return "female";
  return /father|husband|groom/i.test(name) ? "male" : undefined;
}

export function samplePhone(draw: Draw): string {
  return `84${draw.one(["32", "56", "77", "86", "91", "98"])}${digits(draw, 7)}`;
}

export function sampleAddress(
  draw: Draw,
  { communes }: FormLookups,
  detail: "required" | "optional" | "none",
) {
  const { code, province } = draw.one(communes);
  const address = { province, commune: code };
  return detail === "none" ? address : { ...address, detail: draw.one(streets) };
}
