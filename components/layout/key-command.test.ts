import { expect, test } from "vitest";
import { keyCommand, rowAfter } from "./key-command.ts";

const plain = { ctrlKey: false, altKey: false, metaKey: false };

test("a letter typed into a field is never a command", () => {
  expect(keyCommand({ ...plain, key: "j" }, true)).toBeUndefined();
  expect(keyCommand({ ...plain, key: "j" }, false)).toBe("next");
});
test("a key held with Ctrl, Alt or Meta is left to the browser", () => {
  for (const held of ["ctrlKey", "altKey", "metaKey"])
    expect(keyCommand({ ...plain, [held]: true, key: "k" }, false)).toBeUndefined();
});
test("the first press goes to the first row, and the ends hold", () => {
  expect(rowAfter(-1, 3, "next")).toBe(0);
  expect(rowAfter(2, 3, "next")).toBe(2);
  expect(rowAfter(0, 3, "previous")).toBe(0);
});
