import type { BlankPart, BlankParts } from "./part.ts";

const payment: BlankPart = ["Nhận tiền", "? Cách nhận: chuyển khoản / tiền mặt", "Số tài khoản | Ngân hàng"];

/** Hardship, school, law, professions and archives. */
export const societyBlanks: BlankParts = {
  "giay-de-nghi-ra-soat-ho-ngheo.pdf": [
    [
      "Gia đình",
      "Số người trong hộ | Số người đi làm",
      "Họ tên, năm sinh, quan hệ với chủ hộ của từng người #5",
      "Thu nhập mỗi tháng của cả hộ (đồng)",
      "Khó khăn đang gặp (nhà ở, nước sạch, việc làm, học hành …) #3",
    ],
  ],
  "giay-de-nghi-ra-soat-thoat-ngheo.pdf": [
    [
      "Gia đình",
      "Số người trong hộ | Số người đi làm",
      "Năm được công nhận hộ nghèo, cận nghèo",
      "Thu nhập mỗi tháng hiện nay (đồng)",
      "Lý do đề nghị thoát nghèo, thoát cận nghèo #3",
    ],
  ],
  "to-khai-tro-cap-xa-hoi.pdf": [
    [
      "Người hưởng",
      "? Đối tượng: trẻ mồ côi / người cao tuổi / người khuyết tật / đơn thân nuôi con / khác",
      "? Đề nghị: hưởng mới / điều chỉnh / thôi hưởng",
      "Hoàn cảnh gia đình #3",
      "Trợ cấp, lương hưu đang hưởng (nếu có)",
    ],
    payment,
  ],
  "to-khai-tro-cap-huu-tri-xa-hoi.pdf": [
    [
      "Người hưởng",
      "? Đề nghị: hưởng mới / điều chỉnh / thôi hưởng",
      "Lương hưu, trợ cấp bảo hiểm xã hội đang hưởng (nếu có)",
      "Hộ nghèo, cận nghèo (nếu có)",
    ],
    payment,
  ],
  "dang-ky-cai-nghien-tu-nguyen.pdf": [
    [
      "Cai nghiện",
      "Loại chất đang sử dụng | Từ năm",
      "? Nơi cai nghiện: tại nhà, cộng đồng / tại cơ sở",
      "Cơ sở lựa chọn (nếu có)",
      "Người thân hỗ trợ | Điện thoại",
    ],
  ],
  "bien-ban-bau-hoa-giai-vien.pdf": [
    ["Cuộc bầu", "Thôn, tổ dân phố | Ngày bầu", "Người chủ trì | Thư ký", "Số hộ được mời | Số hộ tham dự"],
    ["Kết quả", "Họ tên người được bầu; số phiếu đồng ý; tỷ lệ (mỗi dòng một người) #5"],
  ],
  "don-xin-chuyen-truong.pdf": [
    [
      "Học sinh",
      "Họ tên học sinh | Lớp",
      "Ngày sinh | Số định danh cá nhân",
      "Trường đang học",
      "Trường xin chuyển đến",
      "Lý do #3",
    ],
  ],
  "don-du-tuyen-noi-tru.pdf": [
    [
      "Học sinh",
      "Họ tên | Ngày sinh",
      "Dân tộc | Giới tính",
      "Trường, lớp đang học",
      "Kết quả học tập, rèn luyện các năm #2",
      "Trường dự tuyển",
      "Chế độ ưu tiên (nếu có)",
    ],
  ],
  "tp-ls-02-dang-ky-hoat-dong.pdf": [
    [
      "Tổ chức hành nghề",
      "Tên tổ chức | Tên viết tắt",
      "? Loại: văn phòng luật sư / công ty luật",
      "Địa chỉ trụ sở",
      "Trưởng văn phòng, giám đốc | Số thẻ luật sư",
      "Lĩnh vực hành nghề #2",
    ],
  ],
  "de-nghi-cap-chung-chi-luat-su.pdf": [
    [
      "Quá trình",
      "Bằng cử nhân luật số | Năm cấp",
      "Nơi tập sự | Thời gian tập sự",
      "Đạt kiểm tra kết quả tập sự ngày",
    ],
  ],
  "don-yeu-cau-tro-giup-phap-ly.pdf": [
    [
      "Yêu cầu",
      "? Thuộc diện: hộ nghèo / người có công / trẻ em / người khuyết tật / dân tộc thiểu số / khác",
      "Việc cần trợ giúp #4",
      "? Hình thức: tư vấn / bào chữa, bảo vệ tại tòa / đại diện",
    ],
  ],
  "don-dang-ky-thi-moi-gioi.pdf": [
    [
      "Đăng ký dự thi",
      "Trình độ học vấn",
      "Giấy chứng nhận đã học: số | Nơi cấp",
      "? Dự thi: lần đầu / thi lại | Kỳ thi",
    ],
  ],
  "don-chung-chi-kien-truc.pdf": [
    [
      "Chuyên môn",
      "Bằng cấp | Nơi cấp",
      "Số năm kinh nghiệm",
      "Công trình đã tham gia #4",
      "? Đề nghị: cấp mới / gia hạn / cấp lại",
    ],
  ],
  "don-chung-chi-hanh-nghe-thu-y.pdf": [
    [
      "Hành nghề",
      "Bằng cấp chuyên môn | Nơi cấp",
      "? Loại hình: tiêm phòng, chữa bệnh / phẫu thuật / xét nghiệm / buôn bán thuốc / khác",
      "Nơi hành nghề",
    ],
  ],
  "don-xac-nhan-thuc-hanh-cong-tac-xa-hoi.pdf": [
    [
      "Thực hành",
      "Nơi thực hành",
      "Từ ngày | Đến ngày",
      "Nội dung thực hành #3",
      "Người hướng dẫn | Chức danh",
    ],
  ],
  "phieu-su-dung-tai-lieu.pdf": [
    [
      "Tài liệu",
      "Mục đích nghiên cứu, sử dụng",
      "Tên phông, tài liệu cần đọc #4",
      "? Đề nghị: đọc tại chỗ / cấp bản sao | Số lượng",
    ],
  ],
  "don-the-huong-dan-vien.pdf": [
    ["Hướng dẫn viên", "Khu, điểm du lịch", "Trình độ | Ngoại ngữ", "? Đề nghị: cấp mới / cấp lại"],
  ],
};
