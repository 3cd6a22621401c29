import type { Page } from "playwright-core";
import { keyboardOn } from "../keyboard.ts";
import { expectAccessible } from "../test.ts";
import { story } from "./story.ts";

const { decision, large, question, small } = story;

/** Begins the procedure, from the list of the catalogue. */
export async function beginProcedure(page: Page) {
  const keys = keyboardOn(page);
  await page.goto("/can-bo/thu-tuc");
  await expectAccessible(page);
  await keys.press("link", "Lập thủ tục mới");
  await page.getByRole("heading", { name: "Lập thủ tục mới" }).waitFor();
  await expectAccessible(page);
  await keys.write(/^Mã thủ tục/, story.code);
  await keys.write(/^Số quyết định công bố/, decision);
  await keys.write(/^Tên thủ tục/, story.name);
  await keys.write(/^Tên thủ tục \(tiếng Anh/, "Lending the pavement for a market stall");
  await keys.write(/^Dành cho ai/, "Người muốn bày quầy trên vỉa hè ngày chợ phiên");
  await keys.write(/^Người nộp nhận được gì/, "Giấy cho mượn vỉa hè");
  await keys.choose(/^Lĩnh vực/, "Hạ tầng kỹ thuật");
  await keys.press("button", "Lập bản dự thảo");
  await page.getByText("Đã lập dự thảo.").waitFor();
  await expectAccessible(page);
}

/** Opens the editor of a part from the page of the procedure. */
async function editPart(page: Page, name: string) {
  await keyboardOn(page).press("link", new RegExp(`^Sửa\\s*: ${name}$`));
  await page.getByRole("heading", { name, level: 1 }).waitFor();
}

async function savePart(page: Page) {
  await keyboardOn(page).press("button", "Lưu vào dự thảo");
  await page.getByText("Đã lưu vào dự thảo.").waitFor();
}

const row = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

/** A question that leads to one of two cases, all in one go. */
export async function addCases(page: Page) {
  const keys = keyboardOn(page);
  await editPart(page, "Trường hợp và câu hỏi hướng dẫn");
  await keys.press("button", "Thêm câu hỏi");
  const asked = keys.within(row(page, "câu hỏi 1"));
  await asked.write(/^Câu hỏi/, question);
  await keys.within(row(page, "câu trả lời 1")).write(/^Câu trả lời/, small.answer);
  await keys.within(row(page, "câu trả lời 2")).write(/^Câu trả lời/, large.answer);
  for (const [place, { name, answer }] of [small, large].entries()) {
    await keys.press("button", "Thêm trường hợp");
    const own = keys.within(row(page, `trường hợp ${place + 1}`));
    await own.write(/^Tên trường hợp/, name);
    await own.press("button", "Thêm điều kiện");
    await own.choose(/^Câu trả lời/, `${question} → ${answer}`);
  }
  await expectAccessible(page);
  await savePart(page);
}

/** A paper for everybody and one for large stalls. */
export async function addPapers(page: Page) {
  const keys = keyboardOn(page);
  await editPart(page, "Thành phần hồ sơ");
  await keys.press("button", "Thêm giấy tờ");
  const paper = keys.within(row(page, "giấy tờ 1"));
  await paper.write(/^Tên giấy tờ/, story.sketch);
  await paper.choose(/^Trường hợp/, large.name);
  await expectAccessible(page);
  await savePart(page);
}

const days = { small: "3", large: "5" };

/** How long each case takes. */
export async function setTimeLimits(page: Page) {
  const keys = keyboardOn(page);
  await editPart(page, "Thời hạn giải quyết");
  for (const [place, each] of (["small", "large"] as const).entries()) {
    await keys.press("button", "Thêm dòng");
    const own = keys.within(row(page, `dòng ${place + 1}`));
    await own.choose(/^Trường hợp/, story[each].name);
    await own.write(/^Thời hạn/, days[each]);
  }
  await expectAccessible(page);
  await savePart(page);
}

/** Nothing for a small stall, a charge for a large one. */
export async function setFees(page: Page) {
  const keys = keyboardOn(page);
  await editPart(page, "Phí, lệ phí");
  const free = keys.within(row(page, "khoản thu 1"));
  await free.choose(/^Trường hợp/, small.name);
  await free.choose(/^Cách ghi/, "Không thu khoản nào");
  await keys.press("button", "Thêm khoản thu");
  const charged = keys.within(row(page, "khoản thu 2"));
  await charged.choose(/^Trường hợp/, large.name);
  await charged.write(/^Số tiền/, "50.000");
  await charged.write(/^Tên khoản thu/, "Lệ phí mượn vỉa hè");
  await expectAccessible(page);
  await savePart(page);
}

/** With which form and by which process it is handled, both still being written, and that it is done wholly online. */
export async function link(page: Page) {
  const keys = keyboardOn(page);
  await editPart(page, "Cơ quan giải quyết, biểu mẫu, quy trình");
  await keys.choose(/^Biểu mẫu điện tử/, `${story.form} (chưa công bố)`);
  await keys.choose(/^Quy trình nội bộ/, `${story.process} (chưa công bố)`);
  await expectAccessible(page);
  await savePart(page);
  await editPart(page, "Mức độ trực tuyến");
  await keys.tick(/^Mức 4:/);
  await keys.tick("Toàn trình");
  await expectAccessible(page);
  await savePart(page);
}

/** The words people would look for it by. */
export async function setSynonyms(page: Page) {
  await editPart(page, "Cách tìm thấy thủ tục");
  await keyboardOn(page).write(/^Cách gọi thường ngày/, "mượn vỉa hè\nbày hàng chợ phiên");
  await expectAccessible(page);
  await savePart(page);
}
