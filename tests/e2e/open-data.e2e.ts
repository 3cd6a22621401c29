import { describe } from "vitest";
import { expect, expectAccessible, test } from "./test.ts";

const { E2E_URL = "" } = process.env;
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${E2E_URL}${path}`, { headers });

type Thing = Record<string, unknown> & { "@type": string };

const linkedData = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = ""]) => JSON.parse(json) as Thing,
  );

describe("what programs read", () => {
  test("JSON and CSV tell the same procedures, and are not sent to who has them", async () => {
    const json = await ask("/api/v1/open-data/procedures.json");
    const document = (await json.json()) as { items: { code: string }[]; licence: string };
    const csv = await ask("/api/v1/open-data/procedures.csv");
    const lines = (await csv.text()).split("\r\n");
    expect(document.items.length).toBeGreaterThan(50);
    expect(lines.filter((line) => /^\d\.\d{6},/.test(line)).map((line) => line.slice(0, 8))).toEqual(
      document.items.map(({ code }) => code),
    );
    expect(document.licence).toContain("ghi rõ nguồn");
    for (const first of [json, csv]) {
      const path = new URL(first.url).pathname;
      const again = await ask(path, { "if-none-match": first.headers.get("etag") ?? "" });
      expect(again.status).toBe(304);
      expect(again.headers.get("cache-control")).toBe("public, max-age=60");
      expect(await again.text()).toBe("");
      const since = await ask(path, { "if-modified-since": first.headers.get("last-modified") ?? "" });
      expect(since.status).toBe(304);
    }
  });

  test("one procedure says all of itself, and is not sent twice either", async () => {
    const response = await ask("/api/v1/procedures/1.001193?lang=en");
    const procedure = (await response.json()) as Record<string, unknown>;
    expect(procedure).toMatchObject({ code: "1.001193", fieldKey: "civilStatus", agencyLevel: "commune" });
    for (const part of [
      "cases",
      "guide",
      "documents",
      "channels",
      "legalBasis",
      "origins",
      "places",
      "questions",
    ])
      expect(procedure, part).toHaveProperty(part);
    const again = await ask("/api/v1/procedures/1.001193?lang=en", {
      "if-none-match": response.headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
  });

  test("pages of procedures are told to machines, and every one is in the sitemap in both languages", async () => {
    const html = await (await ask("/thu-tuc/1.001193")).text();
    expect(linkedData(html).map((thing) => thing["@type"])).toEqual(["GovernmentService", "BreadcrumbList"]);
    expect(html).toContain('rel="canonical"');
    expect(html).toMatch(/rel="alternate" hrefLang="en"/i);
    expect(html).toMatch(/rel="alternate" type="application\/atom\+xml"/);
    expect(html).toContain('property="og:title"');

    const sitemap = await (await ask("/sitemap.xml")).text();
    const { items } = (await (await ask("/api/v1/open-data/procedures.json")).json()) as {
      items: { code: string }[];
    };
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
    for (const { code } of items)
      expect(listed).toEqual(expect.arrayContaining([`/thu-tuc/${code}`, `/en/procedures/${code}`]));
    expect(new Set(listed).size).toBe(listed.length);
    expect(await (await ask("/robots.txt")).text()).toMatch(/Disallow: \/can-bo\n[\s\S]*Sitemap: http/);
  });

  test("the fixed pages of the sitemap all answer", async () => {
    const sitemap = await (await ask("/sitemap.xml")).text();
    const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)]
      .map(([, url = ""]) => new URL(url).pathname)
      .filter((path) => !/\d\.\d{6}$/.test(path));
    for (const path of paths) expect((await ask(path)).status, path).toBe(200);
  });
});

describe("what people read", () => {
  test.for(["/du-lieu-mo", "/en/open-data", "/thu-tuc/thay-doi", "/en/procedures/changes"])(
    "%s is accessible on a phone, and offers its files",
    async (path, { visit }) => {
      const page = await visit({ phone: true });
      await page.goto(path);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await page.locator('a[href*="/api/v1/"]').count()).toBeGreaterThan(0);
    },
  );

  test("a browser reads the feed as XML, and what it leads to are pages of procedures", async ({ visit }) => {
    const page = await visit({ scripts: true });
    await page.goto("/thu-tuc/thay-doi");
    const feed = await page.evaluate(async () => {
      const text = await (await fetch("/api/v1/procedures/changes.atom")).text();
      const document = new DOMParser().parseFromString(text, "application/xml");
      return {
        fault: document.querySelector("parsererror")?.textContent,
        links: [...document.querySelectorAll("entry > link")].map((link) => link.getAttribute("href")),
        ids: [...document.querySelectorAll("entry > id")].map((id) => id.textContent),
      };
    });
    expect(feed.fault).toBeUndefined();
    expect(feed.links.length).toBeGreaterThan(10);
    expect(feed.links.every((link) => /\/thu-tuc\/\d\.\d{6}$/.test(link ?? ""))).toBe(true);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
  });
});
