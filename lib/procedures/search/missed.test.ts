import { describe, expect, test } from "vitest";
import { missedWords } from "./missed.ts";

describe("words that found nothing", () => {
  test.for([
    ["  Xin   giấy  ĐI ĐƯỜNG ", "xin giấy đi đường"],
    ["mẫu 05", "mẫu 05"],
    ["hồ sơ xin việc", "hồ sơ xin việc"],
    ["lê chân", "lê chân"],
    ["giấy phép quy hoạch đô thị mới", "giấy phép quy hoạch đô thị mới"],
    ["Hồ sơ mai táng", "hồ sơ mai táng"],
  ])("“%s” is kept as plain words", ([typed = "", kept]) => {
    expect(missedWords(typed)).toBe(kept);
  });

  test.for([
    "0912 345 678",
    "010203004567",
    "cccd 0102",
    "hoa@vidu.vn",
    "Nguyễn Thị Hoa",
    "nguyen thi hoa",
    "Lò Mai",
    "giấy khai sinh của nguyễn văn nam",
    "ho so cua nguyen thi hoa 1985",
    "đơn của Lò Mai",
    "tìm giấy cho Đỗ Thị Lan",
    "GIÀNG THỊ MỶ",
    "sđt 0912.345.678",
    "số ０１２３４５６７８",
    "x".repeat(81),
    "?",
    "",
  ])("“%s” may tell of a person, or says nothing: it is not kept", (typed) => {
    expect(missedWords(typed)).toBeUndefined();
  });
});
