import { expect, test } from "vitest";
import { maskedName } from "./masked-name.ts";

test.for([
  ["Nguyễn Thị Hoàng Phương Anh Đào", "N•• T•• H•• P•• A•• Đ••"],
  ["  Lò   Mai ", "L•• M••"],
  ["Ế", "Ế••"],
  ["", ""],
])("of %j only the first letters are left, and nothing of its length", ([name, masked]) => {
  expect(maskedName(name ?? "")).toBe(masked);
});
