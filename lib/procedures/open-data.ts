import * as z from "zod";
import { csvLine } from "#lib/platform/csv.ts";
import { oneAnswer } from "./api.ts";
import type { Bilingual } from "./bilingual.ts";

/** One procedure of the data set: what the API says of it, in one language. */
export type OpenDataRow = z.infer<typeof oneAnswer>;

/** What a reader of the data set must know beside it. `modifiedAt` is an instant, ISO 8601. */
export type OpenDataHead = { title: string; publisher: string; licence: string; modifiedAt: string };

export const openDataTitle: Bilingual = {
  vi: "Danh mục thủ tục hành chính",
  en: "Catalogue of public service procedures",
};

/** The terms of a province that has not set any: an invitation, not a law. */
export const defaultLicence: Bilingual = {
  vi:
    "Ai cũng được sao chép, dùng lại, chỉnh sửa và phân phối dữ liệu này, kể cả cho mục đích thương mại, không phải xin " +
    "phép và không mất tiền, với điều kiện ghi rõ nguồn và ngày lấy dữ liệu. Dữ liệu để tham khảo; khi khác với quyết " +
    "định công bố thủ tục thì theo quyết định.",
  en:
    "Anybody may copy, reuse, adapt and distribute these data, commercially too, without asking and without charge, " +
    "provided that the source and the day they were taken are named. The data are for reference; where they differ from " +
    "the decision that announced a procedure, the decision counts.",
};

/** The data set as one JSON document. */
export const openDataAnswer = z.object({
  title: z.string(),
  publisher: z.string(),
  licence: z.string().describe("On what terms the data may be used again"),
  modifiedAt: z.iso.datetime(),
  items: z.array(oneAnswer),
});

type Column = {
  key: string;
  type: "text" | "list" | "number" | "yesNo" | "date";
  of: (row: OpenDataRow) => string | number;
};

const list = (texts: readonly string[]) => texts.join("; ");
const yesNo = (holds: boolean) => (holds ? "true" : "false");

/** The columns of the table, in their order. Several values stand in one cell with a semicolon between them. */
export const openDataColumns = [
  { key: "code", type: "text", of: ({ code }) => code },
  { key: "name", type: "text", of: ({ name }) => name },
  { key: "field_key", type: "text", of: ({ fieldKey }) => fieldKey },
  { key: "field", type: "text", of: ({ field }) => field },
  { key: "agency_levels", type: "list", of: ({ agencyLevels }) => list(agencyLevels) },
  { key: "audience", type: "list", of: ({ audience }) => list(audience) },
  { key: "service_level", type: "number", of: ({ serviceLevel }) => serviceLevel },
  { key: "online", type: "text", of: ({ online }) => online ?? "" },
  { key: "can_file_online", type: "yesNo", of: ({ canFileOnline }) => yesNo(canFileOnline) },
  { key: "handled_by", type: "text", of: ({ handledBy }) => handledBy },
  { key: "competent_authority", type: "text", of: ({ competentAuthority }) => competentAuthority },
  { key: "who_for", type: "text", of: ({ whoFor }) => whoFor },
  { key: "outcome", type: "text", of: ({ outcome }) => outcome },
  { key: "cases", type: "list", of: ({ cases }) => list(cases.map(({ name }) => name)) },
  { key: "documents", type: "list", of: ({ documents }) => list(documents.map(({ name }) => name)) },
  { key: "time_limits", type: "list", of: ({ channels }) => list(channels.map(timeLimitOf)) },
  { key: "fees", type: "list", of: ({ channels }) => list(channels.flatMap(feesOf)) },
  { key: "legal_basis", type: "list", of: ({ legalBasis }) => list(legalBasis.map(({ number }) => number)) },
  { key: "decision_no", type: "text", of: ({ decisionNo }) => decisionNo ?? "" },
  { key: "version", type: "number", of: ({ version }) => version.number },
  { key: "effective_on", type: "date", of: ({ version }) => version.effectiveOn },
  { key: "url", type: "text", of: ({ url }) => url },
] as const satisfies readonly Column[];

/** `online: 3 workingDay`, and for a case `online/remarriage: 3 workingDay`; times of steps are joined by a plus; nothing after the colon: the law states none. */
function timeLimitOf({ channel, caseKey, timeLimit, stages }: OpenDataRow["channels"][number]): string {
  const limits = timeLimit ? [timeLimit] : (stages ?? []).map((stage) => stage.timeLimit);
  const said = limits.map(({ amount, unit }) => `${amount} ${unit}`).join(" + ");
  return `${placeOf(channel, caseKey)}:${said && ` ${said}`}`;
}

/** `direct: 20000` in dong, or how the fee is known where it is no fixed amount: `direct: local_council`. */
function feesOf({ channel, caseKey, fees }: OpenDataRow["channels"][number]): string[] {
  return fees.map(({ status, amountDong }) => {
    const amount = status === "fixed" || status === "free" ? (amountDong ?? 0) : status;
    return `${placeOf(channel, caseKey)}: ${amount}`;
  });
}

function placeOf(channel: string, caseKey: string | null): string {
  return caseKey === null ? channel : `${channel}/${caseKey}`;
}

/** The data set as JSON, a procedure at a time: however many there are, only one is held. */
export async function* openDataJson(
  head: OpenDataHead,
  rows: AsyncIterable<OpenDataRow>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield "\n]}\n";
}

/** The data set as a table (CSV, RFC 4180, UTF-8 without a mark), a line at a time. */
export async function* openDataCsv(rows: AsyncIterable<OpenDataRow>): AsyncGenerator<string> {
  yield csvLine(openDataColumns.map(({ key }) => key));
  for await (const row of rows) yield csvLine(openDataColumns.map(({ of }) => of(row)));
}
