import { expect, test } from "vitest";
import { handlerName } from "./handler-name.ts";

const departments = new Map([["STP", { vi: "Sở Tư pháp", en: "Department of Justice" }]]);
const competentAuthority = { vi: "Công an tỉnh", en: "The provincial police" };
const nameOf = (handledBy: Parameters<typeof handlerName>[0]["handledBy"]) =>
  handlerName({ handledBy, competentAuthority, processKey: null }, departments, "Xã, phường").vi;

test("a commune is called as the reader calls it, a department by its name, nobody known by the record", () => {
  expect(nameOf("commune")).toBe("Xã, phường");
  expect(nameOf({ department: "STP" })).toBe("Sở Tư pháp");
  expect(nameOf({ department: "SXX" })).toBe("SXX");
  expect(nameOf(null)).toBe("Công an tỉnh");
});

test("the record's own word for who carries it out goes before who decides, and before the commune nobody set up", () => {
  const record = { competentAuthority, named: { implementing: "Công an cấp xã." }, processKey: null };
  const of = (content: Parameters<typeof handlerName>[0]) =>
    handlerName(content, departments, "Xã, phường").vi;
  expect(of({ ...record, handledBy: null })).toBe("Công an cấp xã");
  expect(of({ ...record, handledBy: "commune" })).toBe("Công an cấp xã");
  expect(of({ ...record, handledBy: "commune", processKey: "simple" })).toBe("Xã, phường");
  expect(of({ ...record, handledBy: { department: "STP" } })).toBe("Sở Tư pháp");
});
