import { inTurn } from "./turns.ts";

/**
 * What is regulated in fields of which no everyday question is asked, eight things each. A catalogue has hundreds of subjects
 * with a few procedures each: many names of the same few subjects would make their words seem common to the search, and
 * subjects that the published procedures have too would be right answers that nobody expects.
 */
const subjects: Readonly<Record<string, string>> = {
  "An toàn bức xạ và hạt nhân":
    "nguồn phóng xạ kín; máy gia tốc electron; thiết bị chụp ảnh gamma; máy soi kiện hàng; đồng vị phát tia beta; liều kế cá nhân; lò chiếu xạ; chất thải phóng xạ",
  "Hóa chất":
    "tiền chất kali pemanganat; amoniac lạnh; clo hóa lỏng; axit flohidric; dung môi toluen; natri xyanua; phốt pho vàng; hydro peoxit đậm đặc",
  "Dầu khí":
    "kho LNG; bồn chứa LPG; đường ống dẫn condensat; giàn khoan tự nâng; dầu nhờn tái sinh; nhiên liệu bay Jet A-1; khí nén CNG; tàu dịch vụ dầu khí",
  "Điện lực và năng lượng tái tạo":
    "trạm biến áp 110 kV; tua-bin gió ngoài khơi; pin lưu trữ lưới; lò hơi đốt sinh khối; đập dâng phát điện; công tơ đo xa; cáp ngầm cao thế; máy phát dự phòng",
  "Viễn thông và tần số":
    "băng tần 5G; đài vệ tinh mặt đất; cáp quang biển; trạm gốc BTS; mạng dùng riêng; thiết bị gây nhiễu; đài vô tuyến hàng hải; kho số định tuyến",
  "Tiêu chuẩn, đo lường":
    "cân băng tải; áp kế lò xo; đồng hồ xăng dầu; chuẩn khối lượng; phương tiện đo tiếng ồn; máy đo độ ẩm hạt; nhiệt kế thủy ngân; xitéc ô tô",
  "Dược liệu và vắc xin":
    "vắc xin cúm mùa; huyết tương đông lạnh; cao dược liệu; tá dược viên nang; sinh phẩm chẩn đoán; thuốc phóng xạ; mẫu thuốc thử lâm sàng; nguyên liệu kháng sinh",
  "Thiết bị y tế":
    "máy thở xâm nhập; thiết bị cộng hưởng từ; khớp háng nhân tạo; máy chạy thận; ống thông mạch vành; kit xét nghiệm nhanh; thủy tinh thể; máy tạo nhịp",
  "Hàng hải":
    "hoa tiêu vùng nước cảng; phao tiêu luồng lạch; cầu cảng container; tàu lai dắt; công trình đê chắn sóng; thuyền viên hạng thợ máy; bến phao; vùng neo đậu tránh bão",
  "Hàng không":
    "đường lăn sân đỗ; đèn tiếp cận hạ cánh; suất ăn trên tàu bay; huấn luyện kiểm soát không lưu; kho hàng không kéo dài; xe thang hành khách; động cơ tàu bay; thiết bị dẫn đường DVOR",
  "Đường sắt":
    "đầu máy diesel; toa xe hàng; ghi tàu; thanh ray hàn liền; hệ thống tín hiệu đóng đường; lái tàu đô thị; đường sắt chuyên dùng mỏ; ga lập tàu",
  "Chứng khoán và trái phiếu":
    "chào bán trái phiếu chuyển đổi; quỹ đầu tư mục tiêu; chứng quyền có bảo đảm; công ty quản lý quỹ; chứng khoán phái sinh; ngân hàng lưu ký; hợp đồng tương lai; cổ phiếu quỹ",
  "Bảo hiểm thương mại":
    "sản phẩm liên kết đơn vị; môi giới tái bảo hiểm; giám định tổn thất hàng hải; chuyên gia tính toán; quỹ dự phòng nghiệp vụ; bảo hiểm vi mô; đại lý phân phối; hợp đồng nhượng tái",
  "Ngân hàng":
    "tổ chức tài chính vi mô; bàn đổi ngoại tệ; ví điện tử; trung tâm thông tin tín dụng; vàng miếng; máy rút tiền lưu động; khoản vay nước ngoài; cho thuê tài chính",
  "Kế toán, kiểm toán và thẩm định":
    "kiểm toán viên hành nghề; dịch vụ làm sổ; thẩm định viên; kiểm soát chất lượng kiểm toán; xếp hạng tín nhiệm; kế toán trưởng hợp tác; kiểm toán năng lượng; mô hình định giá",
  "Sở hữu công nghiệp":
    "sáng chế mật; thiết kế bố trí mạch; kiểu dáng công nghiệp; chỉ dẫn địa lý; đại diện sở hữu; giám định nhãn hiệu; hợp đồng li-xăng; giống cây bảo hộ",
  "Công nghiệp hỗ trợ":
    "khuôn dập; linh kiện bán dẫn; sợi cacbon; vòng bi chính xác; hợp kim titan; vi mạch nguồn; da thuộc crôm; ắc quy lithi",
  "Hải quan":
    "kho ngoại quan; doanh nghiệp ưu tiên; đại lý khai hải quan; địa điểm thu gom hàng lẻ; cửa hàng miễn thuế; tạm nhập tái xuất; hàng quá cảnh; mã số phân loại",
  "Bưu chính":
    "dịch vụ thư quốc tế; tem bưu chính; mạng bưu chính công cộng; kho chia chọn; chuyển phát nhanh xuyên biên giới; thùng thư; mã bưu cục; giá cước phổ cập",
  "Thể thao thành tích cao":
    "môn dù lượn; đấu kiếm ba cạnh; mô tô nước; bắn đĩa bay; leo núi nhân tạo; cử tạ; lặn có bình khí; đua thuyền buồm",
  "Điện ảnh":
    "phim truyện chiếu rạp; trường quay; phim nước ngoài quay tại chỗ; liên hoan phim; phụ đề; lưu chiểu bản phim; rạp lưu động; kịch bản hợp tác",
  "An toàn lao động công nghiệp":
    "cần trục tháp; nồi nấu hơi; thang cuốn; bình chịu áp lực; xe nâng hàng; dây cứu sinh; giàn giáo treo; máy vận thăng",
  "Thức ăn và chế phẩm":
    "bột cá; premix khoáng; men vi sinh; chất bảo quản ủ chua; dầu cá hồi; thức ăn cho tôm giống; enzym phytase; chất xử lý ao",
  "Môi trường công nghiệp":
    "tín chỉ cac-bon; dầu biến thế thải; lò đốt chất thải nguy hại; môi chất lạnh; quan trắc khí thải tự động; phế liệu nhựa; bùn thải; nhãn sinh thái",
};

