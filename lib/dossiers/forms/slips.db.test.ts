import { describe, expect } from "vitest";
import { slipWords } from "#lib/integrations/printing/slip-words.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld, stranger, type World } from "#tests/factories/world.ts";
import { extendDossier } from "../commands/extend.ts";
import { receiveDossier, refuseDossier } from "../commands/receive.ts";
import { requestSupplement } from "../commands/supplement.ts";
import { withdrawDossier } from "../commands/withdraw.ts";
import { getSlipFacts } from "../queries/slip-facts.ts";
import { form01Of } from "./form01.ts";
import { form02Of } from "./form02.ts";
import { form03Of } from "./form03.ts";
import { form04Of } from "./form04.ts";
import { form05Of } from "./form05.ts";
import type { SlipFacts } from "./slip.ts";

async function factsOf(context: Context, code: string): Promise<SlipFacts> {
  return {
    ...(await getSlipFacts(context, code)),
    locale: "vi",
    words: slipWords("vi"),
    trackingUrl: `http://localhost:3000/tra-cuu?ma=${code}`,
    answerUrl: `http://localhost:3000/ho-so/${code}/bo-sung`,
  };
}

const asCitizen = (db: Database, world: World, minutes = 300) =>
  contextOf(db, world.citizen.actor, later(minutes));

describe("a slip", () => {
  test("is made only of what has happened", async ({ db }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    const facts = await factsOf(asCitizen(db, world), code);
    const all = [form01Of, form02Of, form03Of, form04Of, form05Of].map((formOf) => formOf(facts));
    expect(all).toEqual([null, null, null, null, null]);
  });

  test("of somebody else's dossier is not found", async ({ db }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    await expect(getSlipFacts(contextOf(db, stranger), code)).rejects.toMatchObject({ code: "notFound" });
    await expect(getSlipFacts(contextOf(db, visitor), code)).rejects.toMatchObject({
      code: "signInRequired",
    });
  });
});

test("form 01 promises the appointment and lists every paper", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "assignment");
  expect(form01Of(await factsOf(asCitizen(db, world), code))).toEqual({
    locale: "vi",
    letterhead: { superior: "UBND xã Bát Xát", agency: "Bộ phận Một cửa xã Bát Xát", place: "Bát Xát" },
    code,
    tracking: { url: `http://localhost:3000/tra-cuu?ma=${code}`, label: expect.any(String) },
    submitter: {
      name: "Nguyễn Thị Hoàng Phương Anh Đào",
      identifier: "",
      address: "",
      phone: "0912 345 678",
      email: "dao@example.vn",
    },
    owner: expect.objectContaining({ name: "Nguyễn Thị Hoàng Phương Anh Đào" }),
    procedure: "Thủ tục cấp giấy mẫu",
    signedOn: "ngày 02 tháng 3 năm 2027",
    officer: "Vàng Thị Say",
    channel: "Trực tuyến",
    papers: [{ name: "Giấy chứng sinh", form: "Bản điện tử", quantity: 1 }],
    sets: 1,
    statutoryTime: "3 ngày làm việc",
    receivedAt: "09 giờ 00 phút, ngày 02/03/2027",
    appointmentAt: "09 giờ 00 phút, ngày 05/03/2027",
    returnPlace: "Bản điện tử trên cổng dịch vụ công",
    fee: "Không có",
    register: "điện tử, năm 2027",
  });
});

test("form 02 names exactly what is wanted, why, and on what ground", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  await requestSupplement(contextOf(db, world.officer.actor, later(150)), {
    code,
    items: [
      { target: "paper:extra", reason: "Cần văn bản ủy quyền" },
      { target: "field:fullName", reason: "Chưa khớp với giấy tờ" },
      { target: "other", reason: "Ảnh chụp bị mờ" },
    ],
    legalBasis: "NĐ 123/2015/NĐ-CP",
  });
  const form = form02Of(await factsOf(asCitizen(db, world), code));
  const legalBasis = "NĐ 123/2015/NĐ-CP";
  expect(form?.items).toEqual([
    { paper: "Văn bản ủy quyền", reason: "Cần văn bản ủy quyền", legalBasis },
    { paper: "Họ tên", reason: "Chưa khớp với giấy tờ", legalBasis },
    { paper: "Nội dung khác", reason: "Ảnh chụp bị mờ", legalBasis },
  ]);
  expect(form).toMatchObject({
    officer: "Lò Văn Nam",
    website: `http://localhost:3000/ho-so/${code}/bo-sung`,
  });
});

test("form 03 says why, and where to turn instead", async ({ db }) => {
  const world = await createWorld(db);
  const { code } = await fileDossier(db, world);
  const reason = "Hồ sơ không thuộc thẩm quyền của xã";
  await refuseDossier(contextOf(db, world.clerk.actor, later(20)), {
    code,
    reason,
    competentAgency: "Sở Tư pháp",
  });
  expect(form03Of(await factsOf(asCitizen(db, world), code))).toMatchObject({
    reason,
    competentAgency: "Sở Tư pháp",
    officer: "Vàng Thị Say",
  });
});

test("form 04 apologises in the name of the agency that handles it, with both appointments and the ground", async ({
  db,
}) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const reason = "Phải xác minh thêm tại thực địa do mưa lũ";
  await extendDossier(contextOf(db, world.leader.actor, later(95)), {
    code,
    appointedOn: "2027-03-10",
    reason,
    legalBasis: "",
  });
  expect(form04Of(await factsOf(asCitizen(db, world), code))).toMatchObject({
    letterhead: { superior: "UBND tỉnh Lào Cai", agency: "UBND xã Bát Xát", place: "Bát Xát" },
    receivedAt: "09 giờ 00 phút, ngày 02/03/2027",
    formerAppointmentAt: "09 giờ 00 phút, ngày 05/03/2027",
    newAppointmentAt: "09 giờ 00 phút, ngày 10/03/2027",
    reason,
    legalBasis: "118/2025/NĐ-CP",
    officer: "Nguyễn Văn Thành",
  });
});

test("form 05 says who asked, and how far the dossier had come", async ({ db }) => {
  const world = await createWorld(db);
  const { code } = await fileDossier(db, world);
  await receiveDossier(contextOf(db, world.clerk.actor, later(30)), code);
  const reason = "Gia đình nộp hồ sơ khác";
  await withdrawDossier(asCitizen(db, world, 60), { code, reason });
  expect(form05Of(await factsOf(asCitizen(db, world), code))).toMatchObject({
    reason,
    requestedAt: "09 giờ 30 phút, ngày 02/03/2027",
    statusReached: "assignment",
    officer: "Vàng Thị Say",
    papersReturned: "Hồ sơ điện tử, không có bản giấy phải trả",
    feeReturned: "Không có",
  });
});
