import type { Audience } from "#lib/procedures/content.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { catalogue } from "../catalogue/all.ts";
import { blankParts } from "./all.ts";
import { type BlankPart, someone } from "./part.ts";

/** A blank that a page of the catalogue offers, with what it asks for. */
export type OfferedBlank = { template: string; title: string; parts: readonly BlankPart[]; note: string };

const organisation: BlankPart = [
  "Tổ chức, doanh nghiệp, hộ kinh doanh",
  "Tên",
  "Mã số thuế hoặc mã số đăng ký | Ngày cấp",
  "Địa chỉ",
  "Người đại diện | Chức vụ",
];
const contact: BlankPart = ["Liên hệ", "Điện thoại | Thư điện tử"];

/** Every blank that some page offers, by file name. Throws when one has no lines of its own. */
export function offeredBlanks(): OfferedBlank[] {
  const offered = new Map<string, { title: string; codes: string[]; audience: Set<Audience> }>();
  for (const { code, content } of catalogue) {
    for (const { name, template } of offerOf(content).blanks) {
      const blank = offered.get(template) ?? { title: titleOf(name.vi), codes: [], audience: new Set() };
      offered.set(template, blank);
      blank.codes.push(code);
      for (const each of content.audience) blank.audience.add(each);
    }
  }
  return [...offered].map(([template, { title, codes, audience }]) => {
    const parts = blankParts[template];
    if (!parts) throw new Error(`no lines for the blank ${template}`);
    return { template, title, parts: [...whoAsks(audience), ...parts], note: noteFor(codes) };
  });
}

function whoAsks(audience: ReadonlySet<Audience>): BlankPart[] {
  const isForPeople = audience.has("citizen") || audience.has("foreigner");
  const isForOthers = audience.has("business") || audience.has("organisation");
  return [
    ...(isForPeople ? [someone("Người đề nghị")] : []),
    ...(isForOthers ? [organisation] : []),
    contact,
  ];
}

/** What stands in brackets is advice or the number of the official form, which this is not. */
function titleOf(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "").replace(/,? có ảnh.*$/, "");
}

function noteFor(codes: readonly string[]): string {
  return `Mẫu của cổng Một Cửa để khai trước, dùng cho thủ tục ${codes.join(", ")}. Không thay cho mẫu do cơ quan có thẩm quyền ban hành.`;
}
