import { describe, expect, test } from "vitest";
import { readChannelCell } from "./channel-cell.ts";
import { readTerms } from "./terms.ts";

const read = (rows: string) => readTerms(readChannelCell(rows).rows);
const kinds = (rows: string) => read(rows).findings.map(({ kind }) => kind);

describe("several rows of one channel", () => {
  const row = (channel: string, time: string, told: string) => `${channel}${time}Không có thông tin${told}`;

  test("that are steps of one handling keep their own times, and the whole has none", () => {
    const check = "Thời hạn Sở Xây dựng tổ chức kiểm tra: 05 ngày làm việc, kể từ khi nhận đủ hồ sơ.";
    const issue = "Thời hạn cấp giấy chứng nhận: 03 ngày làm việc kể từ ngày đạt kết quả kiểm tra.";
    const { cases, terms, findings } = read(
      row("Trực tiếp", "5 Ngày làm việc", check) +
        row("Trực tuyến", "5 Ngày làm việc", check) +
        row("Trực tiếp", "3 Ngày làm việc", issue) +
        row("Trực tuyến", "3 Ngày làm việc", issue),
    );
    expect(cases).toEqual([]);
    expect(terms.map(({ channel, timeLimit }) => [channel, timeLimit])).toEqual([
      ["direct", null],
      ["online", null],
    ]);
    expect(terms[0]?.note?.vi).toBe(`${check}\n${issue}`);
    expect(terms[0]?.stages).toMatchObject([
      {
        name: { vi: "Sở Xây dựng tổ chức kiểm tra" },
        since: { vi: "kể từ khi nhận đủ hồ sơ" },
        timeLimit: { amount: 5 },
      },
      {
        name: { vi: "Cấp giấy chứng nhận" },
        since: { vi: "kể từ ngày đạt kết quả kiểm tra" },
        timeLimit: { amount: 3 },
      },
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(["stagesFromRows"]);
  });

  test.each([
    [
      "the first ends where another office begins",
      "Trong thời hạn 02 ngày kể từ khi nhận đơn, Công an xã gửi văn bản cho Cục",
      "Trong thời hạn 03 ngày kể từ khi tiếp nhận văn bản, Cục gửi thông báo cho người nộp",
    ],
    [
      "the acts are others",
      "Tiếp nhận và kiểm tra thành phần hồ sơ ngay trong ngày",
      "Thẩm định hồ sơ và trả kết quả: 01 ngày kể từ khi nhận đủ hồ sơ",
    ],
  ])("are steps where %s", (_why, one, other) => {
    const cell = row("Trực tiếp", "2 Ngày", one) + row("Trực tiếp", "3 Ngày", other);
    expect(read(cell).terms).toMatchObject([{ timeLimit: null, stages: [{}, {}] }]);
  });

  test.each([
    ["two things are appraised", "Thời gian thẩm định nhiệm vụ quy hoạch", "Thời gian thẩm định quy hoạch"],
    [
      "a step has several ways",
      "Thời hạn kiểm tra: 2 ngày, kể từ ngày nhận đủ hồ sơ",
      "Thời hạn công bố: Trường hợp thông báo cho đơn vị: 2 ngày kể từ ngày kết thúc kiểm tra",
    ],
    [
      "one of them is what people do",
      "Nộp hồ sơ trực tiếp cho Công an cấp xã",
      "Trong thời hạn 03 ngày kể từ ngày lập biên bản, Công an cấp xã niêm yết công khai biên bản",
    ],
  ])("are for a person to tell where %s", (_why, one, other) => {
    const cell = row("Trực tiếp", "2 Ngày", one) + row("Trực tiếp", "3 Ngày", other);
    expect(kinds(cell)).toContain("rowsMayBeStages");
  });

  test("are for a person to tell where a step has no time, or money of its own", () => {
    const steps = ["Thẩm định hồ sơ", "Trả kết quả tại quầy"] as const;
    expect(
      kinds(row("Trực tiếp", "2 Ngày", steps[0]) + row("Trực tiếp", "Không có thông tin", steps[1])),
    ).toContain("rowsMayBeStages");
    expect(kinds(`Trực tiếp2 Ngày20,000 VNĐ${steps[0]}Trực tiếp1 NgàyMiễn phí${steps[1]}`)).toContain(
      "rowsMayBeStages",
    );
  });

  test.each([
    [
      "Trong thời hạn 01 ngày kể từ ngày nhận đủ hồ sơ đối với xe thương mại",
      "Trong thời hạn 02 ngày kể từ ngày nhận đủ hồ sơ đối với xe khác",
    ],
    ["Cấp giấy phép mới: trả tại quầy", "Cấp lại giấy phép: trả tại quầy"],
    ["Trường hợp không phải xác minh", "Trường hợp cần xác minh"],
    ["Tại Ủy ban nhân dân cấp xã", "Tại cơ quan đại diện"],
  ])("stay cases where they say for whom or what they are: %o", (one, other) => {
    const { cases, findings } = read(row("Trực tiếp", "2 Ngày", one) + row("Trực tiếp", "3 Ngày", other));
    expect(cases).toHaveLength(2);
    expect(findings.map(({ kind }) => kind)).not.toContain("rowsMayBeStages");
  });

  test("a channel with one row beside steps keeps its time", () => {
    const cell =
      row("Trực tiếp", "2 Ngày", "Thẩm định hồ sơ") +
      row("Trực tiếp", "1 Ngày", "Trả kết quả tại quầy") +
      row("Trực tuyến", "3 Ngày", "Nộp trên cổng");
    expect(read(cell).terms.map(({ timeLimit, stages }) => [timeLimit?.amount, stages?.length])).toEqual([
      [undefined, 2],
      [3, undefined],
    ]);
  });
});
