import type { ChannelRow } from "./source.ts";
import { capitalised, withoutMarks } from "./text.ts";

/** What several rows of one channel are: alternatives, steps of one handling each with its own time, or not to be told. */
export type RowsAre = "cases" | "stages" | "unsure";

/** Acts of an office on the way of a dossier, and whether a result may come of it at once. */
const acts: readonly (readonly [name: string, words: RegExp, isLast: boolean])[] = [
  ["receive", /tiếp nhận/iu, false],
  ["check", /kiểm tra|rà soát|xác minh|đối chiếu|khảo sát/iu, false],
  ["appraise", /thẩm (?:định|tra)|đánh giá|xem xét/iu, false],
  ["consult", /lấy ý kiến|niêm yết/iu, false],
  ["submit", /gửi (?:đề nghị|hồ sơ|văn bản|báo cáo)|(?<!quá )trình (?!tự)|chuyển (?:hồ sơ|văn bản)/iu, false],
  ["decide", /phê duyệt|quyết định|ban hành|công bố|công nhận/iu, true],
  ["issue", /cấp (?:mới |lại |đổi )?(?:giấy|thẻ|phép|chứng|văn bản|biển)/iu, true],
  ["answer", /trả (?:kết quả|lời)|thông báo/iu, true],
];

/** Words that say for whom a row is: it is then one of several ways and no step. */
const forWhom = /(?:^|[\s(,])(?:trường hợp|đối với|áp dụng (?:cho|với)|dành cho|nếu)\s/iu;
/** A time that begins when an office has done something, not when the dossier came. */
const afterStep =
  /k[ểẻ] từ (?:ngày|khi|thời điểm) (?:kết thúc|hoàn thành|đạt |có (?:kết quả|kết luận|ý kiến)|lập biên bản|(?:tiếp )?nhận (?:được )?(?:kết quả|ý kiến|báo cáo|tờ trình|văn bản(?! đề nghị)|hồ sơ (?:trình|do ))|cơ quan [^,.;]{0,60}(?:báo cáo|trình|thẩm định))/iu;
/** Where people are told what to do themselves. */
const forPeople = /^(?:nộp|cách thức|người |tổ chức, cá nhân|công dân|chủ )/iu;

/** Told by what the rows say first: steps are acts of an office that differ or follow one another, and are for everybody. */
export function whatRowsAre(rows: readonly ChannelRow[]): RowsAre {
  const leads = rows.map(leadOf);
  const isLater = leads.some((lead) => afterStep.test(lead));
  if (leads.some((lead) => forWhom.test(lead))) return isLater ? "unsure" : "cases";
  const found = leads.map(actOf);
  const names = found.flatMap((act) => act?.name ?? []);
  const isOnWay = found.some((act) => act && !act.isLast);
  const areAll = names.length === rows.length;
  const differ = new Set(names).size === rows.length && isOnWay;
  if (areAll && (isLater || differ)) return rows.every(isSound) ? "stages" : "unsure";
  return isLater || isOnWay ? "unsure" : "cases";
}

/** Whether a row can be told as a step: it says how long, and what is to be paid is the same for each. */
function isSound({ duration, fees }: ChannelRow, _at: number, rows: readonly ChannelRow[]): boolean {
  const hasTime = duration.kind === "number" && duration.amount > 0 && duration.unit !== null;
  return hasTime && JSON.stringify(fees) === JSON.stringify(rows[0]?.fees);
}

const longestName = 200;
const duration = /[:,]?\s*(?:không quá )?\d+(?:[.,]\d+)? (?:ngày làm việc|ngày|giờ|tháng)[^.;]*$/iu;

/** What a step is called, and from when its time runs where the row says so. */
export function stageOf(row: ChannelRow): { name: string; since: string | null } {
  const lead = leadOf(row);
  const since = /k[ểẻ] từ [^,.;]+/iu.exec(lead)?.[0].trim() ?? null;
  const told = withoutFrame(lead).replace(duration, "");
  const name = withoutMarks(told) || withoutMarks(lead);
  const short = name.length <= longestName ? name : `${name.slice(0, name.lastIndexOf(" ", longestName))} …`;
  return { name: capitalised(short), since };
}

/** The first sentence, without marks and brackets. */
function leadOf({ description }: ChannelRow): string {
  const text = withoutMarks(description)
    .replace(/^\(?[\da-z]{1,2}[).]\s*/u, "")
    .replace(/\([^)]*\)/gu, " ");
  return (text.split(/\n|;|(?<=\D)\.(?=\s|$)/u)[0] ?? "").replace(/\s+/gu, " ").trim();
}

/** Without "time limit of" and "within … days from …," before what is done. */
function withoutFrame(lead: string): string {
  return lead.replace(/^(?:trong )?thời (?:hạn|gian)(?: giải quyết)?(?:\s*\d[^,:]*[,:])?\s*:?\s*/iu, "");
}

const furthest = 90;

/** The first act named, where the row begins with it or with who does it. */
function actOf(lead: string) {
  const told = withoutFrame(lead);
  if (forPeople.test(told)) return null;
  const found = acts
    .map(([name, words, isLast]) => ({ name, isLast, at: told.search(words) }))
    .filter(({ at }) => at >= 0 && at <= furthest)
    .sort((one, other) => one.at - other.at);
  return found[0] ?? null;
}
