import { describe } from "vitest";
import { addQuestion, beginForm, department, province, saved } from "./form-builder.ts";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

describe("a form", () => {
  test("is made from nothing by keyboard, tried, and published by a second person", {
    timeout: 240_000,
  }, async ({ visit }) => {
    const editor = await visit();
    await signInAsOfficer(editor, "unitAdministrator", department);
    await editor.goto("/can-bo/bieu-mau");
    await expectAccessible(editor);
    await beginForm(editor, "Đơn xin trồng cây");
    expect(new URL(editor.url()).pathname).toBe("/can-bo/bieu-mau/donXinTrongCay");

    await addQuestion(editor, "Trồng cây gì?", "Chọn một");
    await editor.getByLabel("Các lựa chọn").fill("tre: Cây tre | Bamboo\nkhac: Cây khác | Another");
    await addQuestion(editor, "Số cây", "Số");
    await addQuestion(editor, "Tên cây khác", "Văn bản ngắn");
    const rule = editor.getByRole("group", { name: "Chỉ hỏi khi" });
    await rule.getByLabel("Điều kiện 1: câu hỏi").selectOption({ label: "Trồng cây gì?" });
    await rule.getByLabel("Với").first().selectOption({ label: "Cây khác" });
    await rule.getByText("Khi “Trồng cây gì?” là “Cây khác”.").waitFor();
    await saved(editor);
    await expectAccessible(editor);

    await editor.getByRole("button", { name: "Chuyển “Số cây” lên trên" }).press("Enter");
    const order = editor
      .getByRole("navigation", { name: "Các bước và câu hỏi" })
      .locator("a[id^=muc-requester-]");
    const names = async () =>
      (await order.allTextContents()).filter((name) => /cây/.test(name)).map((name) => name[0]);
    await expect.poll(names).toEqual(["S", "T", "T"]);
    await expect.poll(() => editor.evaluate(() => document.activeElement?.id)).toBe("muc-requester-soCay");
    await editor.getByRole("button", { name: "Hoàn tác" }).press("Enter");
    await expect.poll(names).toEqual(["T", "S", "T"]);

    const preview = editor.getByRole("region", { name: "Xem trước trên điện thoại" });
    await editor.getByRole("button", { name: "Điền thử" }).press("Enter");
    await preview.getByLabel("Cây tre").check();
    await expect.poll(() => preview.getByLabel("Tên cây khác").isVisible()).toBe(false);
    await preview.getByRole("radio", { name: "Cây khác" }).check();
    await preview.getByLabel("Tên cây khác").fill("Cây lim");
    await preview.getByRole("button", { name: "Kiểm tra câu trả lời" }).press("Enter");
    await preview.getByText("Các câu trả lời của bước này hợp lệ.").waitFor();
    await saved(editor);

    await editor.goto("/can-bo/bieu-mau/donXinTrongCay/xem-lai");
    expect(await editor.getByRole("button", { name: "Công bố" }).isDisabled()).toBe(true);
    const controller = await visit();
    await signInAsOfficer(controller, "procedureController", province);
    await controller.goto("/can-bo/bieu-mau/donXinTrongCay/xem-lai");
    await expectAccessible(controller);
    await controller.getByRole("button", { name: "Công bố" }).press("Enter");
    await controller.getByText("Đã công bố.").waitFor();
    await controller.getByText("Đang áp dụng: bản 1").waitFor();
  });

  test("is changed without scripts, step by step, and says what differs", { timeout: 120_000 }, async ({
    visit,
  }) => {
    const page = await visit({ scripts: false });
    await signInAsOfficer(page, "unitAdministrator", province);
    await page.goto("/can-bo/bieu-mau/general?buoc=requester&o=requester.relation");
    await page.getByLabel("Nội dung câu hỏi", { exact: true }).fill("Bạn nộp thay cho ai?");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã lưu vào dự thảo.").waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Xem lại và công bố" }).click();
    await page.getByText(/nay hỏi “Bạn nộp thay cho ai\?”/).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Bỏ dự thảo" }).click();
    await page.getByText("Đã bỏ dự thảo.").waitFor();
  });

  test("left open elsewhere is told that somebody went on", { timeout: 120_000 }, async ({ visit }) => {
    const page = await visit();
    await signInAsOfficer(page, "unitAdministrator", department);
    await beginForm(page, "Đơn thử hai cửa sổ");
    const stale = await page.context().newPage();
    await stale.goto(page.url());
    await page.getByLabel("Tên bước", { exact: true }).fill("Ai nộp");
    await saved(page);
    await stale.getByLabel("Tên bước", { exact: true }).fill("Người nào");
    await stale.getByText("Dự thảo này vừa được người khác sửa").waitFor();
  });
});
