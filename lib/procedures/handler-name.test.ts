import { expect, test } from "vitest";
import { handlerName } from "./handler-name.ts";

const departments = new Map([["STP", { vi: "Sở Tư pháp", en: "Department of Justice" }]]);
const competentAuthority = { vi: "Công an tỉnh", en: "The provincial police" };
const nameOf = (handledBy: Parameters<typeof handlerName>[0]["handledBy"]) =>
  handlerName({ handledBy, competentAuthority }, departments, "Xã, phường").vi;

test("a commune is called as the reader calls it, a department by its name, nobody known by the record", () => {
  expect(nameOf("commune")).toBe("Xã, phường");
  expect(nameOf({ department: "STP" })).toBe("Sở Tư pháp");
  expect(nameOf({ department: "SXX" })).toBe("SXX");
  expect(nameOf(null)).toBe("Công an tỉnh");
});
