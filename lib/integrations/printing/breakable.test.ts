import { expect, test } from "vitest";
import { breakable } from "./breakable.ts";

test("words that fit are left alone, however long the text", () => {
  const text = "Thủ tục cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV ".repeat(9);
  expect(breakable(text, 20)).toBe(text);
});

test("a run that would leave its column goes on in the next line, at a seam where there is one", () => {
  expect(breakable("175/2024/NĐ-CP", 6.6)).toBe("175/2024/\nNĐ-CP");
  expect(breakable("Thư: a.rather.long.name@an-even-longer-domain.example.vn", 14)).toBe(
    "Thư: a.rather.long.name@an-\neven-longer-domain.\nexample.vn",
  );
});

test("a run without seams is cut, nothing is added and nothing lost", () => {
  const broken = breakable("W".repeat(50), 20);
  expect(broken.split("\n").map(({ length }) => length)).toEqual([20, 20, 10]);
});

test("a column too narrow for a single letter ends all the same", () => {
  expect(breakable("WWW", 0.5)).toBe("W\nW\nW");
});