const papers =
  "giấy phép; giấy chứng nhận đủ điều kiện; quyết định công nhận; hồ sơ kỹ thuật; số lưu hành; văn bản chấp thuận; phương án; kế hoạch; giấy xác nhận; danh mục; quy trình; bản đăng ký".split(
    "; ",
  );
const activities =
  "nhập khẩu; sản xuất; thử nghiệm; lưu giữ; kiểm định; vận chuyển; khai thác; lắp đặt; cung ứng; tư vấn; bảo trì; tái chế; đào tạo".split(
    "; ",
  );

/** The few procedures there are about one paper. */
const families = [
  ["Cấp", "Cấp lại", "Gia hạn"],
  ["Cấp", "Điều chỉnh", "Thu hồi"],
  ["Phê duyệt", "Sửa đổi, bổ sung", "Chấm dứt"],
  ["Thẩm định", "Công bố", "Hủy bỏ"],
];

/** A procedure that nobody who asks for everyday things is looking for. */
type Specialised = { name: string; field: string };

const things = Object.entries(subjects).flatMap(([field, list]) =>
  list.split("; ").map((thing) => ({ field, thing })),
);

/** So many different names such as ministries publish, and the fields they are of; always the same. */
export function specialised(count: number): Specialised[] {
  const acts = inTurn(families, 0).length;
  return Array.from({ length: count }, (_, place) => {
    const family = Math.floor(place / acts);
    const { field, thing } = inTurn(things, family);
    // In each round a subject meets another paper.
    const round = Math.floor(family / things.length);
    const paper = `${inTurn(papers, family + 5 * round)} ${inTurn(activities, family + 3 * round)} ${thing}`;
    return { name: `${inTurn(inTurn(families, family + round), place)} ${paper}`, field };
  });
}
