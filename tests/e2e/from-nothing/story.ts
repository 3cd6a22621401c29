export const department = "Sở Xây dựng";
export const province = "UBND tỉnh Lào Cai";
export const centre = "Trung tâm Phục vụ hành chính công tỉnh Lào Cai";

/** Other in each run, so that the story can be told again on the same data. */
const tag = String(Date.now() % 100_000).padStart(5, "0");

/** What the story is about: a permission that no list in the country knows. */
export const story = {
  code: `2.9${tag}`,
  name: "Cho mượn vỉa hè bày quầy chợ phiên",
  decision: "77/QĐ-UBND",
  question: "Quầy của bạn rộng bao nhiêu?",
  small: { answer: "Dưới 4 mét vuông", name: "Quầy nhỏ" },
  large: { answer: "Từ 4 mét vuông trở lên", name: "Quầy lớn" },
  sketch: "Sơ đồ đặt quầy",
  form: `Đơn mượn vỉa hè ${tag}`,
  process: `Cho mượn vỉa hè ${tag}`,
} as const;
