import { describe, expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { onlyVietnamese } from "./bilingual.ts";
import type { ProcedureContent } from "./content.ts";
import { knownFields, nameOfField } from "./fields.ts";
import { offerOf } from "./offer.ts";
import { openDataAnswer, openDataColumns, openDataCsv, openDataJson } from "./open-data.ts";
import { procedureIn } from "./told.ts";

const head = {
  title: "Danh mục",
  publisher: "UBND",
  licence: "Tự do",
  modifiedAt: "2026-11-22T00:00:00.000Z",
};

function rowOf(code: string, content: ProcedureContent) {
  return procedureIn("vi", {
    code,
    content,
    versionId: "01980000-0000-7000-8000-000000000000",
    number: 1,
    effectiveOn: "2026-01-01",
    fieldName: nameOfField(knownFields, content.field),
    offer: offerOf(content),
    overrides: [],
    url: `https://mau.gov.vn/thu-tuc/${code}`,
  });
}

const wholeCatalogue = catalogue.map(({ code, content }) => rowOf(code, content));

async function textOf(parts: AsyncGenerator<string>) {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

async function* each<Row>(rows: readonly Row[]) {
  for (const row of rows) yield row;
}

/** Reads a CSV file letter by letter, as RFC 4180 says, and nothing more leniently. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let [line, cell, isQuoted] = [[] as string[], "", false];
  for (let place = 0; place < text.length; place++) {
    const letter = text.charAt(place);
    if (isQuoted && letter === '"' && text[place + 1] === '"') {
      cell += '"';
      place++;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ",") {
      line.push(cell);
      cell = "";
    } else if (!isQuoted && letter === "\r" && text[place + 1] === "\n") {
      lines.push([...line, cell]);
      [line, cell] = [[], ""];
      place++;
    } else cell += letter;
  }
  expect([line, cell, isQuoted]).toEqual([[], "", false]);
  return lines;
}

describe("the data set as JSON", () => {
  test("is the document the API describes, whether it holds nothing, one procedure or all", async () => {
    for (const rows of [[], wholeCatalogue.slice(0, 1), wholeCatalogue]) {
      const document = JSON.parse(await textOf(openDataJson(head, each(rows))));
      expect(openDataAnswer.strict().parse(document)).toEqual({ ...head, items: rows });
    }
  });
});

describe("the data set as a table", () => {
  test("has no mark of its encoding, a head, and as many cells in each line as columns", async () => {
    const text = await textOf(openDataCsv(each(wholeCatalogue)));
    const [first, ...lines] = cellsOf(text);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(first).toEqual(openDataColumns.map(({ key }) => key));
    expect(lines.map(([code]) => code)).toEqual(catalogue.map(({ code }) => code));
    expect(lines.every((line) => line.length === openDataColumns.length)).toBe(true);
  });

  test("keeps commas, quotation marks and line ends inside their cells, and no cell is a formula", async () => {
    const content = sampleContent({
      name: onlyVietnamese('=HYPERLINK("http://a.example")'),
      whoFor: onlyVietnamese("Một, hai\r\nba"),
      outcome: onlyVietnamese("@SUM(1)"),
      decisionNo: "-12/QĐ-UBND",
    });
    const [keys = [], line = []] = cellsOf(await textOf(openDataCsv(each([rowOf("1.000001", content)]))));
    const cell = (key: string) => line[keys.indexOf(key)];
    expect(cell("name")).toBe(`'=HYPERLINK("http://a.example")`);
    expect(cell("who_for")).toBe("Một, hai\r\nba");
    expect(cell("outcome")).toBe("'@SUM(1)");
    expect(cell("decision_no")).toBe("'-12/QĐ-UBND");
  });

  test("says time limits and fees by channel and case", async () => {
    const fee = { name: onlyVietnamese("Lệ phí"), kind: "charge" as const };
    const content = sampleContent({
      channels: [
        {
          channel: "online",
          timeLimit: { amount: 3, unit: "workingDay", assumed: false },
          fees: [{ ...fee, status: "fixed", amountDong: 20_000 }],
        },
        {
          channel: "direct",
          caseKey: "again",
          timeLimit: null,
          fees: [{ ...fee, status: "local_council", amountDong: null }],
        },
      ],
    });
    const [keys = [], line = []] = cellsOf(await textOf(openDataCsv(each([rowOf("1.000001", content)]))));
    expect(line[keys.indexOf("time_limits")]).toBe("online: 3 workingDay; direct/again:");
    expect(line[keys.indexOf("fees")]).toBe("online: 20000; direct/again: local_council");
  });
});

test("one procedure at a time is asked for: a reader who stops has stopped everything behind", async () => {
  let made = 0;
  let isStopped = false;
  async function* endless() {
    try {
      for (;;) {
        made++;
        yield rowOf("1.000001", sampleContent());
      }
    } finally {
      isStopped = true;
    }
  }
  const parts = openDataCsv(endless());
  for (let read = 0; read < 4; read++) await parts.next();
  await parts.return(undefined);
  expect(made).toBe(3);
  expect(isStopped).toBe(true);
});
