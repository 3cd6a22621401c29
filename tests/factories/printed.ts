import type {
  BlankForm,
  FilledForm,
  Form01,
  Form02,
  Form03,
  Form04,
  Form05,
  ResultPaper,
} from "#lib/documents/printer.ts";

const letterhead = {
  superior: "Ủy ban nhân dân tỉnh Lào Cai",
  agency: "Trung tâm Phục vụ hành chính công",
  place: "Lào Cai",
};
const submitter = {
  name: "Nguyễn Thị Hoàng Phương Anh Đào",
  identifier: "010195004321",
  address: "Tổ 12, phường Cam Đường, tỉnh Lào Cai",
  phone: "0912 345 678",
  email: "nguyen.thi.hoang.phuong.anh.dao.1995@thu-dien-tu.example.vn",
};
const slip = {
  letterhead,
  code: "H38.12-271025-0361",
  tracking: {
    url: "https://dichvucong.example.vn/tra-cuu?ma=H38.12-271025-0361",
    label: "Quét mã để tra cứu",
  },
  submitter,
  procedure:
    "Thủ tục cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (công trình không theo tuyến, theo tuyến trong đô thị, tín ngưỡng, tôn giáo, tượng đài, tranh hoành tráng, theo giai đoạn cho công trình không theo tuyến, theo giai đoạn cho công trình theo tuyến trong đô thị, dự án) và nhà ở riêng lẻ",
  signedOn: "ngày 27 tháng 10 năm 2025",
  officer: "Giàng A Páo",
};

export const form01: Form01 = {
  ...slip,
  channel: "Trực tuyến",
  owner: {
    ...submitter,
    name: "Công ty trách nhiệm hữu hạn một thành viên Xây dựng và Thương mại Hoàng Liên Sơn",
    address: "Số 64, đường Lý Tự Trọng, phường Yên Bái, tỉnh Lào Cai",
  },
  papers: [
    { name: "Đơn đề nghị cấp giấy phép xây dựng (theo mẫu)", form: "Bản điện tử", quantity: 1 },
    {
      name: "Một trong những giấy tờ chứng minh quyền sử dụng đất theo quy định của pháp luật về đất đai",
      form: "Bản sao chứng thực",
      quantity: 2,
    },
    {
      name: "Hồ sơ thiết kế xây dựng: bản vẽ mặt bằng, mặt cắt, mặt đứng chính",
      form: "Bản chính",
      quantity: 2,
    },
  ],
  sets: 1,
  statutoryTime: "5 ngày làm việc",
  receivedAt: "09 giờ 32 phút, ngày 27/10/2025",
  appointmentAt: "09 giờ 32 phút, ngày 03/11/2025",
  returnPlace: "Trả kết quả trực tuyến, bản giấy tại quầy số 4",
  fee: "150.000 đồng (lệ phí)",
  register: "Quyển số 02, số thứ tự 361",
};

export const form02: Form02 = {
  ...slip,
  items: [
    {
      paper: "Bản vẽ mặt đứng chính",
      reason: "Bản vẽ tải lên thiếu chữ ký của chủ trì thiết kế; đề nghị nộp lại bản có đủ chữ ký.",
      legalBasis: "Khoản 3 Điều 46 Nghị định 175/2024/NĐ-CP",
    },
    { paper: "Số điện thoại", reason: "Số điện thoại trong đơn chỉ có chín chữ số.", legalBasis: "" },
  ],
  timeToAnswer: "Trước 17 giờ 00 phút, ngày 10/11/2025",
  website: "https://dichvucong.example.vn/ho-so/H38.12-271025-0361/bo-sung",
  guide: { name: "Giàng A Páo", phone: "0214 3 840 840" },
};

export const form03: Form03 = {
  ...slip,
  reason: "Công trình thuộc thẩm quyền cấp phép của Ủy ban nhân dân cấp xã nơi xây dựng.",
  legalBasis: "Điều 103 Luật Xây dựng 2014 (sửa đổi, bổ sung năm 2020)",
  competentAgency: "Ủy ban nhân dân phường Cam Đường",
};

