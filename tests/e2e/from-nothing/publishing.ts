import type { Page } from "playwright-core";
import { keyboardOn } from "../keyboard.ts";
import { expect, expectAccessible } from "../test.ts";

/** Whoever wrote a draft is shown that somebody else has to publish it, and why. */
export async function expectRefused(page: Page, review: string, reason: string) {
  await page.goto(review);
  expect(await page.getByRole("button", { name: "Công bố", exact: true }).isDisabled()).toBe(true);
  await page.getByText(reason).first().waitFor();
  await expectAccessible(page);
}

/** The second person looks at a draft and brings it into force. */
export async function publish(page: Page, review: string) {
  await page.goto(review);
  await expectAccessible(page);
  await keyboardOn(page).press("button", "Công bố");
  await page
    .getByText(/^Đã công bố/)
    .first()
    .waitFor();
}
