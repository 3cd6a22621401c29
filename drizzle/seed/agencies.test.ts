import { describe, expect, test } from "vitest";
import { communes, staffedCommunes, wards } from "./agencies/communes.ts";
import { agencies, communeKey, communeOneStopKey, provinceKey, provinceOneStopKey } from "./agencies.ts";

const byKey = new Map(agencies.map((agency) => [agency.key, agency]));
const ofKind = (kind: string) => agencies.filter((agency) => agency.kind === kind);

describe("the tree of organisations", () => {
  test("has each key once, and parents before their children", () => {
    expect(byKey.size).toBe(agencies.length);
    const seen = new Set<string>();
    for (const { key, parentKey } of agencies) {
      if (parentKey !== null) expect(seen).toContain(parentKey);
      seen.add(key);
    }
    expect(agencies.filter(({ parentKey }) => parentKey === null).map(({ key }) => key)).toEqual([
      provinceKey,
    ]);
  });

  test("has all 99 communes and wards with their official codes", () => {
    const codes = ofKind("commune").map(({ administrativeCode }) => administrativeCode);
    expect(new Set(codes).size).toBe(99);
    for (const code of codes) expect(code).toMatch(/^0[2-4]\d{3}$/);
    expect(wards.length + communes.length).toBe(99);
  });

  test("calls committees so that the bare name of the place can be read off", () => {
    expect(byKey.get(communeKey("02683"))).toMatchObject({
      name: "UBND xã Bát Xát",
      nameEn: "Bát Xát Commune",
    });
    expect(byKey.get(communeKey("02647"))).toMatchObject({
      name: "UBND phường Lào Cai",
      nameEn: "Lào Cai Ward",
    });
  });

  test("receives people at two sites of the province and in twelve communes", () => {
    expect(byKey.get(provinceOneStopKey)?.sites).toHaveLength(2);
    const offices = ofKind("oneStop");
    expect(offices.map(({ key }) => key).sort()).toEqual(
      [provinceOneStopKey, ...staffedCommunes.map(communeOneStopKey)].sort(),
    );
    for (const { sites } of offices) expect(sites).not.toEqual([]);
    expect(staffedCommunes).toHaveLength(12);
  });

  test("gives each of these communes divisions, and at least six departments two to four", () => {
    const divisionsOf = (key: string) =>
      ofKind("division").filter(({ parentKey }) => parentKey === key).length;
    for (const code of staffedCommunes) expect(divisionsOf(communeKey(code))).toBeGreaterThanOrEqual(3);
    const counts = ofKind("department").map(({ key }) => divisionsOf(key));
    expect(counts.filter((count) => count >= 2 && count <= 4).length).toBeGreaterThanOrEqual(6);
  });

  test("knows departments by short names that are their own", () => {
    const shortNames = ofKind("department").map(({ shortName }) => shortName);
    expect(shortNames).not.toContain(null);
    expect(new Set(shortNames).size).toBe(shortNames.length);
  });

  test("keeps the former districts, closed with the end of the third tier", () => {
    expect(ofKind("district")).toHaveLength(18);
    for (const { validTo } of ofKind("district")) expect(validTo).toBe("2025-06-30");
    expect(agencies.filter(({ kind, validTo }) => kind !== "district" && validTo !== null)).toEqual([]);
  });

  test("invents no identification code: only that of the province is known", () => {
    expect(agencies.flatMap(({ key, agencyCode }) => (agencyCode ? [[key, agencyCode]] : []))).toEqual([
      [provinceKey, "H38"],
    ]);
  });
});
