import type { Page } from "playwright-core";

/** Where the demo keeps an editor of forms, and who publishes them. */
export const department = "Sở Xây dựng";
export const province = "UBND tỉnh Lào Cai";

/** Begins a form of this name, signed in as an editor, and stands at its first step. */
export async function beginForm(page: Page, name: string) {
  await page.goto("/can-bo/bieu-mau");
  await page.getByLabel("Tên biểu mẫu").fill(name);
  await page.getByRole("button", { name: "Tạo biểu mẫu" }).click();
  await page.getByText("Đã tạo biểu mẫu.").waitFor();
}

/** Types into a field that is reached by its label, and presses Enter or a button, without a mouse. */
export async function addQuestion(page: Page, label: string, kind: string) {
  await page.getByRole("link", { name: /^Bước 1\./ }).press("Enter");
  await page.getByLabel("Hỏi gì?").fill(label);
  await page.getByLabel("Loại câu hỏi mới").selectOption({ label: kind });
  await page.getByRole("button", { name: "Thêm câu hỏi", exact: true }).press("Enter");
  await page.getByRole("heading", { name: `Câu hỏi: ${label}` }).waitFor();
}

/** Waits until the screen says that all is kept. */
export const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

/** Adds a question of the usual kind to what is open, by keyboard. */
export async function addPlain(page: Page, label: string) {
  await page.getByLabel("Hỏi gì?").fill(label);
  await page.getByRole("button", { name: "Thêm câu hỏi", exact: true }).press("Enter");
  await page.getByRole("heading", { name: `Câu hỏi: ${label}` }).waitFor();
}

/** Opens the first step by keyboard. */
export const openStep = (page: Page) => page.getByRole("link", { name: /^Bước 1\./ }).press("Enter");
