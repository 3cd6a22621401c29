import { expect, test } from "vitest";
import { queryOfRules, ruleFilterIn } from "./rule-filter.ts";

test("an address says what the list is narrowed down to, and the filter says the address", () => {
  const given = { tu: " giấy khai sinh ", csdl: "civil_status", "trang-thai": "inForce", trang: "3" };
  const filter = ruleFilterIn(given);
  expect(filter).toEqual({ words: "giấy khai sinh", database: "civil_status", state: "inForce", page: 3 });
  expect(queryOfRules(filter)).toEqual({ ...given, tu: "giấy khai sinh" });
});

test("what makes no sense is left out: what waits, from the beginning", () => {
  const filter = ruleFilterIn({ tu: [" "], csdl: "toString", "trang-thai": "khác", trang: "-1" });
  expect(filter).toEqual({ words: undefined, database: undefined, state: "waiting", page: 1 });
  expect(queryOfRules(filter)).toEqual({});
});