export const form04: Form04 = {
  ...slip,
  receivedAt: "09 giờ 32 phút, ngày 27/10/2025",
  formerAppointmentAt: "09 giờ 32 phút, ngày 03/11/2025",
  reason: "Phải xác minh thêm tại thực địa do đường vào công trình bị sạt lở.",
  legalBasis: "118/2025/NĐ-CP",
  newAppointmentAt: "09 giờ 32 phút, ngày 07/11/2025",
};

export const form05: Form05 = {
  ...slip,
  requestedAt: "14 giờ 05 phút, ngày 29/10/2025",
  reason: "Gia đình thay đổi thiết kế và sẽ nộp hồ sơ mới.",
  statusReached: "Đang thẩm định, chưa có quyết định",
  legalBasis: "Nghị định 118/2025/NĐ-CP",
  papersReturned: "Toàn bộ bản giấy đã nộp (02 bản vẽ)",
  feeReturned: "150.000 đồng",
};

export const result: ResultPaper = {
  letterhead: {
    superior: "Ủy ban nhân dân tỉnh Lào Cai",
    agency: "Ủy ban nhân dân xã Bát Xát",
    place: "Bát Xát",
  },
  number: "12/GXN-UBND",
  signedOn: "ngày 05 tháng 02 năm 2027",
  title: "Giấy xác nhận tình trạng hôn nhân",
  subject: "Nguyễn Thị Hoàng Phương Anh Đào",
  body: [
    "Xét đề nghị của bà Nguyễn Thị Hoàng Phương Anh Đào về việc cấp giấy xác nhận tình trạng hôn nhân, Ủy ban nhân dân xã Bát Xát xác nhận:",
    { label: "Họ, chữ đệm, tên", value: "Nguyễn Thị Hoàng Phương Anh Đào" },
    { label: "Ngày, tháng, năm sinh", value: "15/8/1995" },
    "Hiện tại chưa đăng ký kết hôn với ai. Giấy này có giá trị đến hết ngày 05 tháng 8 năm 2027 và được cấp để làm thủ tục đăng ký kết hôn.",
  ],
  signer: { authority: "TM. Ủy ban nhân dân", position: "Chủ tịch", name: "Lò Văn Thưởng" },
  recipients: ["Bà Nguyễn Thị Hoàng Phương Anh Đào", "Lưu: VT"],
  verification: {
    id: "7f0c6c1e-52d4-4b7e-9a55-3a1c8e0f4d21",
    url: "https://dichvucong.example.vn/xac-minh/7f0c6c1e-52d4-4b7e-9a55-3a1c8e0f4d21",
    code: "H38.30-050227-0012",
  },
};

export const filledForm: FilledForm = {
  locale: "vi",
  title: "Tờ khai mẫu",
  code: "H38.30-050227-0012",
  tracking: {
    url: "https://dichvucong.example.vn/tra-cuu?ma=H38.30-050227-0012",
    label: "Quét mã để tra cứu",
  },
  procedure: { name: slip.procedure, code: "1.001193" },
  agency: "UBND xã Bát Xát",
  place: "Bát Xát",
  sections: [
    {
      title: "Người khai",
      blocks: [
        {
          heading: "Cha của trẻ",
          rows: [
            { label: "Họ, chữ đệm, tên", value: "Nguyễn Thị Hoàng Phương Anh Đào" },
            { label: "Nơi cư trú", value: "Thôn Bản Mế, Xã Si Ma Cai, Tỉnh Lào Cai" },
          ],
        },
      ],
    },
  ],
  filed: {
    name: "Nguyễn Thị Hoàng Phương Anh Đào",
    channel: "Trực tuyến",
    on: "ngày 05 tháng 02 năm 2027",
    at: "09 giờ 32 phút, ngày 05/02/2027",
  },
};

export const blankForm: BlankForm = {
  locale: "vi",
  title: "Tờ khai mẫu",
  procedure: { name: slip.procedure, code: "1.001193" },
  page: { url: "https://dichvucong.example.vn/thu-tuc/1.001193", label: "Quét mã để xem hướng dẫn" },
  sections: [
    {
      title: "Người khai",
      intro: "",
      wish: "",
      parts: [
        {
          kind: "line",
          name: "fullName",
          label: "Họ, chữ đệm, tên",
          wish: "",
          isRequired: true,
          isShort: false,
          maxLength: 100,
          unit: "",
        },
      ],
    },
  ],
};
