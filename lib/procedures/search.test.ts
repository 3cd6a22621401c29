import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ProcedureContent } from "./content.ts";
import { knownFields } from "./fields.ts";
import { buildIndex } from "./search/catalogue-index.ts";
import { entryOf } from "./search/entry.ts";
import type { Filters } from "./search/facets.ts";
import { search } from "./search.ts";

const named = (vi: string, en: string, rest: Partial<ProcedureContent> = {}) =>
  sampleContent({ name: { vi, en }, ...rest });

const catalogue: Record<string, ProcedureContent> = {
  "1.000001": named("Thủ tục đăng ký khai sinh", "Registration of a birth", {
    synonyms: ["giấy khai sinh", "con mới đẻ"],
    lifeEvents: ["birth"],
  }),
  "1.000002": named("Thủ tục đăng ký lại khai sinh", "Registering a birth again", { serviceLevel: 2 }),
  "1.000003": named("Cấp giấy phép vệ sinh thú y", "Veterinary hygiene permit", {
    field: "veterinary",
    agencyLevels: ["province"],
    audience: ["business"],
    handledBy: { department: "SNNMT" },
    outcome: { vi: "Giấy phép", en: "A permit" },
  }),
  "1.000004": named("Đăng ký đất đai lần đầu", "First land registration", {
    field: "land",
    audience: ["citizen", "business"],
    synonyms: ["sổ đỏ"],
    whoFor: { vi: "Ai đang dùng đất, kể cả đất có chuồng nuôi thú", en: "Land users" },
  }),
  "2.000005": named("Cấp sổ bảo hiểm", "Issue of an insurance book", {
    serviceLevel: 1,
    synonyms: ["sổ xanh"],
  }),
};
const index = buildIndex(
  Object.entries(catalogue).map(([code, content]) => entryOf(code, content, knownFields)),
);
const found = (words: string, filters?: Filters) =>
  search(index, words, filters).found.map(({ entry }) => entry.code);

describe("what is found first", () => {
  test.for([
    ["khai sinh", "1.000001"],
    ["Giấy Khai Sinh", "1.000001"],
    ["dang ki lai khai sinh", "1.000002"],
    ["khia sinh", "1.000001"],
    ["giaays khai sinh", "1.000001"],
    ["khaisinh", "1.000001"],
    ["khia xinh", "1.000001"],
    ["so do", "1.000004"],
    ["sổ đỏ", "1.000004"],
    ["thú y", "1.000003"],
    ["birth again", "1.000002"],
    ["bảo hi", "2.000005"],
  ])("%s → %s", ([words = "", code]) => {
    expect(found(words)[0]).toBe(code);
  });

  test("a word in the name counts more than the same word in a description", () => {
    expect(found("thú")[0]).toBe("1.000003");
    expect(found("chuồng")).toEqual(["1.000004"]);
  });

  test("what has all the words stands before what has only some of them", () => {
    expect(found("đăng ký lại khai sinh").slice(0, 2)).toEqual(["1.000002", "1.000001"]);
  });

  test("words typed with their marks stand before words with the same letters and other marks", () => {
    const alike = buildIndex(
      Object.entries({
        "1.000011": named("Báo mất thẻ", "Losing a card"),
        "1.000012": named("Báo mặt bằng thẻ", "A card for a ground"),
      }).map(([code, content]) => entryOf(code, content, knownFields)),
    );
    const first = (words: string) => search(alike, words).found.map(({ entry }) => entry.code)[0];
    expect(first("mất")).toBe("1.000011");
    expect(first("mặt")).toBe("1.000012");
  });

  test("what is typed with marks as no word is written is the beginning of a longer one before another word", () => {
    const alike = buildIndex(
      Object.entries({
        "1.000031": named("Thu phí chợ", "A fee"),
        "1.000032": named("Chứng thực chữ ký ở chợ", "Certifying"),
      }).map(([code, content]) => entryOf(code, content, knownFields)),
    );
    const first = (words: string) => search(alike, words).found.map(({ entry }) => entry.code)[0];
    expect(first("chợ thự")).toBe("1.000032");
    expect(first("chợ thu")).toBe("1.000031");
  });

  test("the plain procedure stands before its renewal, unless that is asked for", () => {
    const permits = buildIndex(
      Object.entries({
        "1.000021": named("Gia hạn giấy phép bến", "Renewing"),
        "1.000022": named("Cấp giấy phép bến thủy", "A permit"),
      }).map(([code, content]) => entryOf(code, content, knownFields)),
    );
    const first = (words: string) => search(permits, words).found.map(({ entry }) => entry.code)[0];
    expect(first("giấy phép bến")).toBe("1.000022");
    expect(first("gia hạn giấy phép bến")).toBe("1.000021");
  });

  test('"thủ tục" before a question changes nothing', () => {
    expect(found("thủ tục đăng ký khai sinh")).toEqual(found("đăng ký khai sinh"));
  });

  test("nothing asked lists everything by its name in Vietnamese order", () => {
    expect(found("  ")).toEqual(["1.000003", "2.000005", "1.000004", "1.000001", "1.000002"]);
  });
});

