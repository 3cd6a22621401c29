/** A row of the table of channels as it is printed; time and fee are one where their digits run together. */
export type PrintedRow = { channel: string; time: string; fee: string; told: string; isRunTogether: boolean };

/**
 * The rows in lines for people: those that say the same are said once, under all their channels; each cell stands behind
 * the word of its column, a fee that is the same everywhere in a block of its own. Blocks are parted by an empty line.
 */
export function tableInLines(rows: readonly PrintedRow[]): string {
  const alike = [
    ...Map.groupBy(rows, ({ time, fee, told }) => wordsOf(`${time} | ${fee} | ${told}`)).values(),
  ];
  const [fee, ...otherFees] = [...Map.groupBy(rows, (row) => wordsOf(row.fee)).values()].map(
    ([row]) => row?.fee,
  );
  if (!fee || otherFees.length > 0 || alike.length < 2) return alike.map(blockOf).join("\n\n");
  const without = alike.map((same) => blockOf(same.map((row) => ({ ...row, fee: "" }))));
  return [...without, `Phí, lệ phí:\n${apart(fee)}`].join("\n\n");
}

function blockOf(rows: readonly PrintedRow[]): string {
  const channels = [...new Set(rows.map(({ channel }) => channel))].join(", ");
  const [first] = rows;
  if (!first) return channels;
  const { time, fee, told, isRunTogether } = first;
  const label = isRunTogether ? "Thời gian, phí" : "Thời gian";
  const cells = [
    time && `${label}: ${smallUnit(time)}`,
    fee && `Phí, lệ phí: ${apart(fee)}`,
    withoutMark(told),
  ];
  return [`${channels}:`, ...cells].filter(Boolean).join("\n");
}

/** What two rows have in common whose stops or spaces differ. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d|]+/gu, " ")
    .trim();
}

/** "2 Ngày làm việc" within a line of its own. */
function smallUnit(time: string): string {
  return time.replace(/(?<=^\d[\d.,]*\s*)\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A bracket right behind a word or an amount: "Miễn phí(Không)". */
function apart(fee: string): string {
  return fee.replace(/(?<=[\p{L}\d])\(/gu, " (");
}

/** The mark of a list before the only thing it lists is none. */
function withoutMark(told: string): string {
  return told.replace(/^[\s–+*-]+/u, "");
}
