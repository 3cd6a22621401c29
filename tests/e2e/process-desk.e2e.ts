import type { Page } from "playwright-core";
import { describe } from "vitest";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

const department = "Sở Xây dựng";
const province = "UBND tỉnh Lào Cai";

/** Goes to a control by its label as a keyboard does, and types there. */
async function type(page: Page, label: string, words: string) {
  const field = page.getByLabel(new RegExp(`^${label}`)).first();
  await field.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}

async function press(page: Page, role: "button" | "link", name: string | RegExp) {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press("Enter");
}

async function beginProcess(page: Page, title: string) {
  await page.goto("/can-bo/quy-trinh");
  await type(page, "Tên quy trình", title);
  await press(page, "button", "Lập quy trình");
  await page.getByText(/^Đã lập quy trình/).waitFor();
}

describe("a process", () => {
  test.for([true, false])(
    "is made from nothing by keyboard, put right where it is told, and published by a second person (JavaScript: %s)",
    { timeout: 180_000 },
    async (scripts, { visit }) => {
      const editor = await visit({ scripts });
      await signInAsOfficer(editor, "unitAdministrator", department);
      await editor.goto("/can-bo/quy-trinh");
      await expectAccessible(editor);
      await beginProcess(editor, `Cấp phép thử ${scripts ? "một" : "hai"}`);
      await expectAccessible(editor);

      await editor.locator("summary", { hasText: "Sắp xếp, thêm, bỏ" }).nth(1).focus();
      await editor.keyboard.press("Enter");
      await press(editor, "button", /Thêm một bước sau bước Thẩm tra/);
      await press(editor, "link", "Sửa bước Bước mới");
      await editor.waitForURL(/buoc=buocMoi/);
      await expectAccessible(editor);
      await type(editor, "Tên bước", "Lãnh đạo phê duyệt");
      await type(editor, "Thời gian của bước: số ngày", "hai");
      await press(editor, "button", "Lưu vào dự thảo");
      await editor
        .getByText(/Ghi số ngày hoặc số giờ/)
        .first()
        .waitFor();
      await type(editor, "Thời gian của bước: số ngày", "2");
      await editor.getByLabel("Vị trí giữ").first().selectOption("committeeLeader");
      await editor.getByLabel("Cơ quan giữ").first().selectOption("named");
      await press(editor, "button", "Lưu vào dự thảo");
      await editor.getByText("Chưa ghi.").first().waitFor();
      await editor.getByLabel("Vị trí giữ").first().selectOption("agencyLeader");
      await editor.getByLabel("Cơ quan giữ").first().selectOption("competentAuthority");
      await press(editor, "button", "Lưu vào dự thảo");
      await editor.getByText("Đã lưu vào dự thảo.").waitFor();
      await editor.getByRole("heading", { name: "3. Lãnh đạo phê duyệt" }).waitFor();
      const address = new URL(editor.url()).pathname;

      await press(editor, "link", "Sơ đồ");
      await editor.getByRole("heading", { name: "Sơ đồ các bước" }).waitFor();
      await expectAccessible(editor);
      await press(editor, "button", /Bỏ đường từ Lãnh đạo phê duyệt đến Trả kết quả/);
      await editor.getByText("⚠ phải sửa").first().waitFor();
      await press(editor, "link", "Các bước");
      await editor.getByText("Bước này không có đường đi tiếp.").first().waitFor();
      await expectAccessible(editor);
      await editor.goto(`${address}?xem=so-do`);
      await editor.getByLabel("Từ bước").selectOption({ label: "3. Lãnh đạo phê duyệt" });
      await editor.getByLabel("Đến bước").selectOption({ label: "4. Trả kết quả" });
      await press(editor, "button", "Nối");
      await editor.getByRole("button", { name: /Bỏ đường từ Lãnh đạo phê duyệt đến Trả kết quả/ }).waitFor();

      await editor.goto(`${address}?xem=chay-thu&bat-dau=2027-03-02T08:00`);
      await editor.getByText("Đường 1: trả kết quả").waitFor();
      await editor
        .getByText(/3 ngày 4 giờ tính vào thời hạn/)
        .first()
        .waitFor();
      await expectAccessible(editor);
      await editor.goto(`${address}?xem=phien-ban`);
      expect(await editor.getByRole("button", { name: "Công bố" }).isDisabled()).toBe(true);
      await expectAccessible(editor);

      const controller = await visit({ scripts });
      await signInAsOfficer(controller, "procedureController", province);
      await controller.goto(`${address}?xem=phien-ban`);
      await press(controller, "button", "Công bố");
      await controller.getByText(/^Đã công bố/).waitFor();
      await controller.getByText("Phiên bản 1").first().waitFor();
    },
  );

  test("is joined and cut in the drawing, taken back, and saved at once", { timeout: 120_000 }, async ({
    visit,
  }) => {
    const page = await visit();
    await signInAsOfficer(page, "unitAdministrator", department);
    await beginProcess(page, "Cấp phép trên sơ đồ");
    await press(page, "link", "Sơ đồ");
    await press(page, "button", "Sửa trên sơ đồ");
    const dotOf = (step: string, side: "source" | "target") =>
      page.locator(`.react-flow__node[data-id="${step}"] .react-flow__handle.${side}`);
    await dotOf("receive", "source").waitFor();
    await expectAccessible(page);
    await dotOf("receive", "source").dragTo(dotOf("return", "target"));
    await page.getByText("1 thay đổi chưa lưu").waitFor();
    await page.locator('.react-flow__node[data-id="handle"]').click();
    await page.getByRole("button", { name: "Thêm bước sau bước đang chọn" }).click();
    await page.getByText("2 thay đổi chưa lưu").waitFor();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("1 thay đổi chưa lưu").waitFor();
    await page.getByRole("button", { name: "Lưu sơ đồ" }).click();
    await page.getByRole("button", { name: /Bỏ đường từ Tiếp nhận hồ sơ đến Trả kết quả/ }).waitFor();
  });
});
