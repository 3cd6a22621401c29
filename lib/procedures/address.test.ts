import { expect, test } from "vitest";
import { queryFor, questionIn } from "./address.ts";

test("an address is read by the names it has in Vietnamese", () => {
  const given = {
    q: "khai sinh",
    "linh-vuc": "civilStatus",
    cap: "commune",
    "doi-tuong": "citizen",
    "muc-do": "4",
    trang: "2",
  };
  expect(questionIn(given)).toEqual({
    q: "khai sinh",
    field: "civilStatus",
    level: "commune",
    audience: "citizen",
    serviceLevel: "4",
    page: 2,
  });
});

test("what makes no sense is left out and the rest is kept", () => {
  expect(
    questionIn({ q: ["a", "b"], cap: "huyện", "muc-do": "9", trang: "-1", "su-kien": "birth", other: "x" }),
  ).toEqual({
    q: "a",
    lifeEvent: "birth",
    page: 1,
  });
  expect(questionIn({ trang: "1e9", q: "x".repeat(999) }).page).toBe(1);
  expect(questionIn({ q: "x".repeat(999) }).q).toHaveLength(200);
});

test("an address says only what it must, and reads back as it was", () => {
  expect(queryFor({ q: "", page: 1 })).toEqual({});
  const question = { q: "đất", agency: "STP", online: "full", page: 3 } as const;
  expect(questionIn(queryFor(question))).toEqual(question);
  const placed = { q: "đất", commune: "02647", order: "newest", page: 1 } as const;
  expect(questionIn(queryFor(placed))).toEqual(placed);
  expect(questionIn({ xa: "x y", "sap-xep": "best" })).toEqual({ q: "", page: 1 });
});
