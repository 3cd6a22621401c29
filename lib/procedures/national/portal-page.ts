import * as z from "zod";
import { readChannelCell } from "./channel-cell.ts";
import { found } from "./kinds.ts";
import { readLawCell } from "./law-cell.ts";
import { readPaperCell } from "./paper-cell.ts";
import { readResultCell } from "./result-cell.ts";
import type { Source } from "./source.ts";
import { cleaned, isNothing, oddities, oneLine } from "./text.ts";

const cell = z.unknown().optional();

/** A record in the layout of the page of the national portal; every cell is text, and may be missing. */
export const portalPage = z.object({
  ma_thu_tuc: cell,
  ten_thu_tuc: cell,
  so_quyet_dinh: cell,
  cap_thuc_hien: cell,
  loai_thu_tuc: cell,
  linh_vuc: cell,
  doi_tuong_thuc_hien: cell,
  co_quan_co_tham_quyen: cell,
  co_quan_thuc_hien: cell,
  co_quan_duoc_uy_quyen: cell,
  co_quan_phoi_hop: cell,
  dia_chi_tiep_nhan: cell,
  thu_tuc_lien_quan: cell,
  trinh_tu_thuc_hien: cell,
  cach_thuc_thuc_hien: cell,
  thanh_phan_ho_so: cell,
  can_cu_phap_ly: cell,
  yeu_cau_dieu_kien: cell,
  ket_qua_xu_ly: cell,
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
