import { env } from "../env.ts";
import { routing } from "./routing.ts";

type Page = keyof typeof routing.pathnames;
type Locale = (typeof routing.locales)[number];

/**
 * The full address of one of our pages, for what leaves the portal: mail, codes to scan, other systems. Pages
 * themselves use `Link` and `getPathname`, which need the web framework.
 */
export function addressOf(
  page: Page,
  locale: Locale,
  { params = {}, query = {} }: { params?: Record<string, string>; query?: Record<string, string> } = {},
): string {
  const template = routing.pathnames[page];
  const localised = typeof template === "string" ? template : template[locale];
  const path = localised.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const prefix = locale === routing.defaultLocale ? "" : `/${locale}`;
  const url = new URL(path === "/" && prefix ? prefix : `${prefix}${path}`, env().PUBLIC_URL);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
