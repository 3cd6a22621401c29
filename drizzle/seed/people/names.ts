/** Name lists of the peoples of the province; every name of an officer is put together from one of them. */
const peoples = [
  {
    families: ["Nguyễn", "Trần", "Phạm", "Vũ", "Đỗ", "Bùi", "Lê", "Ngô"],
    men: ["Văn Hùng", "Đức Thịnh", "Minh Tuấn", "Quang Huy", "Xuân Trường", "Mạnh Cường"],
    women: ["Thị Thu Hà", "Thị Mai Anh", "Thanh Huyền", "Thị Ngọc Lan", "Hồng Nhung", "Thị Kim Oanh"],
  },
  {
    families: ["Nông", "Hoàng", "Lương", "La", "Ma", "Lục"],
    men: ["Văn Thuần", "Đình Chiến", "Văn Quý", "Công Hoan", "Văn Tuyển"],
    women: ["Thị Bích", "Thị Thắm", "Thị Hương Lê", "Thị Diệp", "Thị Xuân"],
  },
  {
    families: ["Giàng", "Sùng", "Thào", "Vàng", "Lý", "Mùa", "Hầu"],
    men: ["A Páo", "Seo Dín", "A Chứ", "A Sử", "Seo Lử", "A Thanh"],
    women: ["Thị Mỷ", "Thị Dở", "Thị Sua", "Thị Chá", "Thị Say"],
  },
  {
    families: ["Bàn", "Triệu", "Chảo", "Phàn", "Đặng", "Tẩn"],
    men: ["Tòn Phú", "Láo Tả", "Văn Kinh", "Phù Sinh", "Kim Tài"],
    women: ["Thị Mẩy", "Thị Lai", "Mùi Pham", "Thị Nái", "Thị Liều"],
  },
  {
    families: ["Lò", "Hà", "Cầm", "Lường", "Sầm"],
    men: ["Văn Pành", "Văn Thoan", "Đức Inh", "Văn Biên"],
    women: ["Thị Phương", "Thị Inh", "Thị Nga", "Thị Duyên"],
  },
] as const;

/** As many different full names as asked for, men and women and the peoples in turn; the same ones every time. */
export function officerNames(count: number): string[] {
  const lists = peoples.map(({ families, men, women }) => {
    const given = men.flatMap((man, index) => [man, women[index] ?? man]);
    return families.flatMap((_, row) =>
      given.map((name, column) => `${families[(row + column) % families.length]} ${name}`),
    );
  });
  const longest = Math.max(...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? []));
  const names = [...new Set(inTurn.flat())];
  if (names.length < count) throw new Error(`only ${names.length} names for ${count} officers`);
  return names.slice(0, count);
}
