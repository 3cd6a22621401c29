import { expect, test } from "vitest";
import { argumentsOf } from "./message-arguments.ts";

test.each([
  ["Hồ sơ", []],
  ["Hồ sơ {code}", ["code"]],
  ["{count, plural, one {one of {total}} other {# of {total}}}", ["count", "total"]],
  ["{kind, select, a {paper} other {}} on {day, date, short}", ["day", "kind"]],
  ["See <link>the page</link> of {name}", ["<link>", "name"]],
])("the arguments of '%s' are %j", (message, names) => {
  expect(argumentsOf(message)).toEqual(names);
});
