import { getPathname } from "./i18n/navigation.ts";

/** The sign-in page in the language of the page that sign-in began on, which next-auth remembers in a cookie. */
export function signInPathFor(cookies: readonly { name: string; value: string }[], origin: string) {
  const begunOn = cookies.find(({ name }) => name.endsWith("next-auth.callback-url"))?.value ?? "";
  const isEnglish = /^\/en(\/|$)/.test(URL.parse(begunOn, origin)?.pathname ?? "");
  return getPathname({ href: "/sign-in", locale: isEnglish ? "en" : "vi" });
}
