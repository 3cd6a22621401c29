import type { Page } from "playwright-core";
import { keyboardOn } from "../keyboard.ts";
import { expectAccessible } from "../test.ts";
import { story } from "./story.ts";

/** Begins the process with the fewest steps there can be: received, examined, given back. */
export async function beginProcess(page: Page): Promise<string> {
  const keys = keyboardOn(page);
  await page.goto("/can-bo/quy-trinh");
  await expectAccessible(page);
  await keys.write(/^Tên quy trình/, story.process);
  await keys.press("button", "Lập quy trình");
  await page.getByText(/^Đã lập quy trình/).waitFor();
  return new URL(page.url()).pathname;
}

/** Large stalls are looked at on the spot; the leader signs, and the records clerk gives the result its number. */
export async function addSteps(page: Page, address: string) {
  await page.goto(address);
  await addStep(page, "Thẩm tra", "Kiểm tra thực địa", async (keys) => {
    await keys.unfold("Điều kiện, hẹn giờ");
    const when = keys.within(page.getByRole("group", { name: "Chỉ qua bước này khi" }));
    await when.press("button", /^Thêm/);
    await when.choose(/^Nội dung/, /Trường hợp/);
    await when.choose(/^Giá trị/, story.large.name);
    await expectAccessible(page);
  });
  const firstAct = page.getByRole("group", { name: "việc 1", exact: true });
  await addStep(page, "Kiểm tra thực địa", "Lãnh đạo ký duyệt", async (keys) => {
    await keys.choose(/^Vị trí giữ/, /^lãnh đạo cơ quan$/);
    await keys.choose(/^Cơ quan giữ/, /cơ quan có thẩm quyền/i);
    await keys.within(firstAct).choose(/^Việc/, /^Phê duyệt/);
  });
  await addStep(page, "Lãnh đạo ký duyệt", "Vào số, ban hành", async (keys) => {
    await keys.choose(/^Vị trí giữ/, /văn thư/i);
    await keys.choose(/^Cơ quan giữ/, /cơ quan giải quyết/i);
    await keys.within(firstAct).choose(/^Việc/, /^Ban hành/);
  });
  await page.getByText("Chỉ khi").first().waitFor();
  await expectAccessible(page);
}

async function addStep(
  page: Page,
  after: string,
  name: string,
  fill: (keys: ReturnType<typeof keyboardOn>) => Promise<void>,
) {
  const keys = keyboardOn(page);
  const heading = page.getByRole("heading", { name: new RegExp(`^\\d+\\. ${after}`) });
  const former = keys.within(page.getByRole("listitem").filter({ has: heading }));
  await former.unfold("Sắp xếp, thêm, bỏ");
  await former.press("button", /^Thêm một bước sau/);
  await keys.press("link", "Sửa bước Bước mới");
  await page.getByRole("heading", { name: "Bước “Bước mới”" }).waitFor();
  await keys.write(/^Tên bước/, name);
  await keys.write(/^Thời gian của bước: số ngày/, "0");
  await keys.write(/^Thời gian của bước: số giờ/, "4");
  await fill(keys);
  await keys.press("button", "Lưu vào dự thảo");
  await page.getByText("Đã lưu vào dự thảo.").waitFor();
}

/** Gives a step another name, in a draft that somebody else has to publish. */
export async function renameStep(page: Page, address: string, former: string, name: string) {
  const keys = keyboardOn(page);
  await page.goto(address);
  await keys.press("link", `Sửa bước ${former}`);
  await page.getByRole("heading", { name: `Bước “${former}”` }).waitFor();
  await keys.write(/^Tên bước/, name);
  await keys.press("button", "Lưu vào dự thảo");
  await page.getByText("Đã lưu vào dự thảo.").waitFor();
}
