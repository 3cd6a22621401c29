import { expect, test } from "vitest";
import { isWithin, withChanges } from "./answer-changes.ts";

const answers = { child: { fullName: "Lò Văn An", sex: "male" }, copies: 1 };

test("only the named questions change, whatever else is posted", () => {
  const posted = { child: { fullName: "Lò Văn Ân", sex: "female" }, copies: 9, evil: true };
  expect(withChanges(answers, posted, ["child.fullName"])).toEqual({
    child: { fullName: "Lò Văn Ân", sex: "male" },
    copies: 1,
  });
});

test("what is not posted stays, and the former answers are not touched", () => {
  const before = structuredClone(answers);
  expect(withChanges(answers, {}, ["child.fullName", "copies"])).toEqual(before);
  withChanges(answers, { copies: 2 }, ["copies"]);
  expect(answers).toEqual(before);
});

test("a part of an address belongs to the address, a longer name does not", () => {
  expect(isWithin("home.commune", "home")).toBe(true);
  expect(isWithin("homeTown", "home")).toBe(false);
});
