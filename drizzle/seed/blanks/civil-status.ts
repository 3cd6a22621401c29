import { type BlankParts, someone } from "./part.ts";

/** Births, marriages, deaths, guardianship and adoption. */
export const civilStatusBlanks: BlankParts = {
  "to-khai-khai-sinh.pdf": [
    [
      "Trẻ được khai sinh",
      "Họ, chữ đệm, tên",
      "Ngày, tháng, năm sinh | Giới tính",
      "Ghi ngày sinh bằng chữ",
      "Nơi sinh",
      "Dân tộc | Quốc tịch",
      "Quê quán",
    ],
    someone("Mẹ"),
    someone("Cha"),
    ["Người đi khai sinh", "Quan hệ với trẻ", "? Đề nghị cấp bản sao: có / không | Số lượng"],
  ],
  "to-khai-bao-hiem-y-te-tre-em.pdf": [
    [
      "Trẻ tham gia bảo hiểm y tế",
      "Họ, chữ đệm, tên",
      "Ngày, tháng, năm sinh | Giới tính",
      "Số định danh cá nhân (nếu đã có)",
      "Nơi đăng ký khám, chữa bệnh ban đầu",
      "Địa chỉ nhận thẻ",
    ],
    ["Cha, mẹ hoặc người giám hộ", "Họ, chữ đệm, tên | Quan hệ với trẻ"],
  ],
  "to-khai-nhan-cha-me-con.pdf": [
    someone("Người nhận"),
    someone("Người được nhận"),
    [
      "Nội dung",
      "? Đề nghị nhận: cha cho con / mẹ cho con / con cho cha / con cho mẹ",
      "Lý do, chứng cứ kèm theo #3",
    ],
  ],
  "to-khai-dang-ky-lai-khai-sinh.pdf": [
    someone("Người được đăng ký lại"),
    ["Cha, mẹ", "Họ tên mẹ | Năm sinh", "Họ tên cha | Năm sinh"],
    ["Lần đăng ký trước", "Nơi đã đăng ký khai sinh | Năm đăng ký", "Lý do đăng ký lại #2"],
  ],
  "to-khai-ket-hon.pdf": [
    someone("Bên nữ"),
    ["Hôn nhân của bên nữ", "? Tình trạng: chưa kết hôn / đã ly hôn / vợ chồng đã mất | Kết hôn lần thứ"],
    someone("Bên nam"),
    ["Hôn nhân của bên nam", "? Tình trạng: chưa kết hôn / đã ly hôn / vợ chồng đã mất | Kết hôn lần thứ"],
  ],
  "to-khai-xac-nhan-tinh-trang-hon-nhan.pdf": [
    someone("Người được cấp giấy xác nhận"),
    [
      "Nội dung xác nhận",
      "? Tình trạng hôn nhân: chưa kết hôn / đang có vợ, chồng / đã ly hôn / vợ, chồng đã mất",
      "Trong thời gian cư trú tại | Từ ngày, đến ngày",
      "Mục đích sử dụng giấy xác nhận",
      "Nếu để kết hôn: họ tên, ngày sinh, nơi cư trú của người dự định kết hôn #2",
    ],
  ],
  "to-khai-dang-ky-lai-ket-hon.pdf": [
    someone("Vợ"),
    someone("Chồng"),
    ["Lần đăng ký trước", "Nơi đã đăng ký kết hôn | Ngày đăng ký", "Lý do đăng ký lại #2"],
  ],
  "to-khai-khai-tu.pdf": [
    someone("Người đã mất"),
    ["Việc mất", "Mất lúc (giờ, ngày, tháng, năm)", "Nơi mất", "Nguyên nhân", "Giấy báo tử số | Nơi cấp"],
    ["Người đi khai tử", "Quan hệ với người đã mất", "? Đề nghị cấp bản sao: có / không | Số lượng"],
  ],
  "to-khai-cap-ban-sao-trich-luc.pdf": [
    someone("Người có tên trong sổ hộ tịch"),
    [
      "Bản sao cần cấp",
      "? Loại: khai sinh / kết hôn / khai tử / nhận cha, mẹ, con / giám hộ / khác",
      "Nơi đã đăng ký | Số, ngày đăng ký (nếu biết)",
      "Số lượng bản sao | Quan hệ với người có tên",
    ],
  ],
  "to-khai-xac-nhan-thong-tin-ho-tich.pdf": [
    someone("Người có thông tin hộ tịch"),
    ["Thông tin đề nghị xác nhận", "Nội dung #3", "Nơi đã đăng ký | Năm đăng ký", "Mục đích sử dụng"],
  ],
  "to-khai-thay-doi-cai-chinh-ho-tich.pdf": [
    someone("Người được thay đổi, cải chính, bổ sung"),
    [
      "Nội dung",
      "? Đề nghị: thay đổi / cải chính / bổ sung / xác định lại dân tộc",
      "Giấy tờ hộ tịch liên quan | Nơi, ngày đăng ký",
      "Nội dung đang ghi #2",
      "Nội dung đề nghị ghi lại #2",
      "Lý do #2",
    ],
  ],
  "to-khai-giam-ho.pdf": [
    someone("Người giám hộ"),
    someone("Người được giám hộ"),
    ["Lý do", "Lý do đăng ký giám hộ #3"],
  ],
  "to-khai-cham-dut-giam-ho.pdf": [
    someone("Người giám hộ"),
    someone("Người được giám hộ"),
    ["Chấm dứt", "Nơi, ngày đã đăng ký giám hộ", "Lý do chấm dứt #3"],
  ],
  "don-xin-nhan-con-nuoi.pdf": [
    someone("Người nhận con nuôi"),
    someone("Vợ hoặc chồng của người nhận (nếu có)"),
    someone("Trẻ được nhận"),
    ["Nguyện vọng", "Nơi trẻ đang sống", "Lý do nhận con nuôi #3"],
  ],
  "xac-nhan-hoan-canh-gia-dinh.pdf": [
    someone("Người nhận con nuôi"),
    [
      "Hoàn cảnh",
      "Thành viên trong gia đình #2",
      "Chỗ ở (nhà riêng, thuê, diện tích)",
      "Nghề nghiệp | Thu nhập hằng tháng",
      "Tài sản khác #2",
      "Xác nhận của Ủy ban nhân dân nơi cư trú #3",
    ],
  ],
};
