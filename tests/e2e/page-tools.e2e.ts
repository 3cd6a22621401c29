import type { Page } from "playwright-core";
import { describe } from "vitest";
import { expect, expectAccessible, test } from "./test.ts";

const procedure = "/thu-tuc/1.001193";

/** What a page tried to run against the policy: the framework's, which has an address or speaks of itself, or ours. */
async function watchPolicy(page: Page) {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener("securitypolicyviolation", ({ target, blockedURI, violatedDirective }) => {
      const source = target instanceof HTMLScriptElement ? target.text : "";
      const isFramework = blockedURI !== "inline" || /__next_f|TURBOPACK|\$R[A-Z]/.test(source);
      seen.push(isFramework ? "framework" : `${violatedDirective} of ours: ${source.slice(0, 80)}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

describe("the script of reading pages", () => {
  test("runs, while the framework's scripts neither run nor are fetched", async ({ visit }) => {
    const page = await visit();
    const violations = await watchPolicy(page);
    const fetched: string[] = [];
    page.on("response", (response) => fetched.push(response.url()));
    const response = await page.goto(procedure);
    expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'sha256-[\w+/=]+'(;|$)/);
    await page.getByRole("button", { name: "In trang này" }).waitFor();
    expect(fetched.filter((url) => url.endsWith(".js"))).toEqual([]);
    expect(await page.evaluate(() => "__next_f" in window || "next" in window)).toBe(false);
    expect((await violations()).filter((each) => each !== "framework")).toEqual([]);
  });

  test("offers nothing where scripts do not run: no button waits in vain", async ({ visit }) => {
    const page = await visit({ scripts: false });
    await page.goto(procedure);
    for (const name of ["In trang này", "Chia sẻ", "Bỏ hết dấu chọn"])
      expect(await page.getByRole("button", { name }).count()).toBe(0);
  });

  test("prints the page with every fold open", async ({ visit }) => {
    const page = await visit();
    await page.addInitScript(() => {
      window.print = () => {
        window.dispatchEvent(new Event("beforeprint"));
        document.title = `printed with ${document.querySelectorAll("main details:not([open])").length} shut`;
      };
    });
    await page.goto(procedure);
    await page.getByRole("button", { name: "In trang này" }).click();
    await expect.poll(() => page.title()).toBe("printed with 0 shut");
  });

  test("shares by the device, or copies the address and says so", async ({ visit }) => {
    const page = await visit();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "share");
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
      });
    });
    await page.goto(`${procedure}?truong-hop=abroad`);
    await page.getByRole("button", { name: "Chia sẻ" }).click();
    await page.getByText("Đã chép địa chỉ trang.").waitFor();
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain(
      `${procedure}?truong-hop=abroad`,
    );
  });

  test("keeps the ticks of a checklist for its procedure, and takes them away again", async ({ visit }) => {
    const page = await visit();
    await page.goto(procedure);
    const ticked = () => page.locator("[data-remember] input:checked").count();
    const first = page.locator("[data-remember] input[type=checkbox]").first();
    await first.check();
    await page.reload();
    await expect.poll(ticked).toBe(1);
    await page.goto("/thu-tuc/1.000894");
    expect(await ticked()).toBe(0);
    await page.goto(procedure);
    await page.getByRole("button", { name: "Bỏ hết dấu chọn" }).click();
    expect(await ticked()).toBe(0);
    await page.reload();
    expect(await ticked()).toBe(0);
  });
});

describe("where to go", () => {
  test.for([true, false])(
    "a commune is chosen by a plain form (JavaScript: %s)",
    async (scripts, { visit }) => {
      const page = await visit({ scripts, phone: true });
      await page.goto(procedure);
      const part = page.locator("#noi-nop");
      expect(await part.getByText(/Đang (?:mở|đóng) cửa/).count()).toBe(1);
      await part.getByLabel("Xã, phường nơi bạn ở").selectOption({ index: 1 });
      await part.getByRole("button", { name: "Xem nơi nộp" }).click();
      await page.waitForURL(/\?xa=\d+#noi-nop$/);
      await part.getByText(/^Trung tâm Phục vụ hành chính công (?:phường|xã)/).waitFor();
      expect(await part.getByRole("link", { name: /Xem bản đồ/ }).getAttribute("href")).toContain(
        "openstreetmap.org/search?query=",
      );
      await expectAccessible(page);
    },
  );

  test("a procedure of a department names the centre with its sites", async ({ visit }) => {
    const page = await visit();
    await page.goto("/thu-tuc/1.000045");
    const part = page.locator("#noi-nop");
    await part.getByText("Trung tâm Phục vụ hành chính công tỉnh Lào Cai").waitFor();
    expect(await part.getByText(/Cơ sở [12]:/).count()).toBe(2);
    expect(await part.getByLabel("Xã, phường nơi bạn ở").count()).toBe(0);
  });
});
