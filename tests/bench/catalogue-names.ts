const acts = [
  "Cấp",
  "Cấp lại",
  "Cấp đổi",
  "Gia hạn",
  "Điều chỉnh",
  "Thu hồi",
  "Phê duyệt",
  "Thẩm định",
  "Công nhận",
  "Xác nhận",
  "Chấp thuận",
  "Công bố",
];
const objects = [
  "giấy phép sử dụng vật liệu nổ công nghiệp",
  "giấy chứng nhận đủ điều kiện hoạt động điện lực",
  "chứng chỉ hành nghề giám sát thi công",
  "hồ sơ thiết kế hạ tầng viễn thông",
  "phương án phòng cháy rừng phòng hộ",
  "giấy phép biểu diễn nghệ thuật",
  "giấy phép xuất bản tài liệu không kinh doanh",
  "giấy chứng nhận lưu hành sản phẩm phân bón",
  "quy chế hoạt động của quỹ từ thiện",
  "đề án bảo vệ môi trường làng nghề",
  "giấy phép hoạt động khoáng sản",
  "danh mục thuốc bảo hiểm chi trả",
  "giấy phép hoạt động khám bệnh",
  "bản đồ hiện trạng thủy lợi",
  "chương trình đào tạo nghề sơ cấp",
  "giấy phép lao động cho chuyên gia",
  "quy hoạch mặt bằng cụm công nghiệp",
  "giấy chứng nhận kiểm định kỹ thuật an toàn",
  "giấy phép vận hành trạm kiểm tra tải trọng",
  "tiêu chuẩn cơ sở thể dục thể thao",
  "giấy phép khai quật khảo cổ",
  "danh hiệu nghệ nhân ưu tú",
  "giấy phép nhập khẩu giống thủy sản",
  "giấy xác nhận nguồn gốc gỗ",
];
const scopes = [
  "do tỉnh quản lý",
  "trên địa bàn hai xã trở lên",
  "đối với tổ chức nước ngoài",
  "theo trình tự rút gọn",
  "có điều chỉnh quy mô",
  "trong khu kinh tế cửa khẩu",
  "đối với đơn vị sự nghiệp công lập",
  "cho dự án nhóm B, nhóm C",
  "trong trường hợp bị hư hỏng",
];

/** So many different names such as offices publish, always the same. */
export function procedureNames(count: number): string[] {
  const names = acts.flatMap((act) =>
    objects.flatMap((object) => scopes.map((scope) => `${act} ${object} ${scope}`)),
  );
  if (names.length < count) throw new Error(`only ${names.length} names`);
  return names.slice(0, count);
}
