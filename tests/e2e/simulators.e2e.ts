import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll } from "vitest";
import { expect, expectAccessible, signInAsCitizen, test } from "./test.ts";

const connection = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 2, onnotice: () => {} });
const db = drizzle(connection);
afterAll(() => connection.end());

/** A dossier of the demo whose fee is owed and can be paid online, and whose it is. */
async function owing() {
  const [found] = await db.execute<{ code: string; personalId: string }>(
    sql`select d.code, c.personal_id as "personalId" from dossiers d
        join citizens c on c.id = d.citizen_id
        join procedure_versions v on v.id = d.procedure_version_id
        where d.payment_status = 'owed' and d.closed_at is null and (v.content ->> 'serviceLevel')::int = 4
        order by d.code limit 1`,
  );
  if (!found) throw new Error("nobody in the demo owes anything");
  return found;
}

test.for([true, false])(
  "a fee that fails and is then paid is settled by the bank's notice, and a letter says so (JavaScript: %s)",
  async (scripts, { visit }) => {
    const { code, personalId } = await owing();
    const page = await visit({ scripts, phone: true });
    await signInAsCitizen(page, personalId);
    const goToBank = async () => {
      await page.goto(`/ho-so/${code}/thanh-toan`);
      await page.getByRole("button", { name: /^Nộp/ }).click();
      await page.getByText("Hệ thống mô phỏng: ngân hàng").waitFor();
    };

    await goToBank();
    if (scripts) await expectAccessible(page);
    await page.getByRole("button", { name: "Giả lập thất bại" }).click();
    await page.getByText("Lần nộp trước chưa thành công").waitFor();

    await goToBank();
    await page.getByRole("button", { name: "Thanh toán" }).click();
    await page.getByText("Đã nộp đủ").waitFor();

    const letter = page.getByText(`Đã thanh toán cho hồ sơ ${code}`);
    await expect
      .poll(async () => page.goto("/mo-phong/thu").then(() => letter.count()), { timeout: 20_000 })
      .toBeGreaterThan(0);
    if (scripts) await expectAccessible(page);
  },
);

test("the bank knows nothing of a payment whose address was tampered with", async ({ visit }) => {
  const page = await visit({ scripts: false });
  await page.goto("/mo-phong/thanh-toan/MP0?token=eyJhbW91bnREb25nIjoxfQ.00");
  expect(page.url()).toContain("/khong-tim-thay");
});
