import { capitalised, withoutMarks } from "./text.ts";

/** What the heading of a group of papers means. */
export type Heading = {
  kind: "none" | "submit" | "present" | "notes" | "case" | "condition" | "group";
  text: string;
};

const numbering =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-zđ]|\*)\s*[).]|\d{1,2}(?:\.\d{1,2})*\.?(?=\s))\s*/iu;
const tail =
  /[,:]?\s*(?:thành phần )?hồ sơ(?: đề nghị| đăng ký)?(?: được lập thành \d+ bộ)?(?:,| bao)? gồm(?: có)?(?: các giấy tờ)?(?: sau(?: đây)?)?\s*:?$/iu;
const generic =
  /^(?:(?:thành phần|số lượng)(?:,? (?:thành phần|số lượng))? hồ sơ|hồ sơ|hồ sơ (?:đề nghị|đăng ký)|các giấy tờ|giấy tờ)?,?\s*(?:bao )?(?:gồm)?(?: có)?(?: các(?: loại)? giấy tờ)?(?: sau(?: đây)?)?\s*:?$/iu;

/** Reads a heading; its marks and numbering say nothing by themselves. */
export function readHeading(heading: string | null): Heading {
  const text = withoutMarks((heading ?? "").replace(/\s+/g, " "));
  const bare = text.replace(numbering, "").trim();
  if (bare === "" || generic.test(bare)) return { kind: "none", text: "" };
  if (/^(?:lưu ý|ghi chú|chú ý|một số lưu ý)(?:\P{L}|$)/iu.test(bare)) return { kind: "notes", text: bare };
  if (/^(?:các )?(?:giấy tờ|hồ sơ|thành phần hồ sơ)?\s*(?:cần|phải)?\s*xuất trình/iu.test(bare))
    return { kind: "present", text: capitalised(bare) };
  if (/^(?:các )?(?:giấy tờ|hồ sơ|thành phần hồ sơ)\s*(?:cần|phải)?\s*nộp/iu.test(bare))
    return { kind: "submit", text: capitalised(bare) };
  const name = capitalised(
    bare
      .replace(tail, "")
      .replace(/,?\s+(?:bao )?gồm\s*:?$/iu, "")
      .trim(),
  );
  if (/^(?:đối với )?(?:các )?trường hợp(?:\P{L}|$)/iu.test(bare))
    return { kind: isAddition(bare) ? "condition" : "case", text: name };
  return {
    kind: /^tùy từng trường hợp|nộp thêm/iu.test(bare) ? "condition" : "group",
    text: name || capitalised(bare),
  };
}

/** Papers that come on top of the others under a condition make no case of their own. */
function isAddition(text: string): boolean {
  return /ủy quyền|uỷ quyền|người đại diện|nộp thêm|kèm theo|bổ sung thêm|qua (?:dịch vụ |hệ thống )?bưu chính/iu.test(
    text,
  );
}

const longestHeading = 200;

/** A story before the heading itself: all sentences but a last one that is short enough. */
export function partHeading(heading: string): { story: string | null; last: string } {
  if (heading.length <= longestHeading) return { story: null, last: heading };
  const sentences = heading.split(/(?<=[.;])\s+(?=[\p{Lu}(*+-])/u);
  const last = sentences.at(-1) ?? "";
  if (sentences.length < 2 || last.length > longestHeading) return { story: null, last: heading };
  return { story: sentences.slice(0, -1).join(" "), last };
}

/** The name of a case without the words every case begins with. */
export function caseName(text: string): string {
  const bare = text
    .replace(/^(?:đối với\s+)?(?:các\s+)?trường hợp\s*[:,]?\s*/iu, "")
    .replace(/\s*:\s*\((?:i|1|a)\)\s.*$/u, "");
  return /^\d|^$/u.test(bare) ? capitalised(text.replace(/^đối với\s+/iu, "")) : capitalised(bare);
}
