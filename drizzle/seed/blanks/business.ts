import type { BlankPart, BlankParts } from "./part.ts";

const shop: BlankPart = [
  "Hộ kinh doanh",
  "Tên hộ kinh doanh",
  "Mã số đăng ký, mã số thuế | Ngày cấp",
  "Địa chỉ trụ sở",
  "Họ tên chủ hộ",
];

/** Household businesses, companies, cooperatives and what they are licensed for. */
export const businessBlanks: BlankParts = {
  "giay-de-nghi-dang-ky-ho-kinh-doanh.pdf": [
    [
      "Hộ kinh doanh",
      "Tên hộ kinh doanh",
      "Địa chỉ trụ sở",
      "Ngành, nghề kinh doanh #3",
      "Vốn kinh doanh (đồng) | Số lao động",
      "? Chủ thể: cá nhân / các thành viên hộ gia đình",
      "Thành viên hộ gia đình góp vốn (nếu có) #2",
    ],
  ],
  "giay-de-nghi-thay-doi-ho-kinh-doanh.pdf": [
    shop,
    ["Nội dung thay đổi", "Nội dung đang đăng ký #3", "Nội dung đề nghị đăng ký #3"],
  ],
  "giay-de-nghi-cap-lai-ho-kinh-doanh.pdf": [
    shop,
    ["Lý do cấp lại", "? Giấy chứng nhận: bị mất / bị hỏng / cần đổi sang mẫu mới", "Giải trình #2"],
  ],
  "giay-de-nghi-tam-ngung-kinh-doanh.pdf": [
    shop,
    ["Đề nghị", "? Việc: tạm ngừng / tiếp tục trước thời hạn", "Từ ngày | Đến ngày", "Lý do #2"],
  ],
  "thong-bao-cham-dut-ho-kinh-doanh.pdf": [
    shop,
    ["Chấm dứt", "Ngày chấm dứt", "Lý do #2", "Nợ, nghĩa vụ còn lại và cách giải quyết #2"],
  ],
  "giay-de-nghi-dang-ky-hop-tac-xa.pdf": [
    [
      "Hợp tác xã",
      "Tên hợp tác xã | Tên viết tắt",
      "Địa chỉ trụ sở",
      "Ngành, nghề #2",
      "Vốn điều lệ (đồng) | Số thành viên",
      "Người đại diện theo pháp luật | Chức vụ",
    ],
  ],
  "giay-de-nghi-dang-ky-to-hop-tac.pdf": [
    [
      "Tổ hợp tác",
      "Tên tổ hợp tác",
      "Nơi hoạt động",
      "Nội dung hợp tác #2",
      "Số thành viên | Người đại diện",
    ],
  ],
  "don-dang-ky-ho-tro-hop-tac-xa.pdf": [
    [
      "Nhu cầu",
      "Tên tổ hợp tác, hợp tác xã | Mã số",
      "Nội dung đề nghị hỗ trợ #4",
      "Kinh phí dự kiến (đồng) | Thời gian thực hiện",
    ],
  ],
  "giay-de-nghi-dang-ky-doanh-nghiep.pdf": [
    [
      "Doanh nghiệp",
      "Tên tiếng Việt",
      "Tên tiếng nước ngoài, tên viết tắt (nếu có)",
      "Địa chỉ trụ sở",
      "Ngành, nghề kinh doanh #3",
      "Vốn điều lệ (đồng) | Số lao động dự kiến",
      "Người đại diện theo pháp luật | Chức danh",
      "Chủ sở hữu, cổ đông sáng lập #3",
    ],
  ],
  "thong-bao-lap-chi-nhanh.pdf": [
    [
      "Đơn vị được lập",
      "Tên doanh nghiệp | Mã số doanh nghiệp",
      "? Loại: chi nhánh / văn phòng đại diện / địa điểm kinh doanh",
      "Tên đơn vị",
      "Địa chỉ",
      "Nội dung hoạt động #2",
      "Người đứng đầu | Số định danh cá nhân",
    ],
  ],
  "de-nghi-cong-nhan-co-so-30.pdf": [
    [
      "Cơ sở",
      "Tên cơ sở | Mã số thuế",
      "Ngành, nghề",
      "Tổng số lao động | Số lao động là người khuyết tật",
      "Danh sách lao động là người khuyết tật #4",
    ],
  ],
  "don-dich-vu-luu-tru.pdf": [
    [
      "Đề nghị",
      "? Việc: cấp / cấp lại",
      "Dịch vụ lưu trữ đăng ký #2",
      "Số nhân sự có chứng chỉ",
      "Lý do cấp lại #2",
    ],
  ],
  "de-nghi-dang-ky-noi-quy-lao-dong.pdf": [
    [
      "Nội quy lao động",
      "Số, ngày ban hành",
      "Ngày lấy ý kiến tổ chức đại diện người lao động",
      "Số lao động đang làm việc",
    ],
  ],
  "don-cap-lai-giay-phep-thuoc-la.pdf": [
    ["Giấy phép", "Số giấy phép đã cấp | Ngày cấp", "Địa điểm chế biến", "Lý do cấp lại #3"],
  ],
  "don-doanh-nghiep-khoa-hoc-cong-nghe.pdf": [
    [
      "Kết quả khoa học và công nghệ",
      "Tên kết quả, số văn bằng bảo hộ (nếu có) #3",
      "Sản phẩm, dịch vụ từ kết quả #2",
      "Tỷ lệ doanh thu (%)",
    ],
  ],
  "don-buon-ban-thuoc-bao-ve-thuc-vat.pdf": [
    [
      "Cơ sở buôn bán",
      "Địa chỉ nơi bán",
      "Địa chỉ kho",
      "Người phụ trách | Bằng cấp chuyên môn",
      "? Đề nghị: cấp mới / cấp lại",
    ],
  ],
  "don-an-toan-thuc-pham.pdf": [
    [
      "Cơ sở",
      "Địa chỉ sản xuất, kinh doanh",
      "Mặt hàng #2",
      "Số người trực tiếp làm việc",
      "? Đề nghị: cấp mới / cấp lại",
    ],
  ],
  "don-buon-ban-thuoc-thu-y.pdf": [
    [
      "Cơ sở buôn bán",
      "Địa chỉ nơi bán",
      "Loại hàng: thuốc, vắc xin, chế phẩm #2",
      "Người quản lý | Số chứng chỉ hành nghề",
    ],
  ],
  "giay-de-nghi-cap-phu-hieu.pdf": [
    [
      "Xe",
      "Biển số, tải trọng, năm sản xuất của từng xe #4",
      "? Loại phù hiệu: hợp đồng / công-ten-nơ / xe tải / tuyến cố định / khác",
      "Số giấy phép kinh doanh vận tải",
    ],
  ],
  "giay-de-nghi-giay-phep-van-tai.pdf": [
    [
      "Vận tải",
      "? Loại hình: tuyến cố định / buýt / taxi / hợp đồng / hàng hóa",
      "Số xe | Nơi đỗ xe",
      "Người điều hành vận tải | Trình độ",
    ],
  ],
};
