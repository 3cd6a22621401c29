import { expect, test } from "vitest";
import { readList } from "./prose.ts";

test("numbered steps are parted wherever they stand", () => {
  expect(readList("Bước 1: Nộp hồ sơ.\n- Tại quầy\nBước 2. Nhận giấy hẹn. Bước 3: Nhận kết quả")).toEqual([
    "Nộp hồ sơ.\n- Tại quầy",
    "Nhận giấy hẹn",
    "Nhận kết quả",
  ]);
  expect(readList("a) Bước 1: Nộp hồ sơ\nb) Bước 2: Nhận kết quả")).toEqual(["Nộp hồ sơ", "Nhận kết quả"]);
  expect(readList("Bước 1 Nộp hồ sơ\nXem lại bước 2 khi cần.Bước 2 Nhận kết quả")).toEqual([
    "Nộp hồ sơ\nXem lại bước 2 khi cần",
    "Nhận kết quả",
  ]);
});

test("marks before a numbered step and the heading of the cell are no words of a step", () => {
  expect(readList("Trình tự thực hiện:\n- Bước 1: Gửi thông báo.\n- Bước 2: Nhận kết quả.")).toEqual([
    "Gửi thông báo",
    "Nhận kết quả",
  ]);
});

test("else lines are, without their marks, and a line broken in its middle is put together", () => {
  expect(readList("- Người nộp chuẩn bị\nhồ sơ theo mẫu;\n+ Nộp tại quầy.\nTừ khóa:")).toEqual([
    "Người nộp chuẩn bị hồ sơ theo mẫu",
    "Nộp tại quầy",
  ]);
});

test("nothing said is no list", () => {
  expect([readList(""), readList("Không có thông tin"), readList("Không")]).toEqual([[], [], []]);
});
