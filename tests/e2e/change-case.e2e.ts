import { describe } from "vitest";
import { demoAccounts, expect, expectAccessible, signInAsCitizen, test } from "./test.ts";

const procedure = "1.004194";
const household = "Cá nhân, hộ gia đình";
const list = "Nhiều người, theo danh sách";
const paperOfList = "Văn bản đề nghị kèm danh sách người tạm trú";

describe("an application", () => {
  test.for([true, false])(
    "is turned to another case, whose papers are then asked for (JavaScript: %s)",
    { timeout: 120_000 },
    async (scripts, { visit }) => {
      const page = await visit({ scripts, phone: true });
      await page.goto(`/nop-ho-so/${procedure}`);
      await page.getByRole("link", { name: "Đăng nhập để nộp" }).click();
      await page.waitForURL(({ pathname }) => pathname.endsWith("/dang-nhap"));
      await signInAsCitizen(page, demoAccounts().citizens[2]?.personalId ?? "");
      await page.waitForURL(({ pathname }) => pathname.endsWith(procedure));
      await page.getByLabel(household).check();
      const agency = page.locator('select[name="handlingAgencyId"]');
      if ((await agency.count()) > 0 && (await agency.inputValue()) === "")
        await agency.selectOption({ index: 1 });
      await page.getByRole("button", { name: "Bắt đầu" }).click();
      await page.waitForURL(({ pathname }) => pathname.split("/").length > 4);
      const draft = new URL(page.url()).pathname.split("/").slice(0, -1).join("/");

      await page.goto(`${draft}/papers`);
      await page.locator("input[type=file]").first().waitFor({ state: "attached" });
      expect(await page.getByText(paperOfList).count()).toBe(0);

      await page.goto(`${draft}/case-choice`);
      await page.getByText("Những gì bạn đã khai vẫn được giữ.").waitFor();
      expect(await page.getByLabel(household).isChecked()).toBe(true);
      await expectAccessible(page);
      await page.getByLabel(list).check();
      await page.getByRole("button", { name: "Đổi trường hợp" }).click();
      await page.waitForURL(
        ({ pathname }) => pathname.startsWith(draft) && !pathname.endsWith("/case-choice"),
      );
      await page.goto(`${draft}/papers`);
      await page.getByText(paperOfList).first().waitFor();
    },
  );
});
