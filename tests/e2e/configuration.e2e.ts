import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe } from "vitest";
import { expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

const address = "/can-bo/thu-tuc/cau-hinh";
const province = "UBND tỉnh Lào Cai";

type Handed = { synonyms: unknown[]; procedures: { code: string; overrides?: object[] }[] };

/** What the link of the page downloads. */
async function exported(page: Page): Promise<Handed> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải tệp cấu hình" }).click(),
  ]);
  return JSON.parse(gunzipSync(readFileSync(await download.path())).toString("utf8"));
}

async function compare(page: Page, configuration: unknown) {
  const buffer = Buffer.from(
    typeof configuration === "string" ? configuration : JSON.stringify(configuration),
  );
  await page
    .getByLabel(/^Tệp cấu hình/)
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "So sánh" }).click();
}

/** The same configuration as if another province had added a word and said of one procedure where to go. */
function changed(
  configuration: Handed,
  code: string,
  { words, place }: { words: string; place: string },
): Handed {
  const override = {
    part: "places",
    value: [{ vi: place, en: place }],
    layer: "province",
    agency: { vi: province, en: "Lào Cai Province" },
    ground: { number: "9/QĐ-UBND" },
    at: "2026-11-01T00:00:00Z",
  };
  return {
    ...configuration,
    synonyms: [...configuration.synonyms, { words, meaning: "giấy khai sinh" }],
    procedures: configuration.procedures.map((each) =>
      each.code === code ? { ...each, overrides: [...(each.overrides ?? []), override] } : each,
    ),
  };
}

describe("a configuration", () => {
  test.for([true, false])(
    "is exported, compared and taken over, with what differs shown first (JavaScript: %s)",
    { timeout: 120_000 },
    async (scripts, { visit }) => {
      const page = await visit({ scripts });
      await signInAsOfficer(page, "procedureController", province);
      await page.goto(address);
      await expectAccessible(page);
      const here = await exported(page);

      await compare(page, here);
      await page.getByText(/^Không có mục mới, không có mục thay đổi/).waitFor();
      expect(await page.getByRole("button", { name: /^Nhập/ }).count()).toBe(0);

      const place = `Phòng ${scripts ? "một" : "hai"}, nhà thử`;
      const words = `giấy chào đời ${scripts ? "một" : "hai"}`;
      const free = here.procedures.filter(({ overrides }) => !overrides);
      const { code } = (scripts ? free[0] : free[1]) ?? expect.fail("every procedure has rules of its own");
      await compare(page, changed(here, code, { words, place }));
      await page.getByText(/^1 mục mới, 1 mục thay đổi/).waitFor();
      await page.getByRole("cell", { name: words }).waitFor();
      await page.getByRole("cell", { name: code }).waitFor();
      await expectAccessible(page);

      await page.getByRole("button", { name: "Nhập 2 mục" }).click();
      await page.getByText(/^Đã nhập 2 mục/).waitFor();
      await page.goto(`/thu-tuc/${code}`);
      await page.getByText(place).first().waitFor();
    },
  );

  test("that is none is refused, and only procedure control of the province takes one over", async ({
    visit,
  }) => {
    const page = await visit({ phone: true });
    await signInAsOfficer(page, "procedureController", province);
    await page.goto(address);
    await compare(page, "{}");
    await page.getByText("Tệp này không phải là cấu hình của cổng, hoặc đã hỏng.").waitFor();
    await expectAccessible(page);

    const editor = await visit();
    await signInAsOfficer(editor, "unitAdministrator", province);
    const { status } = await editor.request
      .get("/api/configuration")
      .then((reply) => ({ status: reply.status() }));
    expect(status).toBe(403);
  });
});
