import type { Page } from "playwright-core";
import type { Answers } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { fillStep } from "../fill.ts";
import { at, upload } from "../office.ts";
import { demoAccounts, expect, expectAccessible, signInAsCitizen } from "../test.ts";
import { story } from "./story.ts";

/** Finds the procedure by everyday words and is led to the case by the guide. */
export async function findCase(page: Page) {
  await page.goto("/");
  await page.locator("main input[type=search]").fill("muon via he");
  await page.locator("main").getByRole("button", { name: "Tìm" }).click();
  await expectAccessible(page);
  await page.locator(`main a[href$="/thu-tuc/${story.code}"]`).first().click();
  await page.getByText(story.question).first().waitFor();
  await expectAccessible(page);
  await page.getByLabel(story.large.answer).check();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByText(`Trường hợp của bạn: ${story.large.name}`).waitFor();
  await page.getByText(story.sketch).first().waitFor();
  await page.getByText("50.000").first().waitFor();
  await expectAccessible(page);
}

/** Files the application online and gives its code. */
export async function file(page: Page, definition: FormDefinition): Promise<string> {
  await page.getByRole("link", { name: "Nộp hồ sơ trực tuyến" }).click();
  await page.getByText("Đăng nhập để nộp").first().click();
  await at(page, "/dang-nhap");
  await signInAsCitizen(page, demoAccounts().citizens[0]?.personalId ?? "");
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  const answers = answersTo(definition);
  for (const { key } of definition.steps) {
    await at(page, `/${key}`);
    await expectAccessible(page);
    expect(await page.getByLabel(/^Món ăn nào/).isVisible()).toBe(false);
    await fillStep(page, definition, key, answers);
    await page.getByRole("button", { name: "Lưu và tiếp tục" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${key}`));
  }
  await at(page, "/papers");
  await upload(page, true, story.sketch, "so-do.pdf");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Tiếp tục" }).click();
  await at(page, "/delivery");
  await page.getByLabel("Bản điện tử trên cổng").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu và tiếp tục" }).click();
  await at(page, "/review");
  await page.getByText("Bánh rán").first().waitFor();
  await expectAccessible(page);
  await page.getByLabel(/Tôi cam đoan/).check();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await page.waitForURL(({ pathname }) => /^\/ho-so\/[^/]+$/.test(pathname));
  await expectAccessible(page);
  return decodeURIComponent(new URL(page.url()).pathname.split("/").pop() ?? "");
}

/** What is asked of every form, made up; what this one asks, as the story goes. */
function answersTo(definition: FormDefinition): Answers {
  return {
    ...sampleAnswers(definition, 3),
    banMatHangGi: "food",
    monAnNao: "Bánh rán",
    bayQuayNgayNao: "2026-12-20",
    soMetVuong: 6,
    coDungBepLuaKhong: false,
  };
}

/** Pays what the case costs at the simulated bank. */
export async function pay(page: Page, code: string) {
  await page.goto(`/ho-so/${code}/thanh-toan`);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Nộp.*50\.000/ }).click();
  await page.getByText("Hệ thống mô phỏng: ngân hàng").waitFor();
  await page.getByRole("button", { name: "Thanh toán" }).click();
  await page.getByText("Đã nộp đủ").waitFor();
}

/** The result is there, by the steps that held when the application was filed. */
export async function expectReturned(page: Page, code: string, steps: { kept: string; later: string }) {
  await page.goto(`/ho-so/${code}`);
  await page.getByText("Đã trả kết quả").first().waitFor();
  const told = await page.locator("main").textContent();
  expect(told).toContain(steps.kept);
  expect(told).not.toContain(steps.later);
  await expectAccessible(page);
}
