import { drizzle } from "drizzle-orm/postgres-js";
import type { Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, describe } from "vitest";
import { importProcesses } from "#lib/processes/commands/import-processes.ts";
import { keyboardOn } from "./keyboard.ts";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

const department = "Sở Xây dựng";
const province = "UBND tỉnh Lào Cai";

const sql = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
afterAll(() => sql.end());

/** A printed process with a holder that nobody can read for certain, taken in as the operator does. */
async function importDoubtful(id: string): Promise<string> {
  const step = (actor: string, action: string, hours: number | null) => ({
    actor,
    action,
    hours,
    counted: hours !== null,
  });
  const actor = { kind: "system", id: "portal" } as const;
  const report = await importProcesses({ actor, db: drizzle(sql), now: new Date() }, [
    {
      id,
      decision: "77/QĐ-UBND",
      decision_date: "5/3/2026",
      procedure_name: `Quy trình nhập ${id}`,
      procedure_codes: [],
      total_hours: 24,
      steps: [
        step("Bộ phận một cửa của Sở", "Nhận và kiểm tra hồ sơ", 4),
        step("Tổ liên ngành", "Xem xét hồ sơ", 12),
        step("Lãnh đạo Sở", "Ký duyệt", 4),
        step("Văn thư Sở", "Vào sổ, đóng dấu", 4),
        step("Bộ phận một cửa của Sở", "Trả kết quả", null),
      ],
    },
  ]);
  const [finding] = report.findings;
  if (!finding) throw new Error("nothing was doubtful in it");
  return finding.key;
}

async function begin(page: Page, title: string, copyOf?: string | RegExp) {
  const keys = keyboardOn(page);
  await page.goto("/can-bo/quy-trinh");
  await keys.write(/^Tên quy trình/, title);
  if (copyOf) await keys.choose("Chép từ quy trình", copyOf);
  await keys.press("button", "Lập quy trình");
  await page.getByText(/^Đã lập quy trình/).waitFor();
  return new URL(page.url()).pathname;
}

const headings = (page: Page) => page.locator("h3").allTextContents();

