import type { Page } from "playwright-core";
import { keyboardOn } from "../keyboard.ts";
import { expectAccessible } from "../test.ts";
import { story } from "./story.ts";

const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

/** A form with several kinds of questions, one of which is asked only of some. */
export async function makeForm(page: Page): Promise<string> {
  const keys = keyboardOn(page);
  await page.goto("/can-bo/bieu-mau");
  await keys.write(/^Tên biểu mẫu/, story.form);
  await keys.press("button", "Tạo biểu mẫu");
  await page.getByText("Đã tạo biểu mẫu.").waitFor();
  await keys.unfold("Thêm bước");
  await keys.write(/^Tên bước mới/, "Quầy hàng");
  await keys.press("button", "Thêm bước này");
  await page.getByRole("link", { name: /^Bước 2\. Quầy hàng/ }).waitFor();
  await addQuestion(page, "Bán mặt hàng gì?", "Chọn một");
  await keys.write(/^Các lựa chọn/, "food: Đồ ăn | Food\ncraft: Hàng thủ công | Crafts");
  await addQuestion(page, "Món ăn nào?", "Văn bản ngắn");
  const rule = keys.within(page.getByRole("group", { name: "Chỉ hỏi khi" }));
  await rule.choose(/^Điều kiện 1: câu hỏi/, "Bán mặt hàng gì?");
  await rule.choose(/^Với/, "Đồ ăn");
  await page.getByText("Khi “Bán mặt hàng gì?” là “Đồ ăn”.").waitFor();
  await addQuestion(page, "Bày quầy ngày nào?", "Ngày");
  await addQuestion(page, "Số mét vuông", "Số");
  await addQuestion(page, "Có dùng bếp lửa không?", "Có hoặc không");
  await saved(page);
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

async function addQuestion(page: Page, label: string, kind: string) {
  const keys = keyboardOn(page);
  await keys.press("link", /^Bước 2\./);
  await keys.write(/^Hỏi gì\?/, label);
  await keys.choose(/^Loại câu hỏi mới/, kind);
  await keys.press("button", "Thêm câu hỏi");
  await page.getByRole("heading", { name: `Câu hỏi: ${label}` }).waitFor();
}
