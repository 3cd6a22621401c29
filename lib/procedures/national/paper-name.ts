/** What papers are called: the words a row of a list of papers begins with. */
const nouns =
  /^(?:\d+ )?(?:các |những |một trong (?:các|những) )?(?:đơn|tờ khai|tờ trình|giấy|bản|văn bản|hợp đồng|quyết định|hồ sơ|phiếu|chứng|báo cáo|biên bản|danh (?:sách|mục)|sơ (?:đồ|yếu)|ảnh|hộ chiếu|thẻ|sổ|bằng|tài liệu|công (?:văn|hàm)|đề (?:án|nghị|xuất)|dự (?:án|toán|thảo)|phương án|trích lục|hóa đơn|hoá đơn|biên lai|lý lịch|thông báo|kế hoạch|bảng|mẫu|bộ|phụ lục|điều lệ|cam kết|ý kiến|kết quả|nghị quyết|xác nhận|thư|lệnh|tóm tắt|thuyết minh|file|tệp|mã số|căn cước|chứng minh)(?:\P{L}|$)/iu;

/** Words that make a sentence of it: somebody has to, may, or does something. */
const duty =
  /(?:^|\s)(?:thì|phải|được|không|có trách nhiệm|có quyền|thực hiện|yêu cầu|chịu trách nhiệm|từ chối|nộp|gửi|lưu ý|khai thác|áp dụng)(?:\s|$)/iu;

const longestName = 250;

/** Whether a row names a paper rather than telling something. */
export function namesPaper(name: string): boolean {
  return nouns.test(name) && name.length <= longestName && !duty.test(name.replace(/\([^)]*\)/gu, " "));
}

/** Whether only some people need the paper. What stands in a paper ("gồm …") does not say who needs it. */
export function isConditional(words: string): boolean {
  const sentence = words.split(/[.;]\s/u)[0] ?? "";
  const name = sentence.split(/\s(?:bao )?gồm(?=[\s:])/iu)[0] ?? "";
  return (
    isIfAny(name) ||
    /\(nếu (?!có(?:\P{L}|$))|^(?:đối với |trong )?(?:các )?trường hợp\s/iu.test(name) ||
    /(?<!trừ )(?:(?:trong|đối với|áp dụng (?:cho|với|đối với))(?: các| những)? trường hợp|\((?:các )?trường hợp)\s/iu.test(
      name,
    )
  );
}

/** Whether "nếu có" is said of the whole row: at its end, or where it lists nothing else beside. */
function isIfAny(name: string): boolean {
  const [, before, after] = /^(.*?)\(?nếu có(?!\p{L})(.*)$/isu.exec(name) ?? [];
  if (before === undefined || after === undefined) return false;
  const isLast = /^[^()]*\)?[\s.,:]*$/u.test(after);
  return isLast || !(before.replace(/\([^)]*\)/gu, " ").includes(",") || /^\)?\s*,/u.test(after));
}

/** How many originals and copies the name itself asks for: "(02 bản chính)", "01 bản sao có chứng thực". */
export function countsNamed(name: string): { originals: number; copies: number } | null {
  const originals = /(?:^|\D)(\d{1,2}) (?:\([^)]*\) )?bản (?:chính|gốc)/iu.exec(name)?.[1];
  const copies = /(?:^|\D)(\d{1,2}) (?:\([^)]*\) )?bản sao/iu.exec(name)?.[1];
  if (originals === undefined && copies === undefined) return null;
  return { originals: Number(originals ?? 0), copies: Number(copies ?? 0) };
}

/** The several papers one row lists behind equal marks: "+ Đề xuất; + Dự toán." */
export function papersWithin(printed: string): string[] {
  const mark = /^([-+*•])\s*(?=\p{L})/u.exec(printed)?.[1];
  if (!mark) return [printed];
  const pieces = printed.split(new RegExp(`[;.]\\s*[${mark}]\\s*(?=\\p{Lu})`, "u"));
  return pieces.length > 1 && pieces.every((piece) => namesPaper(piece.replace(/^[-+*•]\s*/u, "")))
    ? pieces
    : [printed];
}

/** A name too long to be one, parted where its first sentence ends; null: it has no such place. */
export function partLongName(name: string): { name: string; guidance: string } | null {
  const end = /(?<=.{15,})[.;:](?=\s+[\p{Lu}\-–+*•(\d])|(?<=.{15,}\p{Ll})\.(?=\p{Lu}\p{Ll})/u.exec(name);
  if (!end || end.index > 400) return null;
  return { name: name.slice(0, end.index).trim(), guidance: name.slice(end.index + 1).trim() };
}
