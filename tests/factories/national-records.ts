/** A page of the national portal with nothing to doubt, in the flattened layout it comes in. */
export const nationalPage = {
  ma_thu_tuc: "1.000001",
  ten_thu_tuc: "Cấp giấy phép mẫu cho công trình",
  so_quyet_dinh: "12/QĐ-BXD",
  cap_thuc_hien: "Cấp tỉnh",
  loai_thu_tuc: "TTHC được luật giao",
  linh_vuc: "HOẠT ĐỘNG XÂY DỰNG",
  doi_tuong_thuc_hien: "Công dân Việt Nam, Doanh nghiệp",
  co_quan_co_tham_quyen: "Ủy ban nhân dân cấp tỉnh",
  co_quan_thuc_hien: "Sở Xây dựng",
  co_quan_duoc_uy_quyen: "",
  co_quan_phoi_hop: "Không có thông tin",
  dia_chi_tiep_nhan: "Trung tâm Phục vụ hành chính công",
  thu_tuc_lien_quan: "#Tên thủ tục1Cấp lại giấy phép mẫu#1Tên thủ tụcCấp lại giấy phép mẫu",
  trinh_tu_thuc_hien: "Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.",
  cach_thuc_thuc_hien:
    "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến5 Ngày làm việcMiễn phíTrực tiếp5 Ngày làm việcMiễn phí",
  thanh_phan_ho_so: "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn đề nghị1 bản chínhBản vẽ0 bản chính,2 bản sao",
  can_cu_phap_ly: "Tên văn bản pháp lýMã văn bảnLuật Xây dựng50/2014/QH13",
  yeu_cau_dieu_kien: "Không có thông tin",
  ket_qua_xu_ly: "Giấy phépMã: KQ.G17.000001Từ khóaKhông có thông tinMô tảKhông có thông tin",
};

/** The same kind of record from a list that was parsed before. */
export const listedProcedure = {
  code: "1.000002",
  name: "Cấp thẻ mẫu",
  field: "Hoạt động xây dựng",
  levels: ["Cấp xã"],
  detail: "full",
  type: null,
  audience: ["Công dân Việt Nam"],
  decision_no: "3/QĐ-BXD",
  competent_authority: null,
  implementing_agency: "Ủy ban nhân dân cấp xã",
  channels: [
    {
      channel: "direct",
      duration: 3,
      unit: "working_day",
      unit_assumed: true,
      fees: [{ amount: 0, currency: "VND", status: "see_note", note: "Theo Thông tư 1/2024/TT-BTC" }],
      note: null,
    },
  ],
  documents: [
    { case: "Giấy tờ phải xuất trình", name: "Thẻ căn cước", originals: 1, copies: 0, template: null },
  ],
  results: [{ name: "Thẻ mẫu", code: "KQ.G17.000002" }],
  legal_basis: ["50/2014/QH13"],
  conditions: null,
  steps_text: "Nộp tại quầy",
};
