import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { ownFormat } from "#lib/procedures/own-format.ts";
import { written } from "#lib/procedures/own-writing.ts";
import { eachInForce } from "#lib/procedures/queries/each-in-force.ts";
import { test } from "#tests/database/test.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { importProcedures } from "./procedures.ts";

const folder = await mkdtemp(join(tmpdir(), "import-"));
afterAll(() => rm(folder, { recursive: true }));

const options = { asJson: true, dryRun: false, acceptWarnings: false, yes: false };

/** A record as the page of the national portal has it, of our own making. */
function page(code: string, more: object = {}) {
  return {
    ma_thu_tuc: code,
    ten_thu_tuc: "Cấp giấy mẫu cho người dân",
    linh_vuc: "Lĩnh vực mẫu",
    cap_thuc_hien: "Cấp xã",
    doi_tuong_thuc_hien: "Công dân Việt Nam",
    co_quan_thuc_hien: "Ủy ban nhân dân cấp xã",
    trinh_tu_thuc_hien: "Bước 1: Nộp đơn mẫu.\nBước 2: Nhận giấy mẫu.",
    cach_thuc_thuc_hien:
      "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp5 Ngày làm việcMiễn phíNộp tại trụ sở",
    thanh_phan_ho_so: "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn mẫu1 bản chính",
    can_cu_phap_ly: "",
    ket_qua_xu_ly: "Giấy mẫuMã: KQ.1",
    ...more,
  };
}

const own = (code: string) => ({
  format: ownFormat,
  code,
  effectiveOn: "2026-01-01",
  content: sampleContent(),
});

