import type { Page } from "playwright-core";
import { describe } from "vitest";
import { addPlain, addQuestion, beginForm, department, openStep, saved } from "./form-builder.ts";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

/** The keys of the questions of the first step, in the order the map shows them. */
const orderOf = (page: Page) =>
  page
    .locator("a[id^=muc-requester-]")
    .evaluateAll((links) => links.map(({ id }) => id.replace("muc-requester-", "")).filter(Boolean));

describe.each([true, false])("the order of questions (JavaScript: %s)", (scripts) => {
  test("is changed by keyboard, and a question is doubled and sent to another step", {
    timeout: 240_000,
  }, async ({ visit }) => {
    const page = await visit({ scripts });
    await signInAsOfficer(page, "unitAdministrator", department);
    await beginForm(page, scripts ? "Đơn xếp phím" : "Đơn xếp không mã lệnh");
    for (const label of ["Một", "Hai"]) {
      await openStep(page);
      await addPlain(page, label);
    }
    const order = async () => (await orderOf(page)).filter((path) => !path.startsWith("requester"));
    expect(await order()).toEqual(["mot", "hai"]);
    await page.getByRole("button", { name: "Chuyển “Hai” lên trên" }).press("Enter");
    await expect.poll(order).toEqual(["hai", "mot"]);
    await page.getByRole("button", { name: "Nhân đôi câu hỏi" }).press("Enter");
    await expect.poll(order).toEqual(["hai", "hai2", "mot"]);
    await expectAccessible(page);

    await page.locator("summary", { hasText: /^Thêm bước$/ }).press("Enter");
    await page.getByLabel("Tên bước mới", { exact: true }).fill("Bước hai");
    await page.getByRole("button", { name: "Thêm bước này" }).press("Enter");
    await page.getByRole("heading", { name: "Bước: Bước hai" }).waitFor();
    await page.locator("#muc-requester-hai2").press("Enter");
    await page.getByLabel("Chuyển sang bước").selectOption({ label: "Bước hai" });
    await page.getByRole("button", { name: "Chuyển", exact: true }).press("Enter");
    await expect.poll(order).toEqual(["hai", "mot"]);
    await page.locator("#muc-buocHai-hai2").waitFor();
  });
});

test("a question is taken by hand and put before another, among its own only", { timeout: 240_000 }, async ({
  visit,
}) => {
  const page = await visit();
  await signInAsOfficer(page, "unitAdministrator", department);
  await beginForm(page, "Đơn xếp bằng tay");
  for (const label of ["Một", "Hai"]) {
    await openStep(page);
    await addPlain(page, label);
  }
  const item = (path: string) => page.locator("li", { has: page.locator(`#muc-requester-${path}`) }).last();
  await item("hai").dragTo(item("mot"));
  await expect.poll(() => orderOf(page)).toSatisfy((keys) => keys.indexOf("hai") < keys.indexOf("mot"));
  const before = await orderOf(page);
  await item("hai").dragTo(item("requester\\.phone"));
  expect(await orderOf(page)).toEqual(before);
  await saved(page);
});

test("what is refused without scripts is drawn again as it was typed, beside what is wrong", {
  timeout: 120_000,
}, async ({ visit }) => {
  const page = await visit({ scripts: false });
  await signInAsOfficer(page, "unitAdministrator", department);
  await beginForm(page, "Đơn bị từ chối");
  await openStep(page);
  await page.getByLabel("Câu hỏi bằng tiếng Anh").fill("Only English");
  await page.getByRole("button", { name: "Thêm câu hỏi", exact: true }).click();
  await page.getByText("Cần điền mục này.").first().waitFor();
  expect(await page.getByLabel("Câu hỏi bằng tiếng Anh").inputValue()).toBe("Only English");
  await page.getByLabel("Hỏi gì?").fill("Giống cây");
  await page.getByLabel("Loại câu hỏi mới").selectOption({ label: "Chọn một" });
  await page.getByRole("button", { name: "Thêm câu hỏi", exact: true }).click();
  await page.getByRole("heading", { name: "Câu hỏi: Giống cây" }).waitFor();

  await page.getByLabel("Các lựa chọn").fill("Chỉ một dòng");
  await page.getByLabel("Nội dung câu hỏi", { exact: true }).fill("Giống cây nào?");
  await page.getByRole("radio", { name: "Luôn luôn" }).check();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByText("Cần ít nhất hai lựa chọn, mỗi dòng một lựa chọn.").first().waitFor();
  expect(await page.getByLabel("Các lựa chọn").inputValue()).toBe("Chỉ một dòng");
  expect(await page.getByLabel("Nội dung câu hỏi", { exact: true }).inputValue()).toBe("Giống cây nào?");
  expect(await page.getByRole("radio", { name: "Luôn luôn" }).isChecked()).toBe(true);
  await expectAccessible(page);
  await page.getByLabel("Các lựa chọn").fill("Tre\nLim");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByText("Đã lưu vào dự thảo.").waitFor();
});

test("shared lists, calculations, people and files are set in plain words", { timeout: 240_000 }, async ({
  visit,
}) => {
  const page = await visit();
  await signInAsOfficer(page, "unitAdministrator", department);
  await beginForm(page, "Đơn đủ loại");
  await page.getByRole("link", { name: "Tên và cách nhận biết" }).click();
  await page.getByText("Thêm danh sách chung").click();
  await page.getByLabel("Tên danh sách").fill("Đơn vị");
  await page
    .getByLabel("Các lựa chọn của danh sách")
    .last()
    .fill("kg: Ki-lô-gam | Kilogram\nta: Tạ | Quintal");
  await page.getByRole("button", { name: "Thêm danh sách này" }).click();
  await page.getByText("Danh sách: Ki-lô-gam, Tạ").waitFor();
  await addQuestion(page, "Đơn vị tính", "Chọn một");
  await page.getByLabel("Nguồn lựa chọn").selectOption({ label: "Danh sách chung: Ki-lô-gam, Tạ…" });
  const preview = page.getByRole("region", { name: "Xem trước trên điện thoại" });
  await preview.getByLabel("Ki-lô-gam").waitFor();

  await addQuestion(page, "Số bao", "Số");
  await addQuestion(page, "Tổng", "Giá trị tự tính");
  await page.getByLabel("Lấy 1").selectOption({ label: "Số bao" });
  await page.getByLabel("Lấy 2").selectOption({ label: "Một số cố định" });
  await page.getByLabel("Số", { exact: true }).fill("50");
  await page.getByLabel("Làm gì với các số trên").selectOption({ label: "Nhân với nhau" });
  await page.getByText("Đang tính: Số bao × 50.").waitFor();
  await preview.getByLabel("Số bao").fill("3");
  await preview.getByText("150", { exact: true }).waitFor();

  await addQuestion(page, "Ảnh kho", "Tệp gửi kèm");
  await page.getByLabel("Nhận loại tệp").selectOption({ label: "Chỉ ảnh" });
  await page.getByRole("radio", { name: "Luôn luôn" }).check();
  await preview.getByRole("button", { name: "Kiểm tra câu trả lời" }).click();
  await preview.getByText("Hãy gửi kèm tệp cho mục này.").first().waitFor();
  await preview
    .getByLabel("Chọn tệp: Ảnh kho")
    .setInputFiles({ name: "kho.jpg", mimeType: "image/jpeg", buffer: Buffer.from("x") });
  await preview.getByText("kho.jpg").waitFor();
  await saved(page);
  await expectAccessible(page);
});
