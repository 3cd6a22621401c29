import { describe } from "vitest";
import { demoAccounts, expect, expectAccessible, signInAsOfficer, test } from "./test.ts";

const origin = process.env.E2E_URL ?? "";
const ways = [true, false] as const;

describe.for(ways)("finding a procedure (JavaScript: %s)", (scripts) => {
  test("everyday words with a typing error lead to the answers and the one button", async ({ visit }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto("/");
    await expectAccessible(page);
    await page.locator("main").getByRole("searchbox").fill("khia sinh");
    await page.locator("main").getByRole("button", { name: "Tìm" }).click();
    await page.getByText("Đang tìm khai").waitFor();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Thủ tục đăng ký khai sinh", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Thủ tục đăng ký khai sinh" }).waitFor();
    for (const fact of ["Dành cho ai", "Bạn nhận được", "Bao lâu", "Bao nhiêu tiền"])
      expect(await page.getByText(fact, { exact: true }).isVisible(), fact).toBe(true);
    expect(await page.locator("s").first().textContent()).toContain("căn cước");
    expect(await page.title()).toBe("Thủ tục đăng ký khai sinh · Một Cửa");
    await expectAccessible(page);

    const file = page.getByRole("link", { name: "Nộp hồ sơ trực tuyến" });
    expect(await file.getAttribute("href")).toBe("/nop-ho-so/1.001193");
  });

  test("filters are links that count, combine and come off again", async ({ visit }) => {
    const page = await visit({ scripts });
    await page.goto("/thu-tuc?q=khai+sinh");
    const filters = page.getByRole("navigation", { name: "Lọc kết quả" });
    const online = filters.getByRole("link", { name: /^Nộp trực tuyến \d+$/ });
    const count = Number((await online.textContent())?.match(/\d+$/)?.[0]);
    await online.click();
    await page.waitForURL(/muc-do=3/);
    await page.getByText(`${count} thủ tục cho “khai sinh”`).waitFor();
    expect(await page.locator("main li h2").count()).toBe(count);
    await page.getByRole("link", { name: "Bỏ lọc “Nộp trực tuyến”" }).click();
    await page.waitForURL((url) => !url.search.includes("muc-do"));
    expect(new URL(page.url()).searchParams.get("q")).toBe("khai sinh");
  });

  test("when nothing is found the page says where to ask, and drops the filters", async ({ visit }) => {
    const page = await visit({ scripts, phone: true });
    await page.goto("/thu-tuc?q=h%E1%BB%99+chi%E1%BA%BFu&cap=ministry&muc-do=1");
    await page.getByText("Chưa tìm thấy thủ tục phù hợp").waitFor();
    expect(await page.locator("main").getByRole("link", { name: "Nơi tiếp nhận" }).isVisible()).toBe(true);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Bỏ điều kiện lọc" }).click();
    await page.getByRole("link", { name: /hộ chiếu phổ thông/ }).waitFor();
  });
});

describe("what a page offers by its level", () => {
  test("level 1 says where to go, and offers neither blanks nor filing", async ({ visit }) => {
    const page = await visit();
    await page.goto("/thu-tuc/2.000815");
    await page.getByRole("link", { name: "Xem nơi nộp hồ sơ" }).waitFor();
    expect(await page.locator('a[href^="/templates/"], a[href^="/nop-ho-so/"]').count()).toBe(0);
  });

  test("level 2 offers blanks that can be downloaded, and no filing", async ({ visit }) => {
    const page = await visit();
    await page.goto("/thu-tuc/1.004837");
    const blank = page.getByRole("link", { name: "Tải mẫu đơn" });
    const response = await page.request.get((await blank.getAttribute("href")) ?? "");
    expect(response.headers()["content-type"]).toBe("application/pdf");
    expect(await page.locator('a[href^="/nop-ho-so/"]').count()).toBe(0);
  });
});

describe("a name of over 500 characters", () => {
  test("leaves the first screen of a phone to the answers, and stands whole one fold away", async ({
    visit,
  }) => {
    const page = await visit({ scripts: false, phone: true });
    await page.goto("/thu-tuc/1.013831");
    const heading = page.getByRole("heading", { level: 1 });
    expect((await heading.textContent())?.length).toBeLessThan(170);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByText("Tên đầy đủ").first().click();
    expect((await page.locator("details[open]").first().textContent())?.length).toBeGreaterThan(500);
  });
});

