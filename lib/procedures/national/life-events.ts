import type { LifeEvent } from "../content.ts";
import { plain } from "./text.ts";

/** Words of a name or a field that leave no doubt about what happened in somebody's life. */
const certain: readonly (readonly [LifeEvent, RegExp])[] = [
  ["birth", /\bkhai sinh\b|\bnhan con nuoi\b|\bcha me con\b/],
  ["marriage", /\bket hon\b|\btinh trang hon nhan\b|\bly hon\b/],
  ["death", /\bkhai tu\b|\bmai tang\b|\btu tuat\b/],
  ["moving", /\bthuong tru\b|\btam tru\b|\btam vang\b|\btach ho\b/],
  ["identity", /\bthe can cuoc\b|\bho chieu\b|\bdinh danh dien tu\b/],
  [
    "business",
    /\bthanh lap ho kinh doanh\b|\bdang ky (?:thanh lap )?(?:ho kinh doanh|doanh nghiep|cong ty)\b/,
  ],
  ["land", /\bquyen su dung dat\b|\bthua dat\b|\bdat dai\b/],
  ["building", /\bgiay phep xay dung\b|\bnha o rieng le\b/],
  ["vehicle", /\bdang ky xe\b|\bbien so xe\b|\bgiay phep lai xe\b/],
  ["work", /\bgiay phep lao dong\b|\btro cap that nghiep\b/],
  ["hardship", /\bho ngheo\b|\btro giup xa hoi\b|\bnguoi khuyet tat\b/],
  ["health", /\bbao hiem y te\b/],
  ["papers", /\bchung thuc\b|\bly lich tu phap\b/],
];

/** The life events a procedure plainly belongs to, by its name. */
export function lifeEventsOf(name: string): LifeEvent[] {
  const words = plain(name);
  return certain.filter(([, pattern]) => pattern.test(words)).map(([event]) => event);
}