describe("a draft of a process", () => {
  test("that was read from a decision asks what it is not sure of, until somebody says they have looked", {
    timeout: 180_000,
  }, async ({ visit }) => {
    const key = await importDoubtful(`T-${Date.now()}`);
    const page = await visit();
    const keys = keyboardOn(page);
    await signInAsOfficer(page, "unitAdministrator", province); // decided for no procedure yet: nobody else's
    await page.goto(`/can-bo/quy-trinh/${key}`);
    await page.getByText("1 chỗ nhập vào chưa chắc").first().waitFor();
    await page.getByText("Còn chỗ nhập vào chưa xem lại.").first().waitFor();
    await expectAccessible(page);
    await keys
      .within(page.locator("li", { hasText: "Ai giữ: “Tổ liên ngành”" }).first())
      .press("link", "Xem xét hồ sơ");
    await page.getByLabel("Đã xem và sửa đúng các chỗ nêu trên").waitFor();
    await page.getByText("Ai giữ: “Tổ liên ngành”").first().waitFor();
    await expectAccessible(page);

    await keys.choose(/^Vị trí giữ/, "lãnh đạo phòng chuyên môn");
    await keys.press("button", "Lưu vào dự thảo");
    await page.getByText("Đã lưu vào dự thảo.").waitFor();
    await page.getByText("1 chỗ nhập vào chưa chắc").first().waitFor();
    await page.goto(`/can-bo/quy-trinh/${key}?buoc=step2`);
    await keys.tick("Đã xem và sửa đúng các chỗ nêu trên");
    await keys.press("button", "Lưu vào dự thảo");
    await page.getByText("Đã lưu vào dự thảo.").waitFor();
    expect(await page.getByText("chỗ nhập vào chưa chắc").count()).toBe(0);
    await expectAccessible(page);
    await expect.poll(() => page.getByText("Còn chỗ nhập vào chưa xem lại.").count()).toBe(0);
  });

  test("is copied, said of as a whole, compared with its former version and thrown away, by keyboard", {
    timeout: 240_000,
  }, async ({ visit }) => {
    const page = await visit();
    const keys = keyboardOn(page);
    await signInAsOfficer(page, "unitAdministrator", department);
    const former = await begin(page, "Quy trình để chép");
    const steps = await headings(page);
    const address = await begin(page, "Quy trình chép lại", /^Quy trình để chép/);
    expect(address).not.toBe(former);
    expect(await headings(page)).toEqual(steps);

    await keys.press("link", "Sửa thông tin chung");
    await page.getByRole("heading", { level: 1, name: "Thông tin chung" }).waitFor();
    await expectAccessible(page);
    await keys.write(/^Số quyết định phê duyệt/, "15/QĐ-UBND");
    await keys.press("button", /^Thêm thủ tục/);
    await keys.write("Mã thủ tục", "một");
    await keys.press("button", "Lưu vào dự thảo");
    await page.getByText("Mã thủ tục có dạng 1.004222.").first().waitFor();
    await expectAccessible(page);
    await keys.write("Mã thủ tục", "9.999999");
    await keys.press("button", "Lưu vào dự thảo");
    await page.getByText("Đã lưu vào dự thảo.").waitFor();
    await page.getByText("15/QĐ-UBND").first().waitFor();

    const controller = await visit();
    await signInAsOfficer(controller, "procedureController", province);
    await controller.goto(`${address}?xem=phien-ban`);
    await keyboardOn(controller).press("button", "Công bố");
    await controller.getByText(/^Đã công bố/).waitFor();

    await page.goto(address);
    await keys.press("link", /^Sửa bước Thẩm tra/);
    await keys.write("Thời gian của bước: số ngày", "3");
    await keys.press("button", "Lưu vào dự thảo");
    await page.getByText("Đã lưu vào dự thảo.").waitFor();
    await keys.press("link", "Công bố và phiên bản");
    await page.getByText(/Bước “Thẩm tra.*1 ngày.*3 ngày/).waitFor();
    await keys.press("link", "So phiên bản 2 với bản 1");
    await page.waitForURL(/den-ban=2/);
    await page
      .locator("#so-sanh")
      .getByText(/3 ngày/)
      .waitFor();
    await expectAccessible(page);

    await keys.press("button", "Bỏ dự thảo");
    await page.getByText("Đã bỏ dự thảo.").waitFor();
    await page.goto(`${address}?xem=phien-ban`);
    await page.getByText(/^Không có dự thảo nào/).waitFor();
    expect(await page.getByRole("link", { name: "So phiên bản 2 với bản 1" }).count()).toBe(0);
  });

  test.for([true, false])(
    "that somebody else changed meanwhile is not written over: the page says so and keeps what was typed (JavaScript: %s)",
    { timeout: 120_000 },
    async (scripts, { visit }) => {
      const one = await visit({ scripts });
      await signInAsOfficer(one, "unitAdministrator", department);
      const address = await begin(one, `Hai người cùng sửa ${scripts ? "một" : "hai"}`);
      const other = await visit({ scripts });
      await signInAsOfficer(other, "procedureController", province);
      for (const page of [one, other]) {
        await page.goto(address);
        await keyboardOn(page).press("link", /^Sửa bước Thẩm tra/);
        await page.getByLabel("Tên bước").first().waitFor();
      }
      await keyboardOn(other).write(/^Tên bước/, "Thẩm định");
      await keyboardOn(other).press("button", "Lưu vào dự thảo");
      await other.getByText("Đã lưu vào dự thảo.").waitFor();
      await keyboardOn(one).write(/^Tên bước/, "Kiểm tra");
      await keyboardOn(one).press("button", "Lưu vào dự thảo");
      await one.getByText(/vừa được người khác sửa/).waitFor();
      expect(
        await one
          .getByLabel(/^Tên bước/)
          .first()
          .inputValue(),
      ).toBe("Kiểm tra");
      await expectAccessible(one);
      await one.goto(address);
      await one.getByRole("heading", { name: "2. Thẩm định" }).waitFor();
    },
  );
});