async function fileOf(name: string, content: unknown) {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("portal import procedures", () => {
  test("stops at once when it is asked to while it reads, and takes nothing in", async ({ db }) => {
    const many = Array.from({ length: 2000 }, (_, place) => page(`1.${String(place).padStart(6, "0")}`));
    const path = await fileOf("long.json", many);
    // Not before the first record, and not only after the last: a document in memory leaves room for signals.
    setTimeout(() => process.emit("SIGINT"), 20);
    const { report, left } = await importProcedures(systemContext(db), path, options);
    expect(left).toBe("unread");
    expect(report).toMatchObject({ read: 0, created: 0 });
    expect(await db.select().from(procedures)).toEqual([]);
    expect(process.listenerCount("SIGINT")).toBe(0);
  });

  test("takes in every layout from one file, and the same again changes nothing", async ({ db }) => {
    const path = await fileOf("mixed.json", [page("1.000001"), own("1.000002"), own("1.000003")]);
    const first = await importProcedures(systemContext(db), path, options);
    expect(first).toMatchObject({
      left: 0,
      report: { read: 3, created: 3, updated: 0, unchanged: 0, rejected: 0 },
    });
    const before = await db.select().from(auditEntries);
    const again = await importProcedures(systemContext(db), path, options);
    expect(again.report).toMatchObject({ read: 3, created: 0, updated: 0, unchanged: 3, rejected: 0 });
    expect(await db.select().from(auditEntries)).toEqual(before);
    expect(before.at(-1)).toMatchObject({ act: "proceduresImported", details: { created: 3 } });
  });

  test("a bad record is rejected alone and named; nothing of it is left", async ({ db }) => {
    const path = await fileOf(
      "bad.jsonl",
      [
        JSON.stringify(page("1.000001")),
        "{broken",
        JSON.stringify(page("12345")),
        JSON.stringify({ ...own("1.000002"), content: {} }),
        JSON.stringify(page("1.000003", { raw_text: "a\u0000b" })),
        JSON.stringify(page("1.000004")),
        "7",
      ].join("\n"),
    );
    const { report } = await importProcedures(systemContext(db), path, options);
    expect(report).toMatchObject({ read: 7, created: 2, rejected: 5 });
    const rejected = report.lint.filter(({ severity }) => severity === "rejected");
    expect([...new Set(rejected.map(({ code }) => code))]).toEqual([
      "bad.jsonl:2",
      "12345",
      "1.000002",
      "bad.jsonl:7",
      "1.000003",
    ]);
    const codes = (await db.select().from(procedures)).map(({ code }) => code);
    expect(codes.sort()).toEqual(["1.000001", "1.000004"]);
  });

  test("a code that comes twice: the first is taken in, the second rejected and both places named", async ({
    db,
  }) => {
    const other = page("1.000001", { ten_thu_tuc: "Tên khác của thủ tục" });
    const { report } = await importProcedures(
      systemContext(db),
      await fileOf("twice.json", [page("1.000001"), other]),
      options,
    );
    expect(report).toMatchObject({ read: 2, created: 1, rejected: 1 });
    expect(report.lint.find(({ severity }) => severity === "rejected")?.what).toContain(
      "twice.json #2, after twice.json #1",
    );
  });

  test("records that say the same under several codes are told of each other", async ({ db }) => {
    const body = { trinh_tu_thuc_hien: `Bước 1: ${"Nộp đơn mẫu tại nơi tiếp nhận. ".repeat(20)}` };
    const path = await fileOf("twins.json", [page("1.000001", body), page("1.000002", body)]);
    const { report } = await importProcedures(systemContext(db), path, options);
    const twins = await db.select().from(procedureRecords);
    expect(
      twins.flatMap(({ findings }) => findings.map(({ kind }) => kind)).filter((kind) => kind === "sameBody"),
    ).toHaveLength(2);
    expect(report.lint.filter(({ what }) => what.includes("1.000002"))).toHaveLength(1);
  });

  test("a list parsed from the portal never takes the place of the page itself", async ({ db }) => {
    const listed = {
      code: "1.000001",
      name: "Cấp giấy mẫu",
      levels: ["Cấp xã"],
      detail: "partial",
    };
    const whole = await fileOf("page.json", [page("1.000001")]);
    const list = await fileOf("list.json", { procedures: [listed, { ...listed, code: "1.000002" }] });
    await importProcedures(systemContext(db), whole, options);
    const { report } = await importProcedures(systemContext(db), list, options);
    expect(report).toMatchObject({ read: 2, created: 1, updated: 0, unchanged: 1, rejected: 0 });
    expect(report.lint).toContainEqual(expect.objectContaining({ code: "1.000001", done: "the page stays" }));
    expect(await db.select().from(procedureRecords)).toHaveLength(2);
  });

  test("a rehearsal counts and writes nothing", async ({ db }) => {
    const path = await fileOf("rehearsal.json", [page("1.000001"), own("1.000002")]);
    const { report } = await importProcedures(systemContext(db), path, { ...options, dryRun: true });
    expect(report).toMatchObject({ read: 2, created: 2 });
    expect(await db.select().from(procedures)).toEqual([]);
    expect(await db.select().from(auditEntries)).toEqual([]);
  });

  test("a rehearsal says in words what would be another", async ({ db }) => {
    await importProcedures(systemContext(db), await fileOf("before.json", [own("1.000002")]), options);
    const later = { ...own("1.000002"), content: sampleContent({ name: { vi: "Tên mới", en: "New name" } }) };
    const path = await fileOf("later.json", [later]);
    const { report } = await importProcedures(systemContext(db), path, { ...options, dryRun: true });
    expect(report).toMatchObject({ updated: 1 });
    expect(report.changes).toEqual([
      { code: "1.000002", lines: [expect.stringMatching(/^Name: .* → “Tên mới”$/)] },
    ]);
    expect(await db.select().from(procedureVersions)).toHaveLength(1);
  });

  test("what was imported is exported and imported elsewhere as the same", async ({ db, ownDatabase }) => {
    await importProcedures(
      systemContext(db),
      await fileOf("a.json", [page("1.000001"), own("1.000002")]),
      options,
    );
    const lines = async (from: typeof db) => {
      const found: string[] = [];
      await eachInForce(systemContext(from), (each) => void found.push(JSON.stringify(written(each))));
      return found;
    };
    const exported = await lines(db);
    const path = await fileOf("exported.jsonl", `${exported.join("\n")}\n`);
    const { report } = await importProcedures(systemContext(ownDatabase.db), path, options);
    expect(report).toMatchObject({ read: 2, created: 2, rejected: 0 });
    expect(await lines(ownDatabase.db)).toEqual(exported);
    expect((await importProcedures(systemContext(db), path, options)).report).toMatchObject({ unchanged: 2 });
  });
});

const shared = "../shared/data";

describe.skipIf(!existsSync(shared))("reference data", () => {
  test.for(["national-format", "procedures.json"])(
    "%s is taken in whole, and the second run changes nothing",
    { timeout: 240_000 },
    async (name, { db }) => {
      const path = join(shared, name);
      const { report: first } = await importProcedures(systemContext(db), path, options);
      expect(first.read).toBeGreaterThan(30);
      expect(first).toMatchObject({ rejected: 0, created: first.read });
      const { report: again } = await importProcedures(systemContext(db), path, options);
      expect(again).toMatchObject({ unchanged: first.read, created: 0, updated: 0, rejected: 0 });
    },
  );
});
