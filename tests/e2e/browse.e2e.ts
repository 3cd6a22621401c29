import { describe } from "vitest";
import { demoAccounts, expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

const ways = [true, false] as const;

describe.for(ways)("browsing as people do (JavaScript: %s)", (scripts) => {
  test("an everyday word of the staff finds, and it is said why; an order is a link", async ({ visit }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto("/thu-tuc?q=lam+gks");
    await page.getByText("Hiểu “gks” theo lời thường ngày.").first().waitFor();
    await page.getByRole("link", { name: "Theo tên" }).click();
    await page.waitForURL(/sap-xep=name/);
    await expectAccessible(page);
  });

  test("a commune leaves what communes handle and shows its office", async ({ visit }) => {
    const page = await visit({ scripts });
    await page.goto("/thu-tuc");
    const all = Number((await page.locator("p[role=status]").textContent())?.match(/\d+/)?.[0]);
    await page.getByText("Làm được gì ở xã, phường của bạn?").click();
    await page.locator("select[name=xa]").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    await page.waitForURL(/xa=/);
    await page.getByText("những việc xã, phường giải quyết").waitFor();
    const there = Number((await page.locator("p[role=status]").textContent())?.match(/\d+/)?.[0]);
    expect(there).toBeLessThan(all);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Bỏ chọn xã, phường" }).click();
    await page.waitForURL((url) => !url.search.includes("xa="));
  });

  test.for([
    ["/thu-tuc?q=xyzzyq", "Hỏi ở đâu"],
    ["/en/procedures?q=xyzzyq", "Where to ask"],
  ] as const)("what nobody offers leads to people: %s", async ([path, heading], { visit }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto(path);
    await page.getByRole("heading", { name: heading }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  });
});

test("procedures are suggested while one types: the arrows choose, Enter opens, Escape closes", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/");
  const box = page.locator("main input[name=q]");
  await box.click();
  await box.pressSequentially("khai si");
  const options = page.locator("main [role=option]");
  await options.first().waitFor();
  expect(await options.count()).toBeLessThanOrEqual(6);
  await expectAccessible(page);
  await box.press("Escape");
  await options.first().waitFor({ state: "hidden" });
  await box.pressSequentially("nh");
  await options.first().waitFor();
  await box.press("ArrowDown");
  expect(await box.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
  await box.press("Enter");
  await page.waitForURL(/\/thu-tuc\/1\.001193$/);
});

describe.for(ways)("synonyms (JavaScript: %s)", (scripts) => {
  test("procedure control teaches the search a word, tries it, and takes it back", async ({ visit }) => {
    const controller = demoAccounts().staff.find(({ role }) => role === "procedureController");
    const page = await visit({ scripts });
    await signInAsOfficer(page, "procedureController", controller?.agency ?? "");
    const word = scripts ? "giấy ra đời" : "giấy chào đời";
    await page.goto("/can-bo/thu-tuc/tu-dong-nghia");
    await expectAccessible(page);
    await page.locator('input[type=text][name="words"]').fill(word);
    await page.locator('input[type=text][name="meaning"]').fill("giấy khai sinh");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    const remove = page.getByRole("button", { name: `Bỏ “${word}” nghĩa là “giấy khai sinh”` });
    await remove.waitFor();
    await page.locator("input[name=thu]").fill(word);
    await page.getByRole("button", { name: "Thử", exact: true }).click();
    await page.getByText(`Hiểu “${word}” theo lời thường ngày.`).first().waitFor();
    await expectAccessible(page);
    await remove.click();
    await remove.waitFor({ state: "detached" });
  });
});
