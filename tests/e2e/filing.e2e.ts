import type { Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, describe } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { fillStep } from "./fill.ts";
import { demoAccounts, expect, expectAccessible, signInAsCitizen, test } from "./test.ts";

const procedure = "1.001193";
const answers = sampleAnswers(birthRegistration, 3);
const sql = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
afterAll(() => sql.end());

const citizen = (place: number) => demoAccounts().citizens[place]?.personalId ?? "";
const at = (page: Page, end: string) => page.waitForURL(({ pathname }) => pathname.endsWith(end));
const next = (page: Page) => page.getByRole("button", { name: "Lưu và tiếp tục" }).click();
const draftOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-2) ?? "";

/** From the page of a procedure to the first step of an application of one's own. */
async function begin(page: Page, place = 1) {
  await page.goto(`/nop-ho-so/${procedure}`);
  await page.getByRole("link", { name: "Đăng nhập để nộp" }).click();
  await at(page, "/dang-nhap");
  await signInAsCitizen(page, citizen(place));
  await at(page, `/nop-ho-so/${procedure}`);
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await at(page, "/requester");
}

/** Every step of the form, from the first. */
async function fillForm(page: Page) {
  for (const { key } of birthRegistration.steps) {
    await at(page, `/${key}`);
    await fillStep(page, birthRegistration, key, answers);
    await next(page);
    await page.waitForURL(({ pathname }) => !pathname.endsWith(`/${key}`));
  }
}

async function choose(page: Page, scripts: boolean, paper: string, file: { name: string; buffer: Buffer }) {
  const slot = page.locator(`#papers-${paper}`);
  await slot
    .locator("input[type=file]")
    .first()
    .setInputFiles({ mimeType: "application/pdf", ...file });
  if (!scripts) await slot.getByRole("button", { name: /Tải lên/ }).click();
}

async function add(page: Page, scripts: boolean, paper: string, name: string) {
  await choose(page, scripts, paper, { name, buffer: pdfOf(name) });
  await page.getByText(name).first().waitFor();
}

describe.each([true, false])("filing (JavaScript: %s)", (scripts) => {
  test("a visitor comes to one dossier, however often the last button is pressed", {
    timeout: 180_000,
  }, async ({ visit }) => {
    const page = await visit({ scripts, phone: true });
    await begin(page);
    await fillForm(page);
    await at(page, "/papers");
    await add(page, scripts, "birthNotice", "giay-chung-sinh.pdf");
    await add(page, scripts, "mandate", "uy-quyen.pdf");
    await page.getByRole("link", { name: "Tiếp tục" }).click();
    await at(page, "/delivery");
    await expectAccessible(page);
    await page.getByLabel("Bản điện tử trên cổng").check();
    await next(page);
    await at(page, "/review");

    const draftId = draftOf(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const tab of [page, other]) await tab.getByLabel(/Tôi cam đoan/).check();
    for (const tab of [page, other]) {
      await tab.getByRole("button", { name: "Nộp hồ sơ" }).click();
      await tab.waitForURL(({ pathname }) => /^\/ho-so\/[^/]+$/.test(pathname));
    }
    expect(other.url()).toBe(page.url());
    const made = await sql`select code from dossiers where idempotency_key = ${`draft:${draftId}`}`;
    expect(made).toHaveLength(1);
    await page.getByText(made[0]?.code).first().waitFor();
    await expectAccessible(page);
  });

  test("who goes back or leaves keeps what they typed, right or wrong", async ({ visit }) => {
    const page = await visit({ scripts });
    await begin(page);
    await fillStep(page, birthRegistration, "requester", answers);
    await next(page);
    await at(page, "/child");
    await page.getByLabel(/Họ, chữ đệm, tên/).fill("Lò Văn 123");
    await page.getByRole("button", { name: "Quay lại" }).click();
    await at(page, "/requester");
    await next(page);
    await at(page, "/child");
    expect(await page.getByLabel(/Họ, chữ đệm, tên/).inputValue()).toBe("Lò Văn 123");
    await page.getByRole("button", { name: "Lưu, làm tiếp sau" }).click();
    await at(page, "/ho-so");
    await page.getByRole("link", { name: "Làm tiếp" }).first().click();
    await at(page, "/child");
    expect(await page.getByLabel(/Họ, chữ đệm, tên/).inputValue()).toBe("Lò Văn 123");
  });

  test("a stale tab says so, loses nothing, and the next press counts", async ({ visit }) => {
    const page = await visit({ scripts });
    await begin(page);
    const draftId = draftOf(page);
    const stale = await page.context().newPage();
    await stale.goto(page.url());
    await fillStep(page, birthRegistration, "requester", answers);
    await next(page);
    await at(page, "/child");

    await fillStep(stale, birthRegistration, "requester", answers);
    await stale.locator('[name="answers.requester.phone"]').fill("0987 654 321");
    await next(stale);
    await stale.getByText("vừa được lưu ở một cửa sổ hoặc thiết bị khác").first().waitFor();
    expect(await stale.locator('[name="answers.requester.phone"]').inputValue()).toBe("0987 654 321");
    await next(stale);
    await at(stale, "/child");
    const [draft] =
      await sql`select answers -> 'requester' ->> 'phone' as phone from drafts where id = ${draftId}`;
    expect(draft?.phone).toBe("84987654321");
  });

  test("a file that cannot be read later is refused beside its paper, and nothing is kept of it", async ({
    visit,
  }) => {
    const page = await visit({ scripts });
    await begin(page);
    const draftId = draftOf(page);
    await page.goto(page.url().replace("/requester", "/papers"));
    await choose(page, scripts, "birthNotice", {
      name: "anh.pdf",
      buffer: Buffer.from("MZ this is no paper"),
    });
    await page.locator("#papers-birthNotice").getByText("Loại tệp này không được nhận").waitFor();
    expect(await sql`select id from submitted_documents where draft_id = ${draftId}`).toEqual([]);
  });

  test("somebody else's draft is not found, neither by its address nor by its id in a form", async ({
    visit,
  }) => {
    const owner = await visit({ scripts });
    await begin(owner);
    const [draftId, address] = [draftOf(owner), owner.url()];

    const thief = await visit({ scripts });
    await begin(thief, 2);
    const own = thief.url();
    await thief.goto(address);
    await at(thief, "/khong-tim-thay");
    await thief.goto(own);
    await fillStep(thief, birthRegistration, "requester", answers);
    await thief
      .locator("input[name=draftId]")
      .evaluate((input, id) => input.setAttribute("value", id), draftId);
    await next(thief);
    await thief.getByText("Không tìm thấy, hoặc bạn không có quyền xem").first().waitFor();
    const [draft] = await sql`select revision, answers from drafts where id = ${draftId}`;
    expect(draft).toEqual({ revision: 0, answers: {} });
  });
});

test("with scripts, what is typed is kept without any button, and says when it could not be", async ({
  visit,
}) => {
  const page = await visit();
  await begin(page, 3);
  const phone = page.locator('[name="answers.requester.phone"]');
  await phone.fill("0987 000 111");
  await page.getByText(/Đã tự lưu lúc/).waitFor();
  await page.reload();
  expect(await phone.inputValue()).toBe("0987 000 111");

  await page.context().setOffline(true);
  await phone.fill("0987 000 222");
  await page.getByText("Mất kết nối: phần vừa nhập chưa được lưu").waitFor();
  await page.context().setOffline(false);
  await page.getByText(/Đã tự lưu lúc/).waitFor();
  await page.reload();
  expect(await phone.inputValue()).toBe("0987 000 222");
});
