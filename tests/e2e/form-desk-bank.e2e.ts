import { describe } from "vitest";
import { addPlain, beginForm, department, province, saved } from "./form-builder.ts";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

describe.each([true, false])("what comes from elsewhere (JavaScript: %s)", (scripts) => {
  test("a group of another form is copied, with all that is in it", { timeout: 240_000 }, async ({
    visit,
  }) => {
    const page = await visit({ scripts });
    await signInAsOfficer(page, "unitAdministrator", department);
    await beginForm(page, scripts ? "Đơn chép nhóm" : "Đơn chép không mã lệnh");
    await page.getByText("Chép bước hoặc câu hỏi từ biểu mẫu khác").click();
    await page.getByRole("link", { name: "Đăng ký khai tử", exact: false }).first().click();
    await page.getByText(/^Chép từ “/).waitFor();
    await page.getByLabel("Câu hỏi hoặc nhóm cần chép").selectOption({ index: 2 });
    const copied = await page
      .getByLabel("Câu hỏi hoặc nhóm cần chép")
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? "");
    await page.getByRole("button", { name: "Chép vào bước này" }).press("Enter");
    await page.getByRole("heading", { name: `Câu hỏi: ${copied}` }).waitFor();
    await expectAccessible(page);
  });

  test("a newer shared question is taken into a form after its differences were shown", {
    timeout: 240_000,
  }, async ({ visit }) => {
    const page = await visit({ scripts });
    await signInAsOfficer(page, "unitAdministrator", province);
    const block = scripts ? "Thửa đất" : "Tài khoản nhận tiền";
    const insert = async (name: string) => {
      await beginForm(page, name);
      await page.getByText("Lấy câu hỏi dùng chung từ ngân hàng").click();
      await page.getByLabel("Câu hỏi dùng chung").selectOption({ label: block });
      await page.getByRole("button", { name: "Thêm vào bước" }).press("Enter");
      await page.getByRole("heading", { name: `Câu hỏi: ${block}` }).waitFor();
      if (scripts) await saved(page);
      return page.url();
    };
    const first = await insert(`Đơn có ${block}`);
    await insert(`Đơn sửa ${block}`);
    await addPlain(page, "Ghi chú thêm");
    if (scripts) await saved(page);
    await page.getByRole("link", { name: block }).first().press("Enter");
    await page.getByRole("heading", { name: `Câu hỏi: ${block}` }).waitFor();
    await page.getByRole("button", { name: "Cập nhật ngân hàng theo nhóm này" }).press("Enter");
    await page.getByText(/Ngân hàng có bản 2/).waitFor();

    await page.goto("/can-bo/bieu-mau/ngan-hang");
    await expectAccessible(page);
    await page.getByRole("link", { name: new RegExp(`Đơn có ${block} \\(còn bản 1\\)`) }).click();
    await page.waitForURL((url) => url.pathname === new URL(first).pathname);
    await page.getByText(/Ngân hàng có bản 2 của câu hỏi này \(đang dùng bản 1\)/).waitFor();
    await page.getByText(/Thêm câu “Ghi chú thêm”/).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Lấy bản mới" }).press("Enter");
    await page.getByRole("link", { name: /^Ghi chú thêm/ }).waitFor();
    expect(await page.getByText(/Ngân hàng có bản 2/).count()).toBe(0);
  });
});

test("a shared question is renamed, and taken out of the bank", { timeout: 120_000 }, async ({ visit }) => {
  const page = await visit({ scripts: false });
  await signInAsOfficer(page, "unitAdministrator", province);
  await page.goto("/can-bo/bieu-mau/ngan-hang");
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  await row("Trẻ em trong hồ sơ").getByText("Sửa", { exact: true }).click();
  await row("Trẻ em trong hồ sơ").locator("[name='name.vi']").fill("Người con trong hồ sơ");
  await row("Trẻ em trong hồ sơ").getByRole("button", { name: "Đổi tên" }).click();
  await page.getByText("Đã đổi tên.").waitFor();
  await row("Người con trong hồ sơ").getByText("Sửa", { exact: true }).click();
  await page.getByRole("button", { name: "Bỏ “Người con trong hồ sơ” khỏi ngân hàng" }).click();
  await page.getByText("Đã bỏ khỏi ngân hàng.").waitFor();
  expect(await row("Người con trong hồ sơ").count()).toBe(0);
});

test("the bank of shared questions takes a group and offers it to other forms", { timeout: 120_000 }, async ({
  visit,
}) => {
  const page = await visit({ scripts: false });
  await signInAsOfficer(page, "unitAdministrator", province);
  await page.goto("/can-bo/bieu-mau/general?buoc=requester&o=owner");
  await page.getByRole("button", { name: "Lưu nhóm này vào ngân hàng" }).click();
  await page.goto("/can-bo/bieu-mau/ngan-hang");
  await page.getByText("Người có hồ sơ", { exact: true }).waitFor();
  await expectAccessible(page);
});
