import { describe, expect, test } from "vitest";
import { routing } from "#lib/platform/i18n/routing.ts";
import { readingScript } from "#lib/platform/reading-script/script.ts";

const { E2E_URL = "" } = process.env;

/** Asks as a browser does, without following where it is sent. */
const visit = (path: string, init: RequestInit = {}) =>
  fetch(`${E2E_URL}${path}`, { redirect: "manual", ...init });

const readingPages = [
  "/",
  "/thu-tuc",
  "/thu-tuc/1.001193",
  "/tra-cuu",
  "/xac-minh",
  "/tro-giup",
  "/tiep-can",
  "/en",
  "/en/procedures",
  "/en/procedures/1.001193",
  "/en/track",
  "/en/verify",
  "/en/help",
  "/en/accessibility",
];

const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";
const nonceOf = (response: Response) => policyOf(response).match(/'nonce-([^']+)'/)?.[1] ?? "";

const signInPages = ["/dang-nhap", "/can-bo/dang-nhap", "/en/sign-in", "/en/staff/sign-in"];

describe("pages for everybody", () => {
  test.each(readingPages)("%s answers, and only the one script of reading pages runs", async (path) => {
    const response = await visit(path);
    expect(response.status).toBe(200);
    expect(policyOf(response)).toMatch(/^script-src 'sha256-[^ ;]+'; style-src 'self';/);
    expect(policyOf(response)).not.toContain("nonce");
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test.each(["/", "/thu-tuc", "/en/procedures/1.001193"])(
    "%s may be kept by the browser of whoever has no cookie, and of nobody else",
    async (path) => {
      const forAll = await visit(path);
      expect(forAll.headers.get("cache-control")).toBe("private, no-cache");
      const forOne = await visit(path, { headers: { cookie: "mot-cua.session=x" } });
      expect(forOne.headers.get("cache-control")).toContain("no-store");
    },
  );

  test.each(["/tra-cuu", "/xac-minh", "/dang-nhap"])("%s is kept nowhere", async (path) => {
    expect((await visit(path)).headers.get("cache-control")).toContain("no-store");
  });

  test.each(signInPages)(
    "%s answers, and only scripts with its own nonce and the one of reading pages run",
    async (path) => {
      const [first, second] = [await visit(path), await visit(path)];
      expect(first.status).toBe(200);
      expect(nonceOf(first).length).toBeGreaterThanOrEqual(16);
      expect(nonceOf(second)).not.toBe(nonceOf(first));
      expect(policyOf(first)).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
      const html = (await first.text()).replace(`<script>${readingScript}</script>`, "");
      const inline = html.match(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>/g) ?? [];
      expect(inline.filter((script) => !script.includes(`nonce="${nonceOf(first)}"`))).toEqual([]);
    },
  );

  test.each(["/khong-co-trang-nay", "/en/no-such-page", "/thu-tuc/1.001193/them"])(
    "%s is nobody's address",
    async (path) => {
      expect((await visit(path)).status).toBe(404);
    },
  );
});

/** Every page of the list that is not for everybody, with words in the place of its parameters. */
const closedPages = Object.entries<string | { vi: string; en: string }>(routing.pathnames)
  .filter(([page]) => /^\/(?:dossiers|papers|account|staff)/.test(page))
  .filter(([page]) => page !== "/staff/sign-in")
  .flatMap(([, path]) => (typeof path === "string" ? [path] : [path.vi, `/en${path.en}`]))
  .map((path) => path.replaceAll(/\[\w+\]/g, "UNKNOWN"));

describe("pages of somebody", () => {
  test.each(closedPages)("%s asks a visitor to sign in, and comes back to no other site", async (path) => {
    const response = await visit(path);
    expect([302, 303, 307]).toContain(response.status);
    const to = new URL(response.headers.get("location") ?? "", E2E_URL);
    expect(to.origin).toBe(new URL(E2E_URL).origin);
    expect(to.pathname).toMatch(/^\/(?:dang-nhap|can-bo\/dang-nhap|en\/sign-in|en\/staff\/sign-in)$/);
  });
});

describe("posts from a foreign page", () => {
  const foreign = { origin: "https://evil.example" };

  /** The hidden fields of the first form of the page that calls an action of ours. */
  async function signInForm() {
    const html = await (await visit("/can-bo/dang-nhap")).text();
    const form = html.match(/<form(?:(?!<\/form>).)*\$ACTION.*?<\/form>/s)?.[0] ?? "";
    const body = new FormData();
    for (const [input] of form.matchAll(/<input[^>]*>/g)) {
      const part = (name: string) => input.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
      const name = part("name");
      if (name) body.set(name, (part("value") ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    }
    body.set("username", "nobody.at.all");
    body.set("password", "not a password");
    return body;
  }

  test("an action that our own page may call is refused to another", async () => {
    const body = await signInForm();
    expect([...body.keys()].some((name) => name.startsWith("$ACTION"))).toBe(true);
    const own = await visit("/can-bo/dang-nhap", { method: "POST", body, headers: { origin: E2E_URL } });
    expect(own.status).toBe(200);
    const refused = await visit("/can-bo/dang-nhap", { method: "POST", body, headers: foreign });
    expect(refused.status).toBeGreaterThanOrEqual(400);
  });

  test.each(["/api/files/plain", "/api/files/remove", "/api/results/verify"])(
    "%s refuses it before it looks at the content",
    async (path) => {
      const body = new FormData();
      body.set("file", new Blob(["%PDF-1.7"]), "giay.pdf");
      for (const headers of [foreign, { origin: "null" }, {}])
        expect((await visit(path, { method: "POST", body, headers })).status).toBe(403);
    },
  );
});
