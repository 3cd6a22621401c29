import type { Page } from "playwright-core";
import { pdfOf } from "#tests/factories/papers.ts";

/** Waits until the page is at an address that ends so. */
export const at = (page: Page, end: string) => page.waitForURL(({ pathname }) => pathname.endsWith(end));

/** Takes one of the acts offered for a dossier, as its holder does. */
export async function act(page: Page, code: string, button: string) {
  await page.goto(`/can-bo/ho-so/${code}`);
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL(/done=/);
}

/** Whether the act is offered. */
export async function canAct(page: Page, code: string, button: string) {
  await page.goto(`/can-bo/ho-so/${code}`);
  return page.getByRole("button", { name: button, exact: true }).isVisible();
}

/** Adds a file to a paper of the application on screen. */
export async function upload(page: Page, scripts: boolean, paper: string, name: string) {
  const input = page.getByLabel(new RegExp(`Chọn tệp cho .*${paper}`)).first();
  await input.setInputFiles({ name, mimeType: "application/pdf", buffer: pdfOf(`${paper} ${Date.now()}`) });
  if (!scripts) await page.getByRole("button", { name: new RegExp(`Tải lên.*${paper}`) }).click();
  // It is there when it can be taken back: while it is being sent its name is shown too.
  await page
    .getByRole("button", { name: `Xóa tệp ${name}` })
    .first()
    .waitFor();
}
