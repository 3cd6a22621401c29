import { type FormerCommune, formerCommunes } from "./communes.ts";

/** "Xã Lùng Cải, huyện Bắc Hà": a former unit as papers name it. */
export function formerCommuneName({ name, district }: Pick<FormerCommune, "name" | "district">): string {
  return `${name}, ${district.charAt(0).toLowerCase()}${district.slice(1)}`;
}

/** Former units by the name papers give them, with the code of the unit each belongs to now. */
export const namedFormerCommunes = formerCommunes.map((former) => ({
  name: formerCommuneName(former),
  commune: former.successor,
}));
