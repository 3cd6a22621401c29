import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, test as base, expect } from "vitest";
import { browser, closeBrowser } from "./browser.ts";

export { expect };

type Visit = (options?: { scripts?: boolean; phone?: boolean }) => Promise<Page>;

/** Pages whose browser runs no scripts at all, axe's neither. */
const scriptless = new WeakSet<Page>();

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** `test` with visitors of its own: each has a fresh browser profile, closed when the test ends. */
export const test = base.extend<{ visit: Visit }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads fixture names from this pattern.
  visit: async ({}, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ scripts = true, phone: isPhone = false } = {}) => {
      const context = await (await browser()).newContext({
        javaScriptEnabled: scripts,
        baseURL: process.env.E2E_URL ?? "",
        viewport: isPhone ? phone : desktop,
        locale: "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
      });
      context.setDefaultTimeout(15_000);
      opened.push(context);
      const page = await context.newPage();
      if (!scripts) scriptless.add(page);
      return page;
    });
    for (const context of opened) await context.close();
  },
});

afterAll(closeBrowser);

type Accounts = {
  staff: { role: string; agency: string; name: string; username: string; password: string }[];
  citizens: { name: string; personalId: string; login: string }[];
};

let accounts: Accounts | undefined;

/** The accounts of the demo that this run loaded. */
export function demoAccounts(): Accounts {
  accounts ??= JSON.parse(
    readFileSync(join(process.env.E2E_DATA_DIR ?? "", "demo-accounts.json"), "utf8"),
  ) as Accounts;
  return accounts;
}

/** Signs a demo citizen in through the simulated national identity, from wherever the page is. */
export async function signInAsCitizen(page: Page, personalId: string) {
  if (!page.url().includes("/dang-nhap")) await page.goto("/dang-nhap");
  await page.getByRole("button", { name: /định danh/ }).click();
  await page.waitForURL((url) => url.origin !== process.env.E2E_URL);
  await chooseIdentity(page, personalId);
  await page.waitForURL((url) => url.origin === process.env.E2E_URL);
}

/** What a person does at the identity provider: say who they are, and agree to be known. */
async function chooseIdentity(page: Page, personalId: string) {
  await page.locator(`button[value="${personalId}"]`).click();
  const agree = page.getByRole("button", { name: /Đồng ý/ });
  if (await agree.isVisible().catch(() => false)) await agree.click();
}

/** Signs in the demo officer who holds `role` at an agency with this name. */
export async function signInAsOfficer(page: Page, role: string, agency: string) {
  const account = demoAccounts().staff.find((each) => each.role === role && each.agency === agency);
  if (!account) throw new Error(`the demo has no ${role} at ${agency}`);
  await page.goto("/can-bo/dang-nhap");
  await page.getByLabel("Tên đăng nhập").fill(account.username);
  await page.locator("input[type=password]").fill(account.password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(/\/can-bo(?:\/(?!dang-nhap)|$|\?)/);
}

/** Fails with what axe finds wrong on the page as it stands. */
export async function expectAccessible(page: Page) {
  if (scriptless.has(page)) return expectTwinAccessible(page);
  // While a page takes in news from the server React sets its title anew: for a blink there is none.
  await expect.poll(() => page.title()).not.toBe("");
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Axe is a script itself: it looks at the same address, for the same visitor, with the portal's scripts kept away. */
async function expectTwinAccessible(page: Page) {
  const twin = await (await browser()).newContext({
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    locale: "vi-VN",
  });
  await twin.route("**/_next/**/*.js", (route) => route.abort());
  const seen = await twin.newPage();
  await seen.goto(page.url());
  await expectAccessible(seen);
  await twin.close();
}
