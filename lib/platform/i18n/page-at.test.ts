import { expect, test } from "vitest";
import { pageAt } from "./page-at.ts";

test.for([
  ["/", { page: "/", locale: "vi", params: {} }],
  ["/en", { page: "/", locale: "en", params: {} }],
  ["/thu-tuc?q=khai+sinh", { page: "/procedures", locale: "vi", params: {} }],
  ["/thu-tuc/1.001193", { page: "/procedures/[code]", locale: "vi", params: { code: "1.001193" } }],
  ["/en/procedures/1.001193", { page: "/procedures/[code]", locale: "en", params: { code: "1.001193" } }],
  ["/thu-tuc/thay-doi", { page: "/procedures/changes", locale: "vi", params: {} }],
  ["/en/procedures/changes", { page: "/procedures/changes", locale: "en", params: {} }],
  ["/xac-minh/a%20b", { page: "/verify/[id]", locale: "vi", params: { id: "a b" } }],
  ["/xac-minh/100%", { page: "/verify/[id]", locale: "vi", params: { id: "100%" } }],
  ["/khong-co", null],
  ["/en/thu-tuc", null],
] as const)("%s", ([address, expected]) => {
  expect(pageAt(address)).toEqual(expected);
});
