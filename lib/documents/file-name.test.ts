import { expect, test } from "vitest";
import { plainFileName } from "./file-name.ts";

test.for([
  ["Giấy khai sinh.pdf", "Giấy khai sinh.pdf"],
  ["Gia\u0302\u0301y khai sinh.pdf", "Giấy khai sinh.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\An\\don.pdf", "don.pdf"],
  ["don\u0000\r\n.pdf", "don.pdf"],
  ["don\u202efdp.exe", "donfdp.exe"],
  ["  .  ", "tep"],
  ["", "tep"],
  ['a"b<c>.pdf', "abc.pdf"],
  [`${"â".repeat(200)}.jpeg`, `${"â".repeat(95)}.jpeg`],
] as const)("%j is kept as %j", ([given, kept]) => {
  expect(plainFileName(given)).toBe(kept);
  expect([...plainFileName(given)].length).toBeLessThanOrEqual(100);
});
