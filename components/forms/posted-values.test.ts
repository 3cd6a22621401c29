import { expect, test } from "vitest";
import { postedValues } from "./posted-values.ts";

test("a box that is not ticked is missing, as in a plain post", () => {
  expect(postedValues({ agreed: false, kind: null, name: "" })).toEqual({ name: "" });
});
test("rows of a list keep their places and lose only what was not chosen", () => {
  expect(postedValues({ papers: [{ kind: "a", original: false }, { kind: "b" }] })).toEqual({
    papers: [{ kind: "a" }, { kind: "b" }],
  });
});
