import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/[locale]/globals.css", import.meta.url), "utf8");
const [, light = "", dark = ""] =
  /:root \{\s+color-scheme: light;(.*?)@variant dark \{(.*?)\}/s.exec(css) ?? [];

const lightTokens = tokensOf(light);
const themes = { light: lightTokens, dark: { ...lightTokens, ...tokensOf(dark) } };

/** Text of the first colour on each of the others: 4.5 to 1 at least. */
const texts: [string, string[]][] = [
  ["ink", ["paper", "surface", "lam-soft", "gold-soft", "ok-soft", "danger-soft"]],
  ["muted", ["paper", "surface", "lam-soft"]],
  ["lam", ["paper", "surface", "lam-soft"]],
  ["lam-deep", ["paper", "surface", "lam-soft"]],
  ["gold", ["paper", "gold-soft"]],
  ["ok", ["paper", "ok-soft"]],
  ["danger", ["paper", "surface", "danger-soft"]],
  ["on-lam", ["lam", "lam-deep"]],
  ["on-son", ["son"]],
  ["on-danger", ["danger"]],
];

/** Borders of controls, focus rings, the mark and the bars of a picture: 3 to 1 at least. */
const shapes: [string, string[]][] = [
  ["edge", ["paper", "surface"]],
  ["lam", ["paper", "surface", "lam-soft"]],
  ["mark", ["paper"]],
  ["ok", ["paper"]],
  ["danger", ["paper", "danger-soft"]],
  ["on-son", ["son"]],
];

describe.each(Object.entries(themes))("in the %s theme", (_name, tokens) => {
  test.each(pairs(texts))("%s can be read on %s", (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(shapes))("%s can be made out on %s", (shape, ground) => {
    expect(contrast(tokens[shape], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

test("every colour is given for both themes", () => {
  expect(Object.keys(lightTokens).sort()).toEqual(Object.keys(tokensOf(dark)).sort());
});

test("components can use no colour that is not a token", () => {
  const offered = [...css.matchAll(/--color-([a-z-]+): var\(--([a-z-]+)\)/g)].map(([, name]) => name);
  expect(offered.sort()).toEqual(Object.keys(lightTokens).sort());
  expect(css).toContain("--*: initial");
});

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

function tokensOf(block: string) {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function pairs(table: [string, string[]][]) {
  return table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
}

/** WCAG 2.2, contrast ratio. */
function contrast(first = "", second = "") {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
