import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { importProcedures } from "#lib/launch/portal/import/procedures.ts";
import { connect as connectProduct } from "#lib/platform/db.ts";
import { specialised } from "../catalogue-names.ts";
import { round, summary } from "../measure.ts";
import { treeRssMb } from "../memory.ts";
import type { Scenario } from "../options.ts";
import { benchData, emptyDatabase, withServer } from "../province.ts";
import { inTurn } from "../turns.ts";

/** As many as the national list has, whatever else is asked to scale. */
const recordCount = 2600;

/** A folder of national records, one a file: taken into an empty catalogue, and once more when all is there. */
export const importing: Scenario = (_options, report) =>
  withServer(async (server) => {
    const folder = join(benchData, "import");
    await writeRecords(folder);
    const sql = connectProduct(await emptyDatabase(server, "bench_import"), 4);
    const options = { asJson: true, dryRun: false, acceptWarnings: false, yes: false };
    try {
      for (const part of ["first", "again"]) {
        const startedAt = performance.now();
        const context = {
          actor: { kind: "system", id: "bench" },
          db: drizzle(sql),
          now: new Date(),
        } as const;
        const { report: done } = await importProcedures(context, folder, options);
        const seconds = (performance.now() - startedAt) / 1000;
        const expected = part === "first" ? done.created : done.unchanged;
        report({
          scenario: "import",
          part,
          scale: recordCount,
          ...summary([seconds * 1000]),
          requests: done.read,
          failed: recordCount - expected,
          seconds: round(seconds, 1),
          perSecond: round(done.read / seconds, 1),
          rssMb: treeRssMb(process.pid),
        });
      }
    } finally {
      await sql.end({ timeout: 5 });
    }
  });

/** Records in the layout of the national portal, of our own words: of ordinary length, some with what is usually amiss. */
async function writeRecords(folder: string) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names = specialised(2000).map(({ name }) => name);
  for (let place = 0; place < recordCount; place++) {
    const name = place < names.length ? inTurn(names, place) : `${inTurn(names, place)} ở nơi khác`;
    const code = `8.${String(place).padStart(6, "0")}`;
    await writeFile(join(folder, `${code}.json`), JSON.stringify(recordOf(code, name, place)));
  }
}

const durations = ["5 Ngày làm việc", "15", "20 Ngày", "8 Giờ", "1 Tháng"];
const fees = ["Miễn phí", "150,000 Việt Nam Đồng", "20,000 VNĐ(mỗi bản)", "Không có thông tin"];

function recordOf(code: string, name: string, place: number) {
  const papers = Array.from(
    { length: 4 + (place % 8) },
    (_, index) =>
      `Giấy tờ mẫu số ${index + 1} kèm theo hồ sơ ${name.toLowerCase()}${index === 0 ? "Mau 01.docx" : ""}1 bản chính`,
  );
  const channels = ["Trực tuyến", "Trực tiếp", "Dịch vụ bưu chính"].map(
    (channel) =>
      `${channel}${inTurn(durations, place)}${inTurn(fees, place)}Nộp hồ sơ ${name.toLowerCase()} tại nơi tiếp nhận`,
  );
  const steps = Array.from(
    { length: 6 },
    (_, index) =>
      `Bước ${index + 1}: ${"Cơ quan tiếp nhận xem xét hồ sơ, báo cho người nộp và chuyển bước sau. ".repeat(4)}`,
  );
  return {
    ma_thu_tuc: code,
    ten_thu_tuc: name,
    so_quyet_dinh: `${place}/QĐ-MAU`,
    cap_thuc_hien: inTurn(["Cấp tỉnh", "Cấp xã", "Cấp tỉnh, Cấp xã"], place),
    loai_thu_tuc: "TTHC được luật giao quy định chi tiết",
    linh_vuc: `Lĩnh vực mẫu ${place % 60}`,
    doi_tuong_thuc_hien: "Công dân Việt Nam, Doanh nghiệp",
    co_quan_co_tham_quyen: "",
    co_quan_thuc_hien: inTurn(["Ủy ban nhân dân cấp xã", "Sở mẫu"], place),
    trinh_tu_thuc_hien: `${steps.join("\n")}\n${name}`,
    cach_thuc_thuc_hien: `Hình thức nộpThời gianPhí, lệ phíMô tả${channels.join("")}`,
    thanh_phan_ho_so: `--Tên giấy tờMẫu đơn, tờ khaiSố lượng${papers.join("")}`,
    can_cu_phap_ly: "Tên văn bản pháp lýMã văn bảnLuật mẫu01/2024/QH15Nghị định mẫu02/2025/NĐ-CP",
    yeu_cau_dieu_kien: "Không có thông tin",
    ket_qua_xu_ly: `Kết quả ${name.toLowerCase()}Mã: KQ.${code}`,
    raw_text: steps.join("").repeat(6),
  };
}
