/** A browser without scripts: keeps cookies and follows redirects for as long as they stay on `origin`. */
export function cookieBrowser(origin: () => string) {
  const jar = new Map<string, string>();

  async function visit(
    address: string,
    form?: Record<string, string>,
  ): Promise<{ url: URL; response: Response }> {
    const url = new URL(address, origin());
    if (url.origin !== origin()) return { url, response: new Response() };
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    keepCookies(jar, response.headers.getSetCookie());
    const next = response.headers.get("location");
    return next ? visit(next) : { url, response };
  }
  return { jar, visit };
}

/** Does with a jar what a browser does with the `Set-Cookie` lines of a reply. */
export function keepCookies(jar: Map<string, string>, lines: readonly string[]) {
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0\b/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
}
