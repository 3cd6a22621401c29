import type { Page } from "playwright-core";
import { describe } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { fillStep } from "./fill.ts";
import { act, at, canAct, upload } from "./office.ts";
import { demoAccounts, expect, expectAccessible, signInAsCitizen, signInAsOfficer, test } from "./test.ts";

const ward = "UBND phường Lào Cai";
const wardOffice = "Trung tâm Phục vụ hành chính công phường Lào Cai";
const procedure = "1.001193";
const answers = sampleAnswers(birthRegistration, 3);

type Visit = (options?: { scripts?: boolean; phone?: boolean }) => Promise<Page>;

describe("the whole story of a birth registration", () => {
  test.for([true, false])(
    "found without accents, filed, asked for more, signed, returned and verified (JavaScript: %s)",
    { timeout: 180_000 },
    async (scripts, { visit }) => {
      const citizen = await visit({ scripts, phone: true });
      const code = await fileBirth(citizen, scripts);
      await expectAccessible(citizen);

      await receive(visit, code);
      const officer = await visit();
      await signInAsOfficer(officer, "caseOfficer", ward);
      await askForMore(officer, code);
      await answer(citizen, code, scripts);
      await process(visit, officer, code);

      await citizen.goto(`/ho-so/${code}`);
      await citizen.getByText("Đã trả kết quả").first().waitFor();
      await expectAccessible(citizen);
      await verifyResult(citizen);
      await trackAsStranger(await visit({ scripts: false, phone: true }), code);
    },
  );
});

async function fileBirth(page: Page, scripts: boolean): Promise<string> {
  await page.goto("/");
  await page.locator("main input[type=search]").fill("khai sinh");
  await page.locator("main").getByRole("button", { name: "Tìm" }).click();
  await page.getByRole("link", { name: "Thủ tục đăng ký khai sinh", exact: true }).first().click();
  await page.getByRole("link", { name: "Nộp hồ sơ trực tuyến" }).click();
  await page.getByText("Đăng nhập để nộp").first().click();
  await at(page, "/dang-nhap");
  await signInAsCitizen(page, demoAccounts().citizens[0]?.personalId ?? "");
  await at(page, `/nop-ho-so/${procedure}`);
  await page.locator("select[name=handlingAgencyId]").selectOption({ label: ward });
  await page.getByRole("button", { name: "Bắt đầu" }).click();

  for (const { key } of birthRegistration.steps) {
    await at(page, `/${key}`);
    await fillStep(page, birthRegistration, key, answers);
    await page.getByRole("button", { name: "Lưu và tiếp tục" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${key}`));
  }
  await at(page, "/papers");
  await upload(page, scripts, "Giấy chứng sinh", "giay-chung-sinh.pdf");
  await upload(page, scripts, "Văn bản ủy quyền", "uy-quyen.pdf");
  await expectAccessible(page);
  await page
    .getByRole("button", { name: "Tiếp tục" })
    .or(page.getByRole("link", { name: "Tiếp tục" }))
    .click();

  await at(page, "/delivery");
  await page.getByLabel("Số điện thoại di động").fill("0912 000 001");
  await page.getByLabel("Bản điện tử trên cổng").check();
  await page.getByRole("button", { name: "Lưu và tiếp tục" }).click();

  await at(page, "/review");
  await expectAccessible(page);
  await page.getByLabel(/Tôi cam đoan/).check();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await page.waitForURL(({ pathname }) => /^\/ho-so\/[^/]+$/.test(pathname));
  return decodeURIComponent(new URL(page.url()).pathname.split("/").pop() ?? "");
}

async function receive(visit: Visit, code: string) {
  const clerk = await visit();
  await signInAsOfficer(clerk, "oneStopClerk", wardOffice);
  await clerk.getByRole("link", { name: code }).waitFor();
  await expectAccessible(clerk);
  await clerk.getByRole("link", { name: code }).click();
  await clerk.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await clerk.getByText("Đã tiếp nhận hồ sơ.").waitFor();
  await expectAccessible(clerk);
}

async function askForMore(officer: Page, code: string) {
  await officer.goto(`/can-bo/ho-so/${code}`);
  await expectAccessible(officer);
  await officer.getByText("Yêu cầu bổ sung", { exact: true }).click();
  await officer.getByLabel(/Giấy chứng sinh/).fill("Ảnh chụp mờ, đề nghị gửi bản rõ hơn");
  await officer.getByRole("button", { name: "Gửi yêu cầu bổ sung" }).click();
  await officer.getByText("Đã gửi yêu cầu bổ sung.").waitFor();
}

async function answer(citizen: Page, code: string, scripts: boolean) {
  await citizen.goto(`/ho-so/${code}`);
  await citizen
    .getByRole("link", { name: /Bổ sung/ })
    .first()
    .click();
  await at(citizen, "/bo-sung");
  await citizen.getByText("Ảnh chụp mờ, đề nghị gửi bản rõ hơn").first().waitFor();
  await expectAccessible(citizen);
  await upload(citizen, scripts, "Giấy chứng sinh", "giay-chung-sinh-ro.pdf");
  await citizen.getByRole("button", { name: /Gửi/ }).last().click();
  await citizen.waitForURL((url) => !url.pathname.endsWith("/bo-sung"));
}

/** From the officer's desk to the citizen: appraised, approved, numbered, handed over. */
async function process(visit: Visit, officer: Page, code: string) {
  await act(officer, code, "Chuyển tiếp");
  for (let turn = 0; turn < 4; turn++) {
    const leader = await visit();
    await signInAsOfficer(leader, "agencyLeader", ward);
    if (!(await canAct(leader, code, "Phê duyệt"))) break;
    await act(leader, code, "Phê duyệt");
  }
  const records = await visit();
  await signInAsOfficer(records, "recordsClerk", ward);
  await act(records, code, "Ban hành kết quả");
  if (await canAct(records, code, "Bàn giao")) await act(records, code, "Bàn giao");
  const clerk = await visit();
  await signInAsOfficer(clerk, "oneStopClerk", wardOffice);
  await act(clerk, code, "Đã trả kết quả");
}

async function verifyResult(citizen: Page) {
  const link = citizen.locator('a[href*="/xac-minh/"]').first();
  await link.click();
  await citizen.waitForURL("**/xac-minh/**");
  await citizen
    .getByText(/SHA-256/)
    .first()
    .waitFor();
  await expectAccessible(citizen);
}

async function trackAsStranger(page: Page, code: string) {
  await page.goto(`/tra-cuu?ma=${encodeURIComponent(code)}`);
  await page.getByText(code).first().waitFor();
  expect(await page.locator("main").textContent()).not.toContain("Nguyễn Thị");
  await page.getByLabel(/Bốn (?:chữ )?số cuối/i).fill("0001");
  await page
    .getByRole("button", { name: /Xem|Tra cứu/ })
    .last()
    .click();
  await page.getByText("Tiếp nhận hồ sơ").first().waitFor();
  await expectAccessible(page);
}
