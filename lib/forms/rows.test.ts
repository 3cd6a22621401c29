import { describe, expect, test } from "vitest";
import { formOf, words } from "#tests/forms/form-of.ts";
import { addIntent, removeIntent, withRowIntent } from "./rows.ts";

const definition = formOf([
  { kind: "text", key: "note", label: words("note") },
  {
    kind: "repeat",
    key: "members",
    label: words("members"),
    itemLabel: words("member"),
    min: 1,
    max: 3,
    fields: [{ kind: "text", key: "name", label: words("name") }],
  },
]);
const after = (posted: unknown, intent: unknown) => withRowIntent(definition, "only", posted, intent);
const named = (...names: string[]) => ({ note: "kept", members: names.map((name) => ({ name })) });

describe("rows change by intent, and all that was typed stays", () => {
  test("one more", () => {
    expect(after(named("A"), addIntent("members"))).toEqual({ note: "kept", members: [{ name: "A" }, {}] });
  });
  test("one more beside those that must be there", () => {
    expect(after({}, addIntent("members"))).toEqual({ members: [{}, {}] });
  });
  test("never more than allowed", () => {
    expect(after(named("A", "B", "C"), addIntent("members"))).toEqual(named("A", "B", "C"));
  });
  test("one less, wherever it stands", () => {
    expect(after(named("A", "B", "C"), removeIntent("members", 1))).toEqual(named("A", "C"));
  });
  test("a row that is not there takes nothing away", () => {
    expect(after(named("A", "B"), removeIntent("members", 7))).toEqual(named("A", "B"));
  });
});

test.each([undefined, "", "next", "add:note", "add:ghost", "add:__proto__", "remove:members:x", {}])(
  "%j is no such intent",
  (intent) => {
    expect(after(named("A"), intent)).toBeUndefined();
  },
);
