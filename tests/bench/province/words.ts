import type postgres from "postgres";

const families =
  "Nguyễn Nguyễn Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Giàng Sùng Lý Vàng Lò Nông Tẩn Bàn Hà".split(" ");
const middles = [
  "Thị",
  "Thị",
  "Thị",
  "Văn",
  "Văn",
  "Đức",
  "Minh",
  "Thị Thu",
  "Thị Hoàng",
  "Quang",
  "A",
  "Seo",
];
const givens = (
  "Hoa Hương Lan Mai Đào Phượng Thảo Nhung Oanh Hạnh Hằng Yến Ánh Hùng Dũng Cường Tuấn Sơn Hải Long Thắng Đạt " +
  "Phong Páo Mẩy Say Dín Chứ Nam Bình Khánh Linh Trang Ngọc Hiền Quyên Tùng Việt Thành Đức Phúc Lộc Tiến Lâm"
).split(" ");

/**
 * What the rows are made of, as functions in the database: the same number gives the same person in every run. Names
 * carry their accents; phones and personal numbers have the form of real ones.
 */
export async function loadWords(sql: postgres.Sql) {
  await sql.unsafe(`
    create function bench.share(n bigint, salt int) returns float8 language sql immutable parallel safe
      return (hashint8extended(n, salt) & 1073741823) / 1073741824.0::float8;
    create function bench.pick(words text[], share float8) returns text language sql immutable parallel safe
      return words[1 + floor(share * cardinality(words))::int];
    create function bench.name(k bigint) returns text language sql immutable parallel safe
      return bench.pick(${array(families)}, bench.share(k, 101)) || ' '
        || bench.pick(${array(middles)}, bench.share(k, 102)) || ' '
        || bench.pick(${array(givens)}, bench.share(k, 103));
    create function bench.phone(k bigint) returns text language sql immutable parallel safe
      return '849' || lpad(((k * 7919 + 12345) % 100000000)::text, 8, '0');
    create function bench.personal_id(k bigint) returns text language sql immutable parallel safe
      return '010' || (k % 4) || lpad((k * 7 % 100)::text, 2, '0') || lpad((k % 1000000)::text, 6, '0');
    create function bench.citizen(k bigint) returns uuid language sql immutable parallel safe
      return md5('citizen ' || k)::uuid;`);
}

const array = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(",")}]`;