describe("other pages", () => {
  test.for([
    "/tro-giup",
    "/tiep-can",
    "/khong-tim-thay",
    "/en",
    "/en/procedures",
    "/en/procedures/1.001193",
    "/en/help",
  ])("%s is accessible, in its language, and scrolls one way on a phone", async (path, { visit }) => {
    const page = await visit({ phone: true });
    await page.goto(path);
    expect(await page.locator("html").getAttribute("lang")).toBe(path.startsWith("/en") ? "en" : "vi");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  });

  test("an address nobody has answers 404 and says so; an unknown procedure leads there", async ({
    visit,
  }) => {
    const page = await visit({ scripts: false });
    const response = await page.goto("/khong-co-trang-nay");
    expect(response?.status()).toBe(404);
    expect(await page.title()).toContain("Không tìm thấy trang");
    await page.goto("/thu-tuc/9.999999");
    await page.getByRole("heading", { name: "Không tìm thấy trang" }).waitFor();
  });
});

describe("the public API of the catalogue", () => {
  const get = (path: string) => fetch(`${origin}${path}`);

  test("pages of a search follow one another, for programs of any site", async () => {
    const first = await get("/api/v1/procedures?q=khai+sinh&limit=2");
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const { items, nextCursor } = await first.json();
    expect(items[0]).toMatchObject({
      code: "1.001193",
      serviceLevel: 4,
      agencyLevel: "commune",
      field: "Hộ tịch",
    });
    const second = await (await get(`/api/v1/procedures?q=khai+sinh&limit=2&cursor=${nextCursor}`)).json();
    expect(second.items.map(({ code }: { code: string }) => code)).not.toContain(items[0].code);
  });

  test("one procedure tells its papers, fees, time limits and laws; nothing else is found", async () => {
    const one = await (await get("/api/v1/procedures/1.001193?lang=en")).json();
    expect(one).toMatchObject({ name: "Registration of a birth", version: { number: 1 } });
    expect(one.documents.length * one.channels.length * one.legalBasis.length).toBeGreaterThan(0);
    const unknown = await get("/api/v1/procedures/9.999999");
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get("content-type")).toBe("application/problem+json");
    expect((await get("/api/v1/procedures?level=district")).status).toBe(422);
  });

  test("the description names every call; health answers; metrics are not for everybody", async () => {
    const { openapi, paths } = await (await get("/api/v1/openapi.json")).json();
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toContain("/api/v1/procedures/{code}");
    expect(await (await get("/api/health/live")).json()).toEqual({ status: "live" });
    expect((await get("/metrics")).status).toBeGreaterThanOrEqual(401);
  });
});

describe.for(ways)("the working calendar (JavaScript: %s)", (scripts) => {
  test("procedure control adds a day off, sees it counted, and takes it out again", async ({ visit }) => {
    const controller = demoAccounts().staff.find(({ role }) => role === "procedureController");
    const page = await visit({ scripts });
    await signInAsOfficer(page, "procedureController", controller?.agency ?? "");
    const name = `Nghỉ thử ${scripts ? "một" : "hai"}`;
    const on = scripts ? "2029-08-07" : "2029-08-08";
    await page.goto("/can-bo/lich-lam-viec?nam=2029");
    await expectAccessible(page);
    await page.locator("input[type=date]").fill(on);
    await page.locator('input[name="name"]').fill(name);
    await page.locator('input[name="source"]').fill("Thông báo thử");
    await page.getByRole("button", { name: "Thêm vào lịch" }).click();
    const days = page.getByRole("table", { name: /^Ngày nghỉ/ });
    const row = days.getByRole("row", { name: new RegExp(name) });
    await row.waitFor();
    await row.getByRole("button").click();
    await row.waitFor({ state: "detached" });
  });
});

describe("reference pages of the staff", () => {
  test.for([
    "/can-bo/thu-tuc",
    "/can-bo/thu-tuc?ma=1.001193",
    "/can-bo/thu-tuc/tu-dong-nghia",
    "/can-bo/co-quan",
  ])("%s is accessible and for officers only", async (path, { visit }) => {
    const page = await visit();
    await page.goto(path);
    expect(page.url()).toContain("/dang-nhap");
    const clerk = demoAccounts().staff.find(({ role }) => role === "oneStopClerk");
    await signInAsOfficer(page, "oneStopClerk", clerk?.agency ?? "");
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectAccessible(page);
  });
});
