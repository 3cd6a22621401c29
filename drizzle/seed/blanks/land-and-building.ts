import type { BlankPart, BlankParts } from "./part.ts";

const plot: BlankPart = [
  "Thửa đất",
  "Thửa số | Tờ bản đồ số",
  "Địa chỉ thửa đất",
  "Diện tích (m²) | Mục đích sử dụng",
  "Số giấy chứng nhận (nếu có) | Ngày cấp",
];

/** Land, building, streets, farming, forests and water. */
export const landBlanks: BlankParts = {
  "don-dang-ky-dat-dai.pdf": [
    plot,
    [
      "Sử dụng đất",
      "Sử dụng từ năm | Nguồn gốc",
      "Nhà, tài sản trên đất #2",
      "Đề nghị cấp giấy chứng nhận cho #2",
    ],
  ],
  "don-dang-ky-bien-dong-dat-dai.pdf": [
    plot,
    [
      "Biến động",
      "Nội dung trước khi biến động #2",
      "Nội dung sau khi biến động #2",
      "Lý do (mua bán, tặng cho, thừa kế, đính chính …) #2",
    ],
  ],
  "phieu-yeu-cau-dang-ky-the-chap.pdf": [
    plot,
    ["Bên nhận bảo đảm", "Tên | Mã số", "Địa chỉ"],
    ["Hợp đồng bảo đảm", "Số hợp đồng | Ngày ký", "? Đề nghị: đăng ký / thay đổi / xóa đăng ký"],
  ],
  "don-de-nghi-cap-giay-phep-xay-dung.pdf": [
    plot,
    [
      "Công trình",
      "Loại công trình | Cấp công trình",
      "Diện tích tầng một (m²) | Tổng diện tích sàn (m²)",
      "Số tầng | Chiều cao (m)",
      "Đơn vị thiết kế | Số chứng chỉ",
      "Dự kiến hoàn thành trong (tháng)",
    ],
  ],
  "don-de-nghi-gia-han-giay-phep-xay-dung.pdf": [
    [
      "Giấy phép",
      "Số giấy phép | Ngày cấp",
      "Địa điểm xây dựng",
      "Lý do chưa khởi công #2",
      "Đề nghị gia hạn đến ngày",
    ],
  ],
  "don-chat-ha-dich-chuyen-cay-xanh.pdf": [
    [
      "Cây xanh",
      "Vị trí",
      "Loài cây | Số lượng",
      "Đường kính, chiều cao",
      "? Đề nghị: chặt hạ / dịch chuyển",
      "Lý do #2",
      "Thời gian thực hiện",
    ],
  ],
  "de-nghi-su-dung-tam-via-he.pdf": [
    [
      "Sử dụng tạm thời",
      "Vị trí, tuyến đường",
      "Diện tích (m²) | Mục đích",
      "Từ ngày | Đến ngày",
      "Biện pháp bảo đảm giao thông #2",
    ],
  ],
  "dang-ky-chuyen-doi-dat-lua.pdf": [
    plot,
    [
      "Chuyển đổi",
      "Từ cây trồng | Sang cây trồng, vật nuôi",
      "Diện tích chuyển đổi (m²) | Thời gian chuyển đổi",
    ],
  ],
  "to-khai-khai-thac-nuoc-duoi-dat.pdf": [
    [
      "Giếng khai thác",
      "Vị trí giếng",
      "Chiều sâu (m) | Đường kính (mm)",
      "Lượng nước khai thác (m³/ngày) | Năm khoan",
      "Mục đích sử dụng",
    ],
  ],
  "don-de-nghi-ho-tro-dich-benh.pdf": [
    [
      "Thiệt hại",
      "Vật nuôi | Số lượng tiêu hủy",
      "Tổng khối lượng (kg) | Ngày tiêu hủy",
      "Bệnh | Nơi xảy ra",
      "Số tài khoản nhận hỗ trợ | Ngân hàng",
    ],
  ],
  "don-cap-phep-thi-cong-duong-bo.pdf": [
    [
      "Thi công",
      "Công trình",
      "Tuyến đường, lý trình",
      "Từ ngày | Đến ngày",
      "Biện pháp bảo đảm giao thông #3",
    ],
  ],
  "don-xac-nhan-bang-ke-lam-san.pdf": [
    ["Lâm sản", "Loại, khối lượng #3", "Nguồn gốc | Nơi để lâm sản", "Vận chuyển từ | Đến"],
  ],
  "bang-ke-lam-san.pdf": [
    [
      "Bảng kê",
      "Tên loài; quy cách; số lượng; khối lượng; ghi chú (mỗi dòng một loại) #12",
      "Tổng số lượng | Tổng khối lượng",
    ],
  ],
};
