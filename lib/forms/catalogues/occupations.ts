import type { Option } from "../field-schema.ts";

/**
 * What people do, in plain words: the two-figure groups of the national list of occupations (QĐ 34/2020/QĐ-TTg, by its codes,
 * 61 and 63 as one, as few know the difference). Who has no occupation is not on that list: 97 to 99 and 00 are ours.
 */
const names = [
  ["11", "Lãnh đạo trong cơ quan đảng, nhà nước, đoàn thể", "Leader in a Party, State or mass organisation"],
  ["12", "Giám đốc, quản lý doanh nghiệp, đơn vị", "Director or manager"],
  ["21", "Kỹ sư, chuyên gia khoa học, kỹ thuật", "Engineer or scientist"],
  ["22", "Bác sĩ, dược sĩ, chuyên gia y tế", "Doctor, pharmacist or other health professional"],
  ["23", "Giáo viên, giảng viên", "Teacher or lecturer"],
  ["24", "Chuyên gia kinh doanh, quản lý, tài chính", "Business, administration or finance professional"],
  ["25", "Chuyên gia công nghệ thông tin", "Information technology professional"],
  ["26", "Chuyên gia pháp luật, văn hóa, xã hội", "Legal, cultural or social professional"],
  ["31", "Kỹ thuật viên", "Technician"],
  ["32", "Điều dưỡng, y sĩ, hộ sinh", "Nurse, physician assistant or midwife"],
  ["33", "Nhân viên kinh doanh, môi giới, kế toán", "Sales agent, broker or bookkeeper"],
  ["41", "Nhân viên văn phòng", "Office worker"],
  ["51", "Nhân viên dịch vụ, nhà hàng, khách sạn", "Service, restaurant or hotel worker"],
  ["52", "Người bán hàng, buôn bán", "Shopkeeper or salesperson"],
  ["53", "Người chăm sóc trẻ em, người già, người bệnh", "Personal care worker"],
  ["54", "Nhân viên bảo vệ, cứu hỏa", "Guard or fire fighter"],
  ["61", "Làm ruộng, trồng trọt, chăn nuôi", "Crop or livestock farmer"],
  ["62", "Làm rừng, đánh bắt, nuôi trồng thủy sản", "Forestry worker, fisher or fish farmer"],
  ["71", "Thợ xây dựng", "Building worker"],
  ["72", "Thợ cơ khí, sửa máy", "Metal or machine worker"],
  ["73", "Thợ thủ công, thợ in", "Craft or printing worker"],
  ["74", "Thợ điện, thợ điện tử", "Electrical or electronics worker"],
  ["75", "Thợ may, thợ mộc, chế biến thực phẩm", "Garment, wood or food processing worker"],
  ["81", "Thợ vận hành máy, công nhân nhà máy", "Machine operator or factory worker"],
  ["82", "Thợ lắp ráp", "Assembler"],
  ["83", "Lái xe, vận hành thiết bị chuyển động", "Driver or mobile plant operator"],
  ["91", "Giúp việc, dọn dẹp", "Domestic worker or cleaner"],
  ["92", "Làm thuê trong nông, lâm nghiệp, thủy sản", "Agricultural, forestry or fishery labourer"],
  [
    "93",
    "Lao động phổ thông trong xây dựng, khai khoáng, vận tải",
    "Labourer in building, mining or transport",
  ],
  ["94", "Phụ bếp, phục vụ quán ăn", "Food preparation assistant"],
  ["95", "Bán hàng rong, làm dịch vụ ở đường phố", "Street vendor or street service worker"],
  ["96", "Thu gom rác và lao động giản đơn khác", "Refuse worker or other elementary worker"],
  ["01", "Bộ đội, công an", "Armed forces or police"],
  ["97", "Học sinh, sinh viên", "Pupil or student"],
  ["98", "Nghỉ hưu, mất sức", "Retired"],
  ["99", "Nội trợ", "Homemaker"],
  ["00", "Không đi làm, còn nhỏ", "Not working, or a small child"],
] as const;

export const occupations: Option[] = names.map(([value, vi, en]) => ({ value, label: { vi, en } }));
