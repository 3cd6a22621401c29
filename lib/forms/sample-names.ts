/** Invented people of the province: family names, middle names and given names of its peoples. */
export const familyNames = [
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

export const middleNames = {
  male: ["Văn", "Đức", "Minh", "Quang", "A", "Seo", "Tiến"],
  female: ["Thị", "Thị Hồng", "Ngọc", "Thị Hoàng Phương", "Thu", "Thị Mai"],
} as const;

export const givenNames = {
  male: ["An", "Bình", "Cường", "Dũng", "Pao", "Sử", "Thắng", "Tráng", "Vinh", "Đại"],
  female: ["Anh", "Chi", "Dung", "Hoa", "Lan", "Mỷ", "Nhung", "Sinh", "Yến", "Đào"],
} as const;

export const streets = [
  "Thôn Bản Mế, nhà số 12",
  "Tổ 5, số 27 đường Hoàng Liên",
  "Thôn Na Lốc 2",
  "Tổ dân phố số 9, ngõ 41",
  "Bản Phùng, nhà số 3",
] as const;
