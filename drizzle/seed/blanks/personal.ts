import { type BlankParts, someone } from "./part.ts";

/** Residence, identity, papers of a person, vehicles and driving. */
export const personalBlanks: BlankParts = {
  "don-cap-ban-sao-tu-so-goc.pdf": [
    [
      "Bản sao cần cấp",
      "Tên giấy tờ",
      "Cấp cho (họ tên, ngày sinh)",
      "Số vào sổ gốc | Năm cấp",
      "Số lượng bản sao | Mục đích sử dụng",
      "Quan hệ với người được cấp bản chính",
    ],
  ],
  "mau-di-chuc.pdf": [
    ["Tài sản để lại", "Loại tài sản, giấy tờ chứng minh, nơi có tài sản #5"],
    ["Người được hưởng", "Họ tên, ngày sinh, nơi cư trú của từng người và phần được hưởng #6"],
    ["Nội dung khác", "Người thực hiện di chúc, việc thờ cúng, điều muốn dặn lại #4"],
  ],
  "ct01-thay-doi-thong-tin-cu-tru.pdf": [
    someone("Người thay đổi thông tin cư trú"),
    ["Chủ hộ nơi đề nghị", "Họ tên chủ hộ | Quan hệ với chủ hộ", "Số định danh cá nhân của chủ hộ"],
    [
      "Nội dung đề nghị",
      "? Đề nghị: thường trú / tạm trú / gia hạn tạm trú / tách hộ / xóa thường trú / xác nhận cư trú",
      "Địa chỉ đề nghị",
      "Nội dung cụ thể #2",
    ],
    ["Thành viên cùng thay đổi", "Họ tên, ngày sinh, số định danh, quan hệ với người khai #4"],
    ["Ý kiến", "Ý kiến của chủ hộ, chủ sở hữu chỗ ở, cha mẹ hoặc người giám hộ (ký, ghi rõ họ tên) #3"],
  ],
  "de-nghi-khai-bao-tam-vang.pdf": [["Tạm vắng", "Từ ngày | Đến ngày", "Nơi đến", "Lý do #2"]],
  "dc02-de-nghi-ve-can-cuoc.pdf": [
    someone("Người được cấp căn cước"),
    [
      "Đề nghị",
      "? Việc: cấp lần đầu / cấp đổi / cấp lại",
      "Lý do đổi, cấp lại #2",
      "Số thẻ đang có (nếu có) | Ngày cấp",
      "? Trả kết quả: tại nơi nộp / qua bưu điện | Địa chỉ nhận",
    ],
  ],
  "dc01-thong-tin-dan-cu.pdf": [
    someone("Công dân"),
    [
      "Thông tin khác",
      "Nơi đăng ký khai sinh | Quê quán",
      "Tôn giáo | Nhóm máu (nếu biết)",
      "Nơi thường trú",
      "Nơi ở hiện tại",
    ],
    [
      "Gia đình",
      "Họ tên cha | Số định danh",
      "Họ tên mẹ | Số định danh",
      "Họ tên vợ hoặc chồng | Số định danh",
    ],
  ],
  "giay-khai-dang-ky-xe.pdf": [
    ["Chủ xe", "Tên chủ xe", "Số định danh hoặc mã số thuế", "Địa chỉ", "Điện thoại | Thư điện tử"],
    [
      "Xe",
      "Loại xe | Nhãn hiệu",
      "Số máy | Số khung",
      "Màu sơn | Dung tích, công suất",
      "Số chỗ ngồi | Tải trọng",
      "Biển số đang có (nếu có)",
    ],
    ["Đề nghị", "? Việc: đăng ký lần đầu / sang tên / cấp lại / đổi", "Lý do #2"],
  ],
  "to-khai-ly-lich-tu-phap.pdf": [
    someone("Người được cấp phiếu"),
    ["Gia đình", "Họ tên cha | Ngày sinh", "Họ tên mẹ | Ngày sinh", "Họ tên vợ hoặc chồng | Ngày sinh"],
    ["Quá trình cư trú từ khi đủ 14 tuổi", "Từ năm, đến năm; nơi cư trú; nghề nghiệp #5"],
    ["Đề nghị", "? Loại phiếu: số 1 / số 2 | Số lượng", "Mục đích sử dụng", "Án tích (nếu có) #2"],
  ],
  "tk01-ho-chieu.pdf": [
    someone("Người đề nghị"),
    ["Gia đình", "Họ tên cha | Ngày sinh", "Họ tên mẹ | Ngày sinh", "Họ tên vợ hoặc chồng | Ngày sinh"],
    [
      "Đề nghị",
      "? Việc: cấp lần đầu / cấp lại | Số hộ chiếu cũ",
      "? Loại: có gắn chíp / không gắn chíp",
      "? Nhận: tại nơi nộp / qua bưu điện | Địa chỉ nhận",
      "Lý do cấp lại #2",
    ],
  ],
  "don-cap-lai-giay-phep-lai-xe.pdf": [
    [
      "Giấy phép lái xe",
      "Hạng | Số giấy phép (nếu biết)",
      "Nơi cấp | Ngày cấp",
      "? Đề nghị: đổi / cấp lại",
      "Lý do #2",
    ],
  ],
  "don-huong-bao-hiem-xa-hoi-mot-lan.pdf": [
    ["Bảo hiểm xã hội", "Mã số bảo hiểm xã hội | Tháng nghỉ việc", "Lý do đề nghị hưởng một lần #2"],
    ["Nhận tiền", "? Cách nhận: chuyển khoản / tiền mặt", "Số tài khoản | Ngân hàng"],
  ],
  "de-nghi-huong-thai-san.pdf": [
    [
      "Người hưởng",
      "Họ tên | Mã số bảo hiểm xã hội",
      "Ngày sinh con hoặc nhận nuôi | Số con",
      "Nghỉ từ ngày | Đến ngày",
    ],
    ["Nhận tiền", "? Cách nhận: chuyển khoản / tiền mặt", "Số tài khoản | Ngân hàng"],
    [
      "Người sử dụng lao động (nếu lập danh sách)",
      "Tên đơn vị | Mã đơn vị",
      "Danh sách người lao động: họ tên, mã số, thời gian nghỉ #5",
    ],
  ],
};
