import type { Page } from "playwright-core";
import { describe } from "vitest";
import { expect, expectAccessible, test } from "./test.ts";

const ways = [true, false] as const;

/** Answers the question on screen and goes on. */
async function answer(page: Page, label: string | RegExp) {
  await page.locator("#truong-hop").getByLabel(label, { exact: true }).check();
  await page.locator("#truong-hop").getByRole("button", { name: "Tiếp tục" }).click();
}

describe.for(ways)("the guide of a procedure (JavaScript: %s)", (scripts) => {
  test("a few questions lead to the case, with its own papers, and the case goes along into filing", async ({
    visit,
  }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto("/thu-tuc/1.013225");
    await answer(page, "Nhà ở");
    await answer(page, "Xây mới");
    await expectAccessible(page);
    await answer(page, "Không phải");
    await page.getByText("Trường hợp của bạn: Nhà ở riêng lẻ").waitFor();
    const papers = page.locator("#giay-to");
    expect(await papers.getByText("Bản vẽ thiết kế nhà ở").isVisible()).toBe(true);
    expect(await papers.getByText("mặt cắt tượng đài").count()).toBe(0);
    await expectAccessible(page);

    await page.getByRole("link", { name: "Nộp hồ sơ trực tuyến" }).click();
    await page.waitForURL(/\/nop-ho-so\/1\.013225\?truong-hop=house/);
    await page.getByText("Nhà ở riêng lẻ").first().waitFor();
    await expectAccessible(page);
  });

  test("somebody who does not qualify is told why, on what basis, and what is right; answers can be changed", async ({
    visit,
  }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto("/thu-tuc/1.001193");
    await answer(page, "Rồi, tôi cần thêm bản sao");
    const guide = page.locator("#truong-hop");
    await guide.getByText("Thủ tục này không dành cho trường hợp của bạn").waitFor();
    expect(await guide.getByText(/Căn cứ: Luật Hộ tịch/).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Nộp hồ sơ trực tuyến" }).count()).toBe(0);
    await expectAccessible(page);

    await guide.getByRole("link", { name: /^Sửa câu trả lời/ }).click();
    await answer(page, "Chưa");
    await guide.getByText("Cha mẹ bé có đăng ký kết hôn không?").waitFor();
    await page.goBack();
    await answer(page, "Rồi, tôi cần thêm bản sao");
    await guide.getByRole("link", { name: /bản sao Giấy khai sinh/ }).click();
    await page.waitForURL(/\/thu-tuc\/2\.000635/);
  });

  test("who knows their case chooses it, and sees every case again", async ({ visit }) => {
    const page = await visit({ scripts });
    await page.goto("/thu-tuc/1.010038");
    await page.getByText("Tôi biết trường hợp của mình").click();
    await page.locator("#truong-hop select").selectOption("divorced");
    await page.locator("#truong-hop").getByRole("button", { name: "Xem" }).click();
    await page.getByText("Đang xem: Vợ chồng đã ly hôn").waitFor();
    expect(await page.locator("#giay-to").getByText("được tiếp tục sử dụng chỗ ở").isVisible()).toBe(true);
    await page.getByRole("link", { name: "Xem mọi trường hợp" }).click();
    await page.waitForURL((url) => !url.search.includes("truong-hop"));
  });

  test("the calculator says the day over Tết and the price of copies, with the reasons", async ({
    visit,
  }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto("/thu-tuc/2.000815?luc=2026-12-01T15:40");
    const part = page.locator("#tinh");
    await part.getByText("thứ Tư, 02/12/2026, trước 17:00", { exact: true }).waitFor();
    await part.getByLabel("Mỗi bản có bao nhiêu trang").fill("10");
    await part.getByLabel("Số bản").fill("3");
    await part.getByRole("button", { name: "Tính" }).click();
    await page.waitForURL(/so\.pages=10/);
    await part
      .getByText(/36\.000/)
      .first()
      .waitFor();
    await part.getByText("Vì sao là ngày này?").click();
    expect(await part.getByText(/15:00/).first().isVisible()).toBe(true);
    await expectAccessible(page);

    await page.goto("/thu-tuc/1.004222?kenh=direct&nhom=poorHousehold");
    await part.getByText(/giảm 100%/).waitFor();
    await page.goto("/thu-tuc/1.014063?luc=2026-12-31T09:00");
    await part
      .getByText(/25\.000/)
      .first()
      .waitFor();
    await page.goto("/thu-tuc/1.014063?luc=2027-01-04T09:00");
    await part
      .getByText(/50\.000/)
      .first()
      .waitFor();
    expect(await part.getByText(/25\.000/).count()).toBe(0);
  });
});

describe("the list of papers", () => {
  test("counts what is ticked, without any script", async ({ visit }) => {
    const page = await visit({ scripts: false, phone: true });
    await page.goto("/thu-tuc/1.013225?truong-hop=single");
    const list = page.locator("#giay-to fieldset").first();
    const boxes = list.getByRole("checkbox");
    await boxes.first().check();
    expect(await list.ariaSnapshot()).toContain("[checked]");
    expect(await boxes.count()).toBeGreaterThan(1);
  });

  test("has a sheet of its own to print: the list, the name, the case, and nothing to press", async ({
    visit,
  }) => {
    const page = await visit({ scripts: false });
    await page.goto("/thu-tuc/1.013225?truong-hop=house");
    await page.getByRole("link", { name: "Bản in danh mục" }).click();
    await page.getByRole("heading", { level: 1, name: "Danh mục giấy tờ" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Trường hợp: Nhà ở riêng lẻ").isVisible()).toBe(true);
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(true);
    expect(await page.getByText("Dùng lệnh In của trình duyệt").isVisible()).toBe(false);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  });
});

describe("the page in English", () => {
  test("asks, answers and calculates in English", async ({ visit }) => {
    const page = await visit({ scripts: false, phone: true });
    await page.goto("/en/procedures/1.000894?hoi.citizens=yes&hoi.age=no");
    await page.getByText("This procedure is not for your case").waitFor();
    expect(await page.getByText(/A marriage cannot be registered before/).isVisible()).toBe(true);
    await expectAccessible(page);
    await page.goto("/en/procedures/2.000815?so.pages=300");
    await page
      .getByText(/₫200,000|200,000/)
      .first()
      .waitFor();
  });
});

describe("the weight of the page", () => {
  test.for(["/thu-tuc/1.001193", "/thu-tuc/1.013225?hoi.kind=house"])(
    "%s is at most 150 kB over the wire",
    async (path, { visit }) => {
      const page = await visit();
      let bytes = 0;
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      session.on("Network.loadingFinished", ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await page.goto(path, { waitUntil: "networkidle" });
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThanOrEqual(150_000);
    },
  );
});
