import { expect, test } from "vitest";
import { isCurrent } from "./nav-item.ts";

test.each([
  ["/procedures", { href: "/procedures" }, true],
  ["/procedures/[code]", { href: "/procedures" }, true],
  ["/procedures", { href: "/" }, false],
  ["/staff/dossiers", { href: "/staff", exact: true }, false],
  ["/staff/dossiers/[code]", { href: { pathname: "/staff/dossiers", query: { tab: "due" } } }, true],
  ["/staff/dossiers-archive", { href: "/staff/dossiers" }, false],
] as const)("%s belongs to %j: %s", (pathname, item, expected) => {
  expect(isCurrent(pathname, item as never)).toBe(expected);
});
