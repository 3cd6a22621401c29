import { caseName } from "./heading.ts";
import type { ChannelRow } from "./source.ts";
import { capitalised, plain, withoutMarks } from "./text.ts";

/** Which case each row is for, by its place; null: for every case. */
export type RowCases = {
  names: string[];
  of: (number | null)[];
  isNamed: boolean;
  isEven: boolean;
};

/** Several rows of one channel are several cases: told apart by what the rows say, else by their order. */
export function casesOfRows(rows: readonly ChannelRow[]): RowCases {
  const byChannel = Map.groupBy(rows, ({ channel }) => channel);
  const most = Math.max(0, ...[...byChannel.values()].map((same) => same.length));
  if (most < 2) return { names: [], of: rows.map(() => null), isNamed: true, isEven: true };

  const isEven = [...byChannel.values()].every((same) => same.length === most);
  const labels = rows.map(labelOf);
  const distinct = [...new Set(labels.map(plain))];
  const tellApart = [...byChannel.values()].every(
    (same) => new Set(same.map((row) => plain(labelOf(row)))).size === same.length,
  );
  if (tellApart && distinct.length === most) {
    const names = distinct.map((label, at) =>
      nameOf(rows[labels.findIndex((each) => plain(each) === label)], at),
    );
    return {
      names: names.map(({ name }) => name),
      of: labels.map((label) => distinct.indexOf(plain(label))),
      isNamed: names.every(({ isSaid }) => isSaid),
      isEven,
    };
  }
  const names = [...byChannel.values()].find((same) => same.length === most) ?? [];
  const numbered = names.map(nameOf);
  return {
    names: distinctNames(numbered.map(({ name }) => name)),
    of: rows.map((row) => {
      const same = byChannel.get(row.channel) ?? [];
      return same.length === 1 ? null : same.indexOf(row);
    }),
    isNamed: false,
    isEven,
  };
}

/** What tells a row from the others: its description, or the notes of its fees. */
function labelOf({ description, fees }: ChannelRow): string {
  return description || fees.map(({ note }) => note ?? "").join(" ");
}

const longestName = 160;
/** Words that begin a description without saying for whom it is. */
const says =
  /^(?:cách th(?:ức|ực hiện)|thời (?:hạn|gian)(?: giải quyết)?$|phí|lệ phí|lưu ý|ghi chú|mức thu|nộp (?:hồ sơ|trực)|các trường hợp$|trong thời hạn|kể từ|địa chỉ|địa điểm|(?:không|chậm nhất)|\d)/iu;

const number = /^\(?[\da-z]{1,2}[).]\s*/u;

function nameOf(row: ChannelRow | undefined, at: number): { name: string; isSaid: boolean } {
  const text = withoutMarks((row ? labelOf(row) : "").split("\n")[0] ?? "");
  const lead = withoutMarks(text.replace(number, "").split(/:|(?<=\D)\.(?=\s|$)/u)[0] ?? "");
  if (lead.length < 4 || lead.length > longestName || says.test(lead))
    return { name: `Trường hợp ${at + 1}`, isSaid: false };
  return { name: capitalised(caseName(lead)), isSaid: true };
}

function distinctNames(names: readonly string[]): string[] {
  return names.map((name, at) =>
    names.findIndex((other) => plain(other) === plain(name)) === at ? name : `Trường hợp ${at + 1}`,
  );
}
