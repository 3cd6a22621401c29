import type { Page } from "playwright-core";
import { describe } from "vitest";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

const department = "Sở Xây dựng";
const province = "UBND tỉnh Lào Cai";

/** Opens the editor of the fees from the page of a procedure. */
async function openFees(page: Page, code: string) {
  await page.goto(`/can-bo/thu-tuc/${code}`);
  await page.getByRole("link", { name: /^Sửa\s*: Phí, lệ phí$/ }).click();
  await page.waitForURL((url) => url.pathname.endsWith("/sua/phi"));
}

async function setFee(page: Page, amount: string, resolution: string) {
  await page.getByLabel("Số tiền (đồng)").first().fill(amount);
  await page.getByLabel("Số, ký hiệu văn bản").fill(resolution);
  await page.getByRole("button", { name: "Lưu vào dự thảo" }).click();
}

describe("the fee of a procedure", () => {
  test.for([
    { scripts: true, code: "1.008891" },
    { scripts: false, code: "1.012906" },
  ])(
    "is changed by its department, published by procedure control, read by everybody (JavaScript: $scripts)",
    { timeout: 180_000 },
    async ({ scripts, code }, { visit }) => {
      const editor = await visit({ scripts });
      await signInAsOfficer(editor, "unitAdministrator", department);
      await openFees(editor, code);
      await expectAccessible(editor);

      await setFee(editor, "240.000", "");
      await editor.getByText(/Còn 1 mục cần sửa/).waitFor();
      expect(await editor.getByLabel("Số tiền (đồng)").first().inputValue()).toBe("240.000");
      await setFee(editor, "240.000", `${scripts ? 17 : 18}/2026/NQ-HĐND`);
      await editor.getByText("Đã lưu vào dự thảo.").waitFor();
      await editor
        .getByText(/300\.000.*240\.000/s)
        .first()
        .waitFor();
      await expectAccessible(editor);

      await editor.getByRole("link", { name: "Xem lại và công bố" }).click();
      await editor.waitForURL((url) => url.pathname.endsWith("/xem-lai"));
      expect(await editor.getByRole("button", { name: "Công bố" }).isDisabled()).toBe(true);
      await editor.getByText("Tài khoản của bạn không được làm việc này.").waitFor();

      const controller = await visit({ scripts });
      await signInAsOfficer(controller, "procedureController", province);
      await controller.goto("/can-bo/thu-tuc?xem=du-thao");
      await expectAccessible(controller);
      await controller.locator(`a[href$="${code}"]`).click();
      await controller.getByRole("link", { name: "Xem trước trang công khai" }).click();
      await controller.getByText(/^Dự thảo: phiên bản/).waitFor();
      await expectAccessible(controller);
      await controller.goto(`/can-bo/thu-tuc/${code}/xem-lai`);
      await expectAccessible(controller);
      await controller.getByRole("button", { name: "Công bố" }).click();
      await controller.getByText(/^Đã công bố\./).waitFor();

      const anybody = await visit({ scripts: false });
      await anybody.goto(`/thu-tuc/${code}`);
      await anybody.getByText("240.000").first().waitFor();
      await anybody
        .getByText(`${scripts ? 17 : 18}/2026/NQ-HĐND`)
        .first()
        .waitFor({ state: "attached" });

      const administrator = await visit();
      await signInAsOfficer(administrator, "systemAdministrator", province);
      await administrator.goto("/can-bo/nhat-ky");
      for (const act of ["Sửa dự thảo thủ tục", "Công bố thủ tục"])
        await administrator.locator("main table").getByText(act).first().waitFor();
    },
  );

  test("a tab that was left open is told that somebody went on, and keeps what was typed", async ({
    visit,
  }) => {
    const page = await visit();
    await signInAsOfficer(page, "unitAdministrator", department);
    const stale = await page.context().newPage();
    await openFees(stale, "2.002288");
    await openFees(page, "2.002288");
    await page.getByLabel("Cách ghi").selectOption("fixed");
    await setFee(page, "20.000", "3/2026/NQ-HĐND");
    await page.getByText("Đã lưu vào dự thảo.").waitFor();

    await stale.getByLabel("Cách ghi").selectOption("fixed");
    await setFee(stale, "30.000", "4/2026/NQ-HĐND");
    await stale.getByText(/Dự thảo này vừa được sửa/).waitFor();
    expect(await stale.getByLabel("Số tiền (đồng)").first().inputValue()).toBe("30.000");
    await expectAccessible(stale);
  });
});

describe("the papers of a procedure", () => {
  test("are added, moved and taken away by buttons, and the focus goes along", async ({ visit }) => {
    const page = await visit();
    await signInAsOfficer(page, "unitAdministrator", department);
    await page.goto("/can-bo/thu-tuc/1.013061/sua/giay-to");
    const names = page.locator('textarea[name$=".name.vi"]');
    const before = await names.evaluateAll((fields) =>
      fields.map((each) => (each as HTMLTextAreaElement).value),
    );
    expect(before.length).toBeGreaterThan(1);

    await page.getByRole("button", { name: "Thêm giấy tờ" }).click();
    await names.last().fill("Giấy tờ mới");
    await page.getByRole("button", { name: `Chuyển giấy tờ ${before.length + 1} lên trên` }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.querySelector("legend")?.textContent))
      .toBe(`giấy tờ ${before.length}`);
    await page.getByRole("button", { name: "Bỏ giấy tờ 1", exact: true }).click();
    await page.getByLabel("Số, ký hiệu văn bản").fill("99/QĐ-UBND");
    await page.getByRole("button", { name: "Lưu vào dự thảo" }).click();
    await page.getByText("Đã lưu vào dự thảo.").waitFor();

    await page.goto("/can-bo/thu-tuc/1.013061/sua/giay-to");
    const after = await names.evaluateAll((fields) =>
      fields.map((each) => (each as HTMLTextAreaElement).value),
    );
    expect(after).toEqual([...before.slice(1, -1), "Giấy tờ mới", ...before.slice(-1)]);
  });
});

describe("the list of the catalogue", () => {
  test("is narrowed down by words and by agency, and each view says how much it holds", async ({ visit }) => {
    const page = await visit({ scripts: false });
    await signInAsOfficer(page, "unitAdministrator", department);
    await page.goto("/can-bo/thu-tuc");
    await page.getByLabel("Mã hoặc tên").fill("kien truc");
    await page.getByLabel("Cơ quan giải quyết").selectOption("ours");
    await page.getByRole("button", { name: "Lọc" }).click();
    await page.getByRole("link", { name: "Thủ tục cấp chứng chỉ hành nghề kiến trúc" }).waitFor();
    await page.getByRole("link", { name: "Đang áp dụng 1" }).waitFor();
    await page.goto("/can-bo/thu-tuc?ma=1.008891");
    await page.waitForURL((url) => url.pathname === "/can-bo/thu-tuc/1.008891");
  });
});
