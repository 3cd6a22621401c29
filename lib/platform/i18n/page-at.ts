import { routing } from "./routing.ts";

type Page = keyof typeof routing.pathnames;
type Locale = (typeof routing.locales)[number];

/** One of our pages with its parameters, in one language. */
export type PageAt = { page: Page; locale: Locale; params: Record<string, string> };

/** Which of our pages an address with its language belongs to, its query left aside; null when to none. */
export function pageAt(address: string): PageAt | null {
  const [path = "/"] = address.split(/[?#]/);
  const locale = routing.locales.find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
  const said = locale ?? routing.defaultLocale;
  const rest = (locale ? path.slice(locale.length + 1) : path) || "/";
  for (const { page, templates } of patterns) {
    const found = templates[said].exec(rest);
    if (found) return { page, locale: said, params: decoded(found.groups ?? {}) };
  }
  return null;
}

/** Addresses without parameters come first: they win over those of the same shape with one. */
const patterns = (Object.keys(routing.pathnames) as Page[])
  .toSorted((one, other) => Number(one.includes("[")) - Number(other.includes("[")))
  .map((page) => {
    const path: string | { vi: string; en: string } = routing.pathnames[page];
    const { vi, en } = typeof path === "string" ? { vi: path, en: path } : path;
    return { page, templates: { vi: patternOf(vi), en: patternOf(en) } };
  });

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`);
}

function decoded(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
