import { expect, test } from "vitest";
import { readNational } from "./read.ts";
import { checkTogether } from "./together.ts";

const known = { departments: [], fields: [] };
const steps =
  "Người nộp đến quầy, nộp hồ sơ và nhận giấy hẹn trả kết quả theo quy định chung của tỉnh. ".repeat(5);

function record(code: string, name: string, rest: object = {}) {
  const read = readNational(
    { ma_thu_tuc: code, ten_thu_tuc: name, trinh_tu_thuc_hien: steps, ...rest },
    known,
  );
  if ("rejected" in read) throw new Error(read.rejected.reason);
  return read;
}
const more = (...records: ReturnType<typeof record>[]) =>
  checkTogether(records).map(({ more: each }) =>
    each.map(({ kind, severity, excerpt }) => [kind, severity, excerpt]),
  );

test("records that say the same are told of each other", () => {
  const [one, other, alone] = more(
    record("1.000001", "Cấp giấy phép mẫu"),
    record("1.000002", "Cấp thẻ mẫu"),
    record("1.000003", "Cấp sổ mẫu", { trinh_tu_thuc_hien: `${steps} Khác.` }),
  );
  expect([one, other, alone]).toEqual([
    [["sameBody", "warning", "1.000002"]],
    [["sameBody", "warning", "1.000001"]],
    [],
  ]);
});

test("titles that announce something nobody deals with, and share one body, are no names", () => {
  const title = "Công bố danh mục vật tư của ngành";
  expect(more(record("1.000001", title), record("1.000002", title))).toEqual([
    [["decisionTitleAsName", "error", "1.000002"]],
    [["decisionTitleAsName", "error", "1.000001"]],
  ]);
});

test("bodies that say almost nothing are nobody's twin", () => {
  const empty = { trinh_tu_thuc_hien: "" };
  expect(more(record("1.000001", "Cấp giấy phép", empty), record("1.000002", "Cấp thẻ", empty))).toEqual([
    [],
    [],
  ]);
});
