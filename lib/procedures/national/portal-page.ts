import * as z from "zod";
import { readChannelCell } from "./channel-cell.ts";
import { found } from "./kinds.ts";
import { readLawCell } from "./law-cell.ts";
import { readPaperCell } from "./paper-cell.ts";
import { readResultCell } from "./result-cell.ts";
import type { Source } from "./source.ts";
import { cleaned, isNothing, oddities, oneLine } from "./text.ts";

/** A record in the layout of the page of the national portal; every cell is text, and may be missing. */
export const portalPage = z.object({
  ma_thu_tuc: z.unknown(),
  ten_thu_tuc: z.unknown(),
  so_quyet_dinh: z.unknown(),
  cap_thuc_hien: z.unknown(),
  loai_thu_tuc: z.unknown(),
  linh_vuc: z.unknown(),
  doi_tuong_thuc_hien: z.unknown(),
  co_quan_co_tham_quyen: z.unknown(),
  co_quan_thuc_hien: z.unknown(),
  co_quan_duoc_uy_quyen: z.unknown(),
  co_quan_phoi_hop: z.unknown(),
  dia_chi_tiep_nhan: z.unknown(),
  thu_tuc_lien_quan: z.unknown(),
  trinh_tu_thuc_hien: z.unknown(),
  cach_thuc_thuc_hien: z.unknown(),
  thanh_phan_ho_so: z.unknown(),
  can_cu_phap_ly: z.unknown(),
  yeu_cau_dieu_kien: z.unknown(),
  ket_qua_xu_ly: z.unknown(),
});

export type PortalPage = z.output<typeof portalPage>;

/** Reads the cells of a page of the national portal. */
export function fromPortalPage(page: PortalPage): Source {
  const results = readResultCell(oneLine(page.ket_qua_xu_ly));
  const cells = Object.entries(page);
  const odd = (kind: ReturnType<typeof oddities>[number]) =>
    cells.filter(([, cell]) => oddities(cell).includes(kind)).map(([key]) => key);
  const notComposed = odd("notComposed");
  const invisible = odd("invisibleCharacters");
  return {
    code: oneLine(page.ma_thu_tuc),
    name: oneLine(page.ten_thu_tuc),
    field: said(page.linh_vuc),
    levels: said(page.cap_thuc_hien),
    audience: said(page.doi_tuong_thuc_hien),
    decisionNo: said(page.so_quyet_dinh),
    competent: said(page.co_quan_co_tham_quyen),
    implementing: said(page.co_quan_thuc_hien),
    delegated: said(page.co_quan_duoc_uy_quyen),
    coordinating: said(page.co_quan_phoi_hop),
    reception: said(page.dia_chi_tiep_nhan),
    related: said(page.thu_tuc_lien_quan),
    kind: said(page.loai_thu_tuc),
    steps: cleaned(page.trinh_tu_thuc_hien),
    conditions: cleaned(page.yeu_cau_dieu_kien),
    description: results.description,
    keywords: results.keywords,
    online: null,
    channels: readChannelCell(cleaned(page.cach_thuc_thuc_hien)),
    papers: readPaperCell(oneLine(page.thanh_phan_ho_so)),
    laws: readLawCell(oneLine(page.can_cu_phap_ly)),
    results,
    findings: [
      ...(notComposed.length > 0 ? [found("notComposed", "record", notComposed.join(", "))] : []),
      ...(invisible.length > 0 ? [found("invisibleCharacters", "record", invisible.join(", "))] : []),
    ],
  };
}

function said(cell: unknown): string {
  const text = oneLine(cell);
  return isNothing(text) ? "" : text;
}
