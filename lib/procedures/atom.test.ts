import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AtomEntry, atomOf } from "./atom.ts";

const entry = (place: number, overrides: Partial<AtomEntry> = {}): AtomEntry => ({
  id: `tag:mau.gov.vn,2026:procedure/1.00000${place}/1/new`,
  title: `Thủ tục ${place}`,
  updatedAt: "2026-11-22T02:00:00.000Z",
  url: `https://mau.gov.vn/thu-tuc/1.00000${place}`,
  lines: ["Thời hạn: 3 ngày thay cho 5 ngày", "Thêm giấy tờ: Tờ khai"],
  ...overrides,
});

const feedOf = (entries: readonly AtomEntry[]) =>
  atomOf({
    id: "https://mau.gov.vn/api/v1/procedures/changes.atom?lang=vi",
    lang: "vi",
    title: "Thay đổi",
    author: "UBND tỉnh Mẫu",
    rights: "Tự do",
    updatedAt: "2026-11-22T02:00:00.000Z",
    self: "https://mau.gov.vn/api/v1/procedures/changes.atom?lang=vi",
    page: "https://mau.gov.vn/thu-tuc/thay-doi",
    entries,
  });

type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string };

const decode = (words: string) =>
  words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const piece = /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|[^<]+|</g;

const nodeOf = (name: string, attributes = ""): Node => {
  const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)];
  const read = Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, decode(value)]));
  return { name, attributes: read, children: [], text: "" };
};

/** Reads XML without processing instructions, comments or sections of data; throws where it is not well formed. */
function parse(xml: string): Node {
  const root = nodeOf("");
  const open = [root];
  const body = xml.replace(/^<\?xml version="1.0" encoding="utf-8"\?>\n/, "");
  for (const [whole, close, name, attributes, isEmpty] of body.matchAll(piece)) {
    if (whole === "<" || /&(?!(?:amp|lt|gt|quot);)/.test(whole)) throw new Error(`not well formed: ${whole}`);
    const inside = open.at(-1) ?? root;
    if (!name) inside.text += decode(whole);
    else if (close) expect(open.pop()?.name).toBe(name);
    else {
      const made = nodeOf(name, attributes);
      inside.children.push(made);
      if (!isEmpty) open.push(made);
    }
  }
  expect(open).toEqual([root]);
  expect(root.children).toHaveLength(1);
  return root.children[0] ?? root;
}

const named = (node: Node, name: string) => node.children.filter((child) => child.name === name);

/** The musts of RFC 4287, 4.1.1 and 4.1.2, for what an element holds. */
function expectMusts(node: Node) {
  for (const once of ["id", "title", "updated"]) expect(named(node, once), once).toHaveLength(1);
  expect(() => new URL(named(node, "id")[0]?.text ?? "")).not.toThrow();
  expect(named(node, "updated")[0]?.text).toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  );
  const alternates = named(node, "link").filter(({ attributes }) => attributes.rel === "alternate");
  expect(new Set(alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`)).size).toBe(
    alternates.length,
  );
  expect(alternates.every(({ attributes }) => URL.canParse(attributes.href ?? ""))).toBe(true);
}

describe("a feed", () => {
  test("holds what RFC 4287 says it must, and each entry too", () => {
    const feed = parse(feedOf([entry(1), entry(2)]));
    expect(feed.name).toBe("feed");
    expect(feed.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" });
    expectMusts(feed);
    expect(named(feed, "author").map((author) => named(author, "name")[0]?.text)).toEqual(["UBND tỉnh Mẫu"]);
    expect(named(feed, "link").some(({ attributes }) => attributes.rel === "self")).toBe(true);
    const entries = named(feed, "entry");
    for (const each of entries) {
      expectMusts(each);
      expect(named(each, "content")[0]?.attributes.type).toBe("text");
    }
    expect(new Set(entries.map((each) => named(each, "id")[0]?.text)).size).toBe(2);
  });

  test("of nothing is a feed all the same", () => {
    expectMusts(parse(feedOf([])));
  });

  test("keeps every text that XML can hold as it is, and leaves out what it cannot", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const [read] = named(parse(feedOf([entry(1, { title })])), "entry");
        const held = [...title.toWellFormed()].filter((letter) => {
          const point = letter.codePointAt(0) ?? 0;
          return [9, 10, 13].includes(point) || (point >= 32 && point !== 0xfffe && point !== 0xffff);
        });
        expect(named(read ?? nodeOf(""), "title")[0]?.text).toBe(held.join(""));
      }),
      { numRuns: 50 },
    );
    const markup = `<b>"A" & 'B'</b>]]>`;
    const [read] = named(parse(feedOf([entry(1, { lines: [markup, "hai"] })])), "entry");
    expect(named(read ?? nodeOf(""), "content")[0]?.text).toBe(`${markup}\nhai`);
  });
});
