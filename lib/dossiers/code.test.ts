import { describe, expect, test } from "vitest";
import { agencyPrefix, dossierCode, typedCode } from "./code.ts";

describe("dossierCode", () => {
  test.each([
    ["H38", "2026-11-21", 1, "000.00.00.H38-261121-0001"],
    ["H56.06", "2023-10-27", 361, "000.00.06.H56-231027-0361"],
    ["H38", "2026-12-01", 12_345, "000.00.00.H38-261201-12345"],
  ])("of %s on %s, number %i, is %s", (agency, on, number, code) => {
    expect(dossierCode(agency, on, number)).toBe(code);
  });

  test("keeps four levels of an agency code apart", () => {
    expect(agencyPrefix("H38.02.03.4")).toBe("004.03.02.H38");
  });
});

test.for([
  ["000.00.00.h38-261121-0001", "000.00.00.H38-261121-0001"],
  ["  000.00.00.H38 – 261121 — 0001 ", "000.00.00.H38-261121-0001"],
  ["", ""],
])("a code typed as %j is understood", ([typed, code]) => {
  expect(typedCode(typed ?? "")).toBe(code);
});