describe("codes", () => {
  test.for([
    ["1.000003", ["1.000003"]],
    ["thủ tục 1.000003 cần gì", ["1.000003"]],
    ["1000003", ["1.000003"]],
    ["2.", ["2.000005"]],
    ["1 000 003", ["1.000003"]],
    ["1.000003.H38", ["1.000003"]],
    ["000005", ["2.000005"]],
    ["mã 1 000003", ["1.000003"]],
  ] as const)("%s", ([words, codes]) => {
    expect(found(words)).toEqual(codes);
  });

  test("a code nobody has finds nothing", () => {
    expect(found("9.999999")).toEqual([]);
  });
});

describe("everyday words kept by staff", () => {
  const withSynonyms = buildIndex(
    Object.entries(catalogue).map(([code, content]) => entryOf(code, content, knownFields)),
    [
      { words: "gks", meaning: "giấy khai sinh" },
      { words: "má", meaning: "mẹ" },
      { words: "nuôi gà", meaning: "thú y" },
    ],
  );
  const result = (words: string) => search(withSynonyms, words);

  test("find what they stand for, and it is said through which of them", () => {
    const { found, reasonOf, corrections } = result("làm gks");
    expect(found[0]?.entry.code).toBe("1.000001");
    expect(found[0] && reasonOf(found[0])).toMatchObject({ by: "synonym", through: "gks" });
    expect(corrections).toEqual([]);
  });

  test("count only as they are written, where they are typed with marks", () => {
    expect(result("nuoi ga").found[0]?.entry.code).toBe("1.000003");
    expect(result("mã").found).toEqual(search(index, "mã").found);
  });

  test("never hide what the words themselves find", () => {
    expect(result("khai sinh").found[0]?.entry.code).toBe("1.000001");
  });
});

describe("what is said about a find", () => {
  const reason = (words: string) => {
    const result = search(index, words);
    const [first] = result.found;
    return first && result.reasonOf(first);
  };

  test("the name, the everyday words or the code that matched", () => {
    expect(reason("khai sinh")).toEqual({ by: "name", text: "đăng ký khai sinh" });
    expect(reason("so do")).toEqual({ by: "synonym", text: "sổ đỏ" });
    expect(reason("1.000001")).toEqual({ by: "code" });
    expect(reason("chuồng")).toMatchObject({ by: "summary" });
    expect(reason("")).toBeNull();
  });

  test("what a mistyped word was taken for, with its marks", () => {
    expect(search(index, "khia sinh").corrections).toEqual([{ typed: "khia", meant: "khai" }]);
    expect(search(index, "khaisinh").corrections).toEqual([{ typed: "khaisinh", meant: "khai sinh" }]);
    expect(search(index, "khai sinh").corrections).toEqual([]);
  });

  test("when nothing is found, what is written most like it", () => {
    const result = search(index, "bảohiểmsổxx");
    expect(result.found).toEqual([]);
    expect(result.nearest().map(({ code }) => code)).toEqual(["2.000005"]);
    expect(search(index, "%%%").found).toEqual([]);
  });
});

describe("filters", () => {
  test.for([
    [{ field: "land" }, ["1.000004"]],
    [{ audience: "business" }, ["1.000003", "1.000004"]],
    [{ audience: "business", level: "commune" }, ["1.000004"]],
    [{ serviceLevel: "2" }, ["1.000002"]],
    [{ lifeEvent: "birth" }, ["1.000001"]],
    [{ agency: "SNNMT" }, ["1.000003"]],
    [{ online: "partial" }, []],
  ] as const)("%j leaves %j", ([filters, codes]) => {
    expect(found("", filters)).toEqual(codes);
  });

  test("each count is what choosing that value would show, with the words and all other filters kept", () => {
    const filters = { audience: "business" };
    const { facets } = search(index, "", filters);
    for (const [name, counts] of Object.entries(facets())) {
      for (const [value, count] of counts) {
        expect(found("", { ...filters, [name]: value }), `${name} = ${value}`).toHaveLength(count);
      }
    }
    expect(facets().audience.get("citizen")).toBe(4);
    expect(facets().field.get("civilStatus")).toBeUndefined();
  });
});

describe("whatever is typed", () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom("khai", "sinh", "giấy", "đất", "đăng", "ký", "sổ", "đỏ", "thú", "ý", "phép", "lại"),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 6 },
  );

  test("case and Unicode form change nothing of the result, and what is typed without accents is found", () => {
    const letters = fc.array(
      fc.constantFrom("khai", "sinh", "giấy", "ĐẤT", "đăng", "ký", "sổ", "đỏ", "thửa"),
    );
    fc.assert(
      fc.property(letters, (parts) => {
        const typed = parts.join(" ");
        const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
        for (const other of [typed.toUpperCase(), typed.toLowerCase(), typed.normalize("NFD")])
          expect(search(index, other).found).toEqual(search(index, typed).found);
        expect(search(index, plain).found.length > 0).toBe(search(index, typed).found.length > 0);
      }),
    );
  });

  test("it answers, best first, and only what passes the filters", () => {
    fc.assert(
      fc.property(words, fc.constantFrom("citizen", "business", undefined), (parts, audience) => {
        const result = search(index, parts.join(" "), { audience });
        const scores = result.found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(result.found.every(({ entry }) => !audience || entry.audience.includes(audience))).toBe(true);
        expect(new Set(result.found.map(({ place }) => place)).size).toBe(result.found.length);
      }),
    );
  });
});
