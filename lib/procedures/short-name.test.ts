import fc from "fast-check";
import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test("a name that fits is left alone", () => {
  expect(shortName("Đăng ký khai sinh")).toBe("Đăng ký khai sinh");
});

test("a long name ends with a phrase where one ends in its second half", () => {
  const name = `Cấp giấy phép ${"xây dựng ".repeat(12)}mới, ${"sửa chữa ".repeat(30)}`;
  expect(shortName(name)).toBe(`Cấp giấy phép ${"xây dựng ".repeat(12)}mới…`);
});

test("any name becomes a beginning of itself that is short enough and cuts no word unless the word is too long", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 80 }), (words) => {
      const name = words.join(" ").trim();
      const short = shortName(name);
      expect(short.length).toBeLessThanOrEqual(161);
      expect(short === name || name.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
