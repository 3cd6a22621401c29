import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { endpoints } from "#lib/exchange/endpoints.ts";
import { openApiDocument } from "#lib/platform/openapi.ts";

const fileOf = (path: string) => `app${path.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`;

test("every described call has its route, and every route of the public API is described", () => {
  for (const { path, method } of endpoints) {
    expect(existsSync(fileOf(path)), path).toBe(true);
    expect(readFileSync(fileOf(path), "utf8")).toMatch(new RegExp(`export const ${method.toUpperCase()}\\b`));
  }
  const described = new Set(endpoints.map(({ path }) => fileOf(path)));
  const undescribed = globSync("app/api/v1/**/route.ts").filter((file) => !described.has(file));
  expect(undescribed).toEqual(["app/api/v1/openapi.json/route.ts"]);
});

test("the document is OpenAPI 3.1, can be sent as it is, and says how tokens are given", () => {
  const document = openApiDocument({ title: "Một Cửa", version: "1" }, endpoints);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(document.openapi).toBe("3.1.0");
  expect(document.components.securitySchemes.token).toEqual({ type: "http", scheme: "bearer" });
  expect(Object.keys(document.paths)).toHaveLength(new Set(endpoints.map(({ path }) => path)).size);
});
