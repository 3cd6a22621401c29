import { globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { routing } from "#lib/platform/i18n/routing.ts";
import { argumentsOf } from "./message-arguments.ts";

const read = (path: string) => readFileSync(path, "utf8");
const find = (pattern: string | string[]) => globSync(pattern).sort();
const code = find("{app,components,lib,drizzle,tests}/**/*.{ts,tsx,js}");
const linesOf = (path: string) => read(path).split("\n").length - 1;

describe("the tree", () => {
  test("has no other folders at the top", () => {
    const folders = readdirSync(".", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
      .map(({ name }) => name);

    expect(folders.filter((name) => !topLevel.has(name))).toEqual([]);
  });

  test("has no folders for what belongs nowhere", () => {
    expect(
      code.filter((path) => /\/(utils?|common|misc|types|constants|hooks|services|helpers)\//.test(path)),
    ).toEqual([]);
  });

  test("has no file over 300 lines, and over 200 only tests and what was agreed to", () => {
    const mayBeLonger = (path: string) => /\.test\.tsx?$/.test(path) || agreedToBeLong.has(path);
    const long = code
      .map((path) => ({ path, lines: linesOf(path) }))
      .filter(({ path, lines }) => lines > (mayBeLonger(path) ? 300 : 200));

    expect(long).toEqual([]);
  });

  test("has only route files and actions in app", () => {
    const known =
      /^(page|layout|error|global-error|not-found|default)\.tsx$|^(route|actions|robots|sitemap)\.ts$|^globals\.css$/;

    const files = find("app/**/*").filter((path) => statSync(path).isFile());

    expect(files.filter((path) => !known.test(basename(path)))).toEqual([]);
  });
});

describe("the web", () => {
  test("has an address in each language for every page, and no address without a page", () => {
    const pages = find("app/**/page.tsx")
      .map(
        (path) =>
          path
            .replace(/^app\/\[locale\]/, "")
            .replace(/\/page\.tsx$/, "")
            .replace(/\/\([^)]+\)/g, "") || "/",
      )
      .filter((path) => path !== "/[...rest]");

    expect(pages.toSorted()).toEqual(Object.keys(routing.pathnames).toSorted());
  });

  test("takes every action through the wrapper that validates, finds who asks and reports refusals", () => {
    const exported = find("app/**/actions.ts").flatMap((path) =>
      [...read(path).matchAll(/^export (?!type )(.*)$/gm)].map(([, line]) => `${path}: ${line}`),
    );

    expect(exported.filter((line) => !/: const \w+ = (?:action|press)\(/.test(line))).toEqual([]);
  });

  test("declares actions nowhere else", () => {
    const elsewhere = find("{app,components,lib}/**/*.{ts,tsx}").filter(
      (path) => basename(path) !== "actions.ts",
    );

    expect(elsewhere.filter((path) => /^\s*["']use server["']/m.test(read(path)))).toEqual([]);
  });

  test("shows its pages to people without JavaScript: nothing waits for a stream", () => {
    const citizens = find("{app,components}/**/*.tsx").filter((path) => !path.includes("/(staff)/"));

    expect(
      citizens.filter((path) => basename(path) === "loading.tsx" || /<Suspense\b/.test(read(path))),
    ).toEqual([]);
  });

  test("writes no inline styles, which the content policy would drop", () => {
    const drawn = find("{app,components}/**/*.tsx").filter((path) =>
      /\bstyle=|from "next\/image"/.test(read(path)),
    );

    expect(drawn).toEqual([]);
  });

  test("marks as server-only what the worker never loads, and nothing else", () => {
    const marked = code.filter((path) => /^import "server-only"/m.test(read(path)));

    expect(marked.filter((path) => !path.startsWith("lib/platform/"))).toEqual([]);
  });
});

describe("messages", () => {
  const namespaces = find("messages/vi/*.json").map((path) => basename(path));

  test("exist in both languages", () => {
    expect(find("messages/en/*.json").map((path) => basename(path))).toEqual(namespaces);
  });

  test.each(namespaces)("%s says the same things with the same arguments", (namespace) => {
    const [vi, en] = ["vi", "en"].map((locale) => flat(JSON.parse(read(`messages/${locale}/${namespace}`))));

    expect(shape(en)).toEqual(shape(vi));
  });
});

describe("commands", () => {
  const dbTests = find("lib/**/*.db.test.ts").map(read).join("\n");
  const takesContext = /^export (?:async )?function (\w+)\(\s*(?:\w+|\{[^}]*\}): Context\b/gm;
  const commands = find(["lib/*/commands.ts", "lib/*/commands/**/*.ts"])
    .filter((path) => !path.includes(".test."))
    .flatMap((path) => [...read(path).matchAll(takesContext)].map(([, name]) => `${path}: ${name}`));

  test("are each tried on a real database", () => {
    const untried = commands.filter(
      (command) => !new RegExp(`\\b${command.split(": ")[1]}\\(`).test(dbTests),
    );

    expect(untried).toEqual([]);
  });
});

const topLevel = new Set(["app", "components", "docs", "drizzle", "lib", "messages", "public", "tests"]);

/** Files over 200 lines that were looked at, and why they stay whole. */
const agreedToBeLong = new Map([
  ["drizzle/schema/dossiers.ts", "the tables of a domain are read in one place"],
  ["drizzle/schema/procedures.ts", "the tables of a domain are read in one place"],
]);

/** Every message by its dotted key. */
function flat(messages: unknown, key = ""): [string, string][] {
  if (typeof messages === "string") return [[key, messages]];
  return Object.entries(messages ?? {}).flatMap(([name, inner]) =>
    flat(inner, key ? `${key}.${name}` : name),
  );
}

const shape = (messages: [string, string][] = []) =>
  messages.map(([key, message]) => `${key} (${argumentsOf(message).join(", ")})`).toSorted();
